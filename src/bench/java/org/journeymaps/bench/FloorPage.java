package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        out.append("<div class=\"jm-box\" lang=\"en\">\n<div class=\"jm-scroll\" id=\"")
                .append(id)
                .append("-scroll\" role=\"region\" aria-label=\"")
                .append(words.of("scroll"))
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-scroll ")
                .append(id)
                .append("-title\" tabindex=\"0\">\n<table class=\"jm-grid\" style=\"--jm-slots:")
                .append(slots.size())
                .append(";--jm-word:100px\" data-jm-continued=\"")
                .append(words.of("stage.continued"))
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
                .append("\">\n<header lang=\"en\" class=\"jm-head\" id=\"")
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
        text(map.persona().summary());
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
        for (String kind : List.of("jm-face", "jm-guess")) {
            for (int level = -2; level <= 2; level++) {
                out.append("<pattern id=\"")
                        .append(kind)
                        .append(level)
                        .append("\" class=\"jm-plus1 ")
                        .append(kind)
                        .append("\" width=\"1\" height=\"1\" viewBox=\"-13 -13 26 26\">")
                        .append("<circle r=\"12\"/><path d=\"")
                        .append(FloorShapes.FACE)
                        .append("\"/></pattern>");
            }
        }
        out.append("</defs></svg>\n");
    }

    private void stages() {
        out.append("<colgroup><col class=\"jm-lane-column\"></colgroup>");
        for (FloorMap.Stage stage : map.stages()) {
            out.append("<colgroup span=\"").append(span(stage)).append("\"></colgroup>");
        }
        out.append("\n<thead>\n<tr id=\"").append(id).append("-stages\"><td class=\"jm-corner\"></td>");
        for (FloorMap.Stage stage : map.stages()) {
            out.append("<th class=\"jm-stage jm-")
                    .append(stage.colour())
                    .append("\" id=\"")
                    .append(id)
                    .append("-s-")
                    .append(stage.id())
                    .append("\" scope=\"colgroup\" colspan=\"")
                    .append(span(stage))
                    .append("\" data-jm-stage=\"")
                    .append(stage.id())
                    .append("\"><div class=\"jm-arrow\"><span class=\"jm-stage-name\" dir=\"auto\">");
            text(stage.name());
            out.append("</span> <span class=\"jm-stage-goal\" dir=\"auto\">");
            text(stage.goal());
            out.append("</span></div></th>");
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
                out.append("</th>");
                eachSlot("th scope=\"col\"", this::touchpoint);
            }
            case "emotion" -> emotion(lane);
            case "importance" -> {
                laneHeader(lane, 1);
                out.append("</th>");
                eachSlot("td", this::importance);
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
                .append("\"><th class=\"jm-lane\" scope=\"row\" rowspan=\"")
                .append(rows)
                .append("\"><span class=\"jm-lane-label\"><span class=\"jm-lane-name\" dir=\"auto\">");
        text(lane.name().isEmpty() ? words.of("lane." + lane.type()) : lane.name());
        out.append("</span> <span class=\"jm-lane-hint\">");
        text(words.of("lane." + lane.type() + ".hint"));
        out.append("</span></span>");
    }

    private void eachSlot(String cell, SlotWriter writer) {
        for (int i = 0; i < slots.size(); i++) {
            out.append('<')
                    .append(cell)
                    .append(" class=\"jm-slot")
                    .append(edges.get(i))
                    .append("\">");
            writer.write(slots.get(i));
            out.append("</").append(cell, 0, 2).append('>');
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
                .append("\"><span class=\"jm-channel jm-i-")
                .append(slot.channel())
                .append("\">")
                .append(words.of("channel." + slot.channel()))
                .append("</span> ");
        if (slot.truth()) {
            image("jm-truth-mark", words.of("moment-of-truth"));
        }
        out.append("<span class=\"jm-name\" dir=\"auto\">");
        text(slot.name());
        out.append("</span>");
        if (!slot.team().isEmpty()) {
            out.append(" <span class=\"jm-team\" dir=\"auto\" title=\"")
                    .append(words.of("team"))
                    .append(words.of("colon"))
                    .append(' ');
            text(slot.team());
            out.append("\">");
            text(slot.team());
            out.append("</span>");
        }
        if (slot.importance() > 0) {
            out.append(' ');
            image("jm-dots jm-n" + slot.importance(), words.rated("importance.rated", slot.importance()));
        }
        out.append("</div>");
    }

    private void image(String look, String text) {
        out.append("<span class=\"")
                .append(look)
                .append("\" role=\"img\" title=\"")
                .append(text)
                .append("\" aria-label=\"")
                .append(text)
                .append("\"></span>");
    }

    private void importance(FloorMap.Touchpoint slot) {
        if (slot.importance() > 0) {
            out.append("<span class=\"jm-bar jm-n")
                    .append(slot.importance())
                    .append("\" title=\"")
                    .append(words.rated("importance.rated", slot.importance()))
                    .append("\">")
                    .append(slot.importance())
                    .append("<span class=\"jm-sr\"> ")
                    .append(words.of("importance.of"))
                    .append("</span></span>");
        } else {
            nothing("importance.none");
        }
    }

    private void nothing(String text) {
        out.append("<span class=\"jm-nothing\">").append(words.of(text)).append("</span>");
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
        out.append("</span></th><td class=\"jm-curve-cell\" colspan=\"")
                .append(slots.size())
                .append("\">");
        new FloorEmotion(slots, edges, words, id, out).write();
        out.append("</td></tr>\n<tr class=\"jm-words\" id=\"")
                .append(id)
                .append("-l2-")
                .append(lane.id())
                .append("\">");
        eachSlot("td", this::emotionWords);
    }

    private void emotionWords(FloorMap.Touchpoint slot) {
        if (!slot.hasEmotion()) {
            nothing("emotion.none");
            return;
        }
        out.append("<span class=\"jm-word jm-k jm-k1 ")
                .append(FloorEmotion.look(slot))
                .append(slot.assumed() ? " jm-hollow" : "")
                .append("\" role=\"img\" aria-label=\"")
                .append(words.emotion(slot))
                .append(' ')
                .append(FloorWords.value(slot))
                .append(", ")
                .append(words.of(slot.assumed() ? "evidence.assumed" : "evidence.measured"))
                .append("\">")
                .append(words.emotion(slot))
                .append(" <b>")
                .append(FloorWords.value(slot))
                .append("</b></span>");
    }

    private void cards(FloorMap.Lane lane) {
        laneHeader(lane, 1);
        out.append("</th>");
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
        out.append("<td class=\"jm-cell").append(edge).append('"');
        if (span > 1) {
            out.append(" colspan=\"").append(span).append('"');
        }
        out.append('>');
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
        out.append("</td>");
    }

    private void legend() {
        out.append("<footer lang=\"en\" class=\"jm-legend\" id=\"")
                .append(id)
                .append("-legend\">\n<ul aria-label=\"")
                .append(words.of("legend"))
                .append("\">\n");
        for (String sign : List.of("assumed", "measured", "uncertain", "truth", "importance", "severity")) {
            out.append("<li><span class=\"jm-sign jm-sign-")
                    .append(sign)
                    .append("\" aria-hidden=\"true\"></span>")
                    .append(words.of("legend." + sign))
                    .append("</li>\n");
        }
        out.append("<li><span>").append(words.of("legend.lowest")).append(" <strong dir=\"auto\">");
        FloorMap.Touchpoint lowest = slots.get(FloorEmotion.extreme(slots, -1));
        text(words.of(
                "legend.lowest.rated",
                lowest.name(),
                words.emotion(lowest),
                FloorWords.value(lowest),
                lowest.importance()));
        out.append("</strong></span></li>\n</ul>\n</footer>\n");
    }

    private void text(String text) {
        FloorWords.escape(out, text);
    }

    @FunctionalInterface
    private interface SlotWriter {
        void write(FloorMap.Touchpoint slot);
    }
}
