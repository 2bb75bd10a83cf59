package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.journeymaps.render.Words;

/** Writes the same map as the app, in the order of the page and into one StringBuilder. */
final class FloorPage {

    private static final String FIRST = " jm-first";
    private static final String[] STEPS = {"−2", "−1", "0", "+1", "+2"};

    private final FloorMap map;
    private final FloorWords words;
    private final String id;
    private final StringBuilder out;
    private final Map<String, List<FloorMap.Touchpoint>> byStage = new HashMap<>();
    private final Map<String, Map<String, List<FloorMap.Card>>> byLane = new HashMap<>();
    private final List<FloorMap.Touchpoint> slots = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    private FloorPage(FloorMap map, Words words) {
        this.map = map;
        this.words = new FloorWords(words);
        this.id = "jm-" + map.key().substring(0, 8);
        this.out = new StringBuilder(1 << 16);
        for (FloorMap.Touchpoint touchpoint : map.touchpoints()) {
            byStage.computeIfAbsent(touchpoint.stage(), stage -> new ArrayList<>())
                    .add(touchpoint);
        }
        for (FloorMap.Card card : map.cards()) {
            byLane.computeIfAbsent(card.lane(), lane -> new HashMap<>())
                    .computeIfAbsent(card.anchor(), anchor -> new ArrayList<>())
                    .add(card);
        }
        for (FloorMap.Stage stage : map.stages()) {
            String edge = FIRST;
            for (FloorMap.Touchpoint touchpoint : columns(stage)) {
                slots.add(touchpoint);
                edges.add(edge);
                edge = "";
            }
        }
    }

    static String of(FloorMap map, Words words) {
        return new FloorPage(map, words).write();
    }

    private List<FloorMap.Touchpoint> columns(FloorMap.Stage stage) {
        return byStage.getOrDefault(stage.id(), List.of());
    }

    private String write() {
        head();
        symbols();
        out.append("<div class=\"jm-box\">\n<div class=\"jm-scroll\" id=\"")
                .append(id)
                .append("-scroll\" role=\"region\" aria-label=\"")
                .append(words.of("scroll"))
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-scroll ")
                .append(id)
                .append("-title\" tabindex=\"0\">\n<table class=\"jm-grid\" style=\"--jm-slots:")
                .append(slots.size())
                .append("\">\n<caption class=\"jm-sr\" id=\"")
                .append(id)
                .append("-caption\">");
        text(words.of("caption", map.title(), map.stages().size(), slots.size()));
        out.append("</caption>\n");
        stages();
        out.append("<tbody>\n");
        for (FloorMap.Lane lane : map.lanes()) {
            lane(lane);
        }
        out.append("</tbody></table>\n</div>\n</div>\n");
        legend();
        return out.append("</section>").toString();
    }

    private void head() {
        out.append("<section class=\"jm-map\" id=\"")
                .append(id)
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-title\" data-jm-map=\"")
                .append(map.key())
                .append("\" data-jm-revision=\"")
                .append(map.revision())
                .append("\">\n<header class=\"jm-head\" id=\"")
                .append(id)
                .append("-head\">\n<div class=\"jm-persona\"><span class=\"jm-avatar\" aria-hidden=\"true\">");
        text(map.persona().name().substring(0, 1));
        out.append(
                        "</span> <div class=\"jm-persona-words\"><p class=\"jm-persona-name\" dir=\"auto\"><span class=\"jm-sr\">")
                .append(words.of("persona"))
                .append(words.of("colon"))
                .append(" </span>");
        text(map.persona().name());
        out.append("</p><p class=\"jm-quiet\" dir=\"auto\">");
        text(map.persona().description());
        out.append("</p></div></div>\n<div class=\"jm-about\">\n<div class=\"jm-heading\"><h2 class=\"jm-title\" id=\"")
                .append(id)
                .append("-title\" tabindex=\"-1\" dir=\"auto\">");
        text(map.title());
        out.append("</h2> <span class=\"jm-lozenge jm-status-")
                .append(map.status())
                .append("\">")
                .append(words.of("status." + map.status()))
                .append("</span></div>\n<p class=\"jm-quiet\"><span class=\"jm-scenario\" dir=\"auto\">");
        text(map.scenario());
        out.append("</span><span class=\"jm-dot\" aria-hidden=\"true\"> · </span><span class=\"jm-type\">")
                .append(words.of("type." + map.type()))
                .append("</span></p>\n</div>\n<div class=\"jm-goal\"><p class=\"jm-label\">")
                .append(words.of("goal"))
                .append("</p><p class=\"jm-goal-text\" dir=\"auto\">");
        text(map.goal());
        out.append("</p></div>\n</header>\n");
    }

    private void symbols() {
        out.append("<svg class=\"jm-symbols\" id=\"")
                .append(id)
                .append("-symbols\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>\n");
        TreeSet<String> channels = new TreeSet<>();
        slots.forEach(slot -> channels.add(slot.channel()));
        for (String channel : channels) {
            out.append("<symbol id=\"jm-")
                    .append(channel)
                    .append("\" viewBox=\"0 0 16 16\"><path d=\"")
                    .append(FloorShapes.ICON)
                    .append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.3\"")
                    .append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></symbol>\n");
        }
        for (int level = -2; level <= 2; level++) {
            out.append("<g id=\"jm-face")
                    .append(level)
                    .append("\"><circle class=\"jm-ring\" r=\"13\"/><circle r=\"11\"/>")
                    .append("<path class=\"jm-features\" d=\"")
                    .append(FloorShapes.FACE)
                    .append("\"/></g>\n");
        }
        out.append("<path id=\"jm-star\" class=\"jm-star\" transform=\"translate(12 -11)\" d=\"")
                .append(FloorShapes.STAR)
                .append("\"/>\n</defs></svg>\n");
    }

    private void stages() {
        out.append("<colgroup><col class=\"jm-lane-column\"></colgroup>");
        for (FloorMap.Stage stage : map.stages()) {
            out.append("<colgroup span=\"").append(span(stage)).append("\"></colgroup>");
        }
        out.append("\n<thead>\n<tr id=\"").append(id).append("-stages\"><td class=\"jm-corner\"></td>\n");
        for (FloorMap.Stage stage : map.stages()) {
            out.append("<th class=\"jm-stage jm-")
                    .append(stage.colour())
                    .append("\" id=\"")
                    .append(id)
                    .append("-s-")
                    .append(stage.id())
                    .append("\" scope=\"colgroup\" colspan=\"")
                    .append(span(stage))
                    .append("\"><div class=\"jm-arrow\"><span class=\"jm-stage-name\" dir=\"auto\">");
            text(stage.name());
            out.append("</span> <span class=\"jm-stage-goal\" dir=\"auto\">");
            text(stage.goal());
            out.append("</span></div></th>\n");
        }
        out.append("</tr>\n</thead>\n");
    }

    private int span(FloorMap.Stage stage) {
        return columns(stage).size();
    }

    private void lane(FloorMap.Lane lane) {
        switch (lane.type()) {
            case "touchpoints" -> {
                laneHeader(lane, 1);
                out.append("</th>\n");
                eachSlot(this::touchpoint);
            }
            case "emotion" -> emotion(lane);
            case "importance" -> {
                laneHeader(lane, 1);
                out.append("</th>\n");
                eachSlot(this::importance);
            }
            default -> cards(lane);
        }
        out.append("</tr>\n");
    }

    private void laneHeader(FloorMap.Lane lane, int rows) {
        out.append("<tr class=\"jm-row jm-lane-")
                .append(lane.type())
                .append("\" id=\"")
                .append(id)
                .append("-l-")
                .append(lane.id())
                .append("\">\n<th class=\"jm-lane\" scope=\"row\" rowspan=\"")
                .append(rows)
                .append("\"><span class=\"jm-lane-label\"><span class=\"jm-lane-name\" dir=\"auto\">");
        text(lane.name().isEmpty() ? words.of("lane." + lane.type()) : lane.name());
        out.append("</span> <span class=\"jm-lane-hint\">");
        text(words.of("lane." + lane.type() + ".hint"));
        out.append("</span></span>");
    }

    private void eachSlot(SlotWriter writer) {
        for (int i = 0; i < slots.size(); i++) {
            out.append("<td class=\"jm-slot").append(edges.get(i)).append("\">");
            writer.write(slots.get(i));
            out.append("</td>\n");
        }
    }

    private void touchpoint(FloorMap.Touchpoint slot) {
        out.append("<div class=\"")
                .append(slot.truth() ? "jm-touchpoint jm-truth" : "jm-touchpoint")
                .append("\" id=\"")
                .append(id)
                .append("-t-")
                .append(slot.id())
                .append("\" data-jm-touchpoint=\"")
                .append(slot.id())
                .append("\"><span class=\"jm-channel\"><svg class=\"jm-icon\" width=\"16\" height=\"16\"")
                .append(" aria-hidden=\"true\" focusable=\"false\"><use href=\"#jm-")
                .append(slot.channel())
                .append("\"/></svg><span class=\"jm-channel-name\">")
                .append(words.of("channel." + slot.channel()))
                .append("</span></span> ");
        if (slot.truth()) {
            out.append("<span class=\"jm-truth-mark\" title=\"")
                    .append(words.of("moment-of-truth"))
                    .append("\"><svg width=\"14\" height=\"14\" viewBox=\"5 -18.5 14 14\" aria-hidden=\"true\"")
                    .append(" focusable=\"false\"><use href=\"#jm-star\"/></svg><span class=\"jm-sr\">")
                    .append(words.of("moment-of-truth"))
                    .append("</span></span> ");
        }
        out.append("<span class=\"jm-name\" dir=\"auto\">");
        text(slot.name());
        out.append("</span> <span class=\"jm-card-foot\">");
        if (!slot.team().isEmpty()) {
            out.append("<span class=\"jm-team\" dir=\"auto\"><span class=\"jm-sr\">")
                    .append(words.of("team"))
                    .append(words.of("colon"))
                    .append(" </span>");
            text(slot.team());
            out.append("</span>");
        }
        if (slot.importance() > 0) {
            String rated = words.rated("importance.rated", slot.importance());
            out.append(" <span class=\"jm-dots jm-n")
                    .append(slot.importance())
                    .append("\" title=\"")
                    .append(rated)
                    .append("\"><span class=\"jm-sr\">")
                    .append(rated)
                    .append("</span></span>");
        }
        out.append("</span></div>");
    }

    private void importance(FloorMap.Touchpoint slot) {
        if (slot.importance() > 0) {
            out.append("<span class=\"jm-rating\"><span class=\"jm-bar jm-n")
                    .append(slot.importance())
                    .append("\" aria-hidden=\"true\"></span>")
                    .append("<span class=\"jm-rating-value\">")
                    .append(slot.importance())
                    .append("</span><span class=\"jm-sr\"> ")
                    .append(words.of("importance.of"))
                    .append("</span></span>");
        } else {
            out.append("<span class=\"jm-nothing\">–<span class=\"jm-sr\"> ")
                    .append(words.of("importance.none"))
                    .append("</span></span>");
        }
    }

    private void emotion(FloorMap.Lane lane) {
        laneHeader(lane, 2);
        out.append(" <span class=\"jm-scale\" aria-hidden=\"true\">");
        for (int level = 2; level >= -2; level--) {
            out.append("<span data-jm-value=\"")
                    .append(STEPS[level + 2])
                    .append("\">")
                    .append(words.level(level))
                    .append("</span> ");
        }
        out.append("</span></th>\n<td class=\"jm-curve-cell\" colspan=\"")
                .append(slots.size())
                .append("\">");
        new FloorEmotion(slots, edges, words, id, out).write();
        out.append("</td>\n</tr>\n<tr class=\"jm-words\" id=\"")
                .append(id)
                .append("-l2-")
                .append(lane.id())
                .append("\">\n");
        eachSlot(slot -> {
            out.append("<span class=\"jm-sr\">");
            text(slot.name());
            out.append(words.of("colon")).append(" </span><span class=\"jm-word");
            if (slot.hasEmotion()) {
                out.append(' ')
                        .append(FloorEmotion.look(slot))
                        .append("\">")
                        .append(words.emotion(slot))
                        .append("</span> <span class=\"jm-value\">")
                        .append(FloorWords.value(slot))
                        .append("</span>");
            } else {
                out.append("\">").append(words.emotion(slot)).append("</span>");
            }
        });
    }

    private void cards(FloorMap.Lane lane) {
        laneHeader(lane, 1);
        out.append("</th>\n");
        Map<String, List<FloorMap.Card>> cards = byLane.getOrDefault(lane.id(), Map.of());
        boolean quoted = lane.type().equals("thoughts");
        for (FloorMap.Stage stage : map.stages()) {
            List<FloorMap.Touchpoint> columns = columns(stage);
            if (columns.stream().noneMatch(column -> cards.containsKey(column.id()))) {
                cell(columns.size(), FIRST, cards.getOrDefault(stage.id(), List.of()), quoted);
                continue;
            }
            String edge = FIRST;
            for (FloorMap.Touchpoint column : columns) {
                cell(1, edge, cards.getOrDefault(column.id(), List.of()), quoted);
                edge = "";
            }
        }
    }

    private void cell(int span, String edge, List<FloorMap.Card> cards, boolean quoted) {
        out.append("<td class=\"jm-cell")
                .append(edge)
                .append("\" colspan=\"")
                .append(span)
                .append("\">");
        for (FloorMap.Card card : cards) {
            out.append("<div class=\"jm-card\" id=\"")
                    .append(id)
                    .append("-c-")
                    .append(card.id())
                    .append("\"><p class=\"jm-text\" dir=\"auto\">")
                    .append(quoted ? words.of("quote.open") : "");
            text(card.text());
            out.append(quoted ? words.of("quote.close") : "").append("</p>");
            if (card.severity() > 0) {
                out.append("<p class=\"jm-severity\">")
                        .append(words.rated("severity.rated", card.severity()))
                        .append("</p>");
            }
            out.append("</div>");
        }
        out.append("</td>\n");
    }

    private void legend() {
        out.append("<footer class=\"jm-legend\" id=\"")
                .append(id)
                .append("-legend\">\n<ul aria-label=\"")
                .append(words.of("legend"))
                .append("\">\n");
        key("jm-line jm-assumed", "legend.assumed");
        key("jm-line", "legend.measured");
        out.append(
                        "<li><svg width=\"14\" height=\"14\" viewBox=\"5 -18.5 14 14\" aria-hidden=\"true\" focusable=\"false\">")
                .append("<use href=\"#jm-star\"/></svg>")
                .append(words.of("legend.truth"))
                .append("</li>\n<li><span>")
                .append(words.of("legend.lowest"))
                .append(" <strong dir=\"auto\">");
        FloorMap.Touchpoint lowest = slots.get(FloorEmotion.extreme(slots, -1));
        text(words.sentence(lowest));
        out.append(", ")
                .append(words.rated("importance.within", lowest.importance()))
                .append("</strong></span></li>\n</ul>\n</footer>\n");
    }

    private void key(String look, String text) {
        out.append("<li><svg width=\"30\" height=\"10\" aria-hidden=\"true\" focusable=\"false\"><path class=\"")
                .append(look)
                .append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" d=\"M0 5H30\"/></svg>")
                .append(words.of(text))
                .append("</li>\n");
    }

    private void text(String text) {
        FloorWords.escape(out, text);
    }

    @FunctionalInterface
    private interface SlotWriter {
        void write(FloorMap.Touchpoint slot);
    }
}
