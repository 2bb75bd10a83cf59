package org.journeymaps.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.insight.Findings;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;

/** Draws a map piece by piece, from top to bottom. Takes time in proportion to the map's size. */
final class MapDrawing {

    /** More than these are opened by whoever wants to know. */
    private static final int FIRST_FINDINGS = 5;

    /** From so many columns on, which no window shows at once, the cards beyond its edge are not laid out before they are scrolled to. */
    private static final int MANY = 40;

    private final JourneyMap drawn;
    private final Home home;
    private final Voices voices;
    private final JourneyContent map;
    private final ElementIds ids;
    private final WordedTemplates templates;
    private final MapWords mapWords;
    private final Vocabulary words;
    private final List<StageColumns> stages;
    private final List<MapCurve> curves;
    private final CurveWords curveWords;
    private final StageCells stageCells;
    private final LaneRows laneRows;
    private final Findings findings;

    /** How many columns the touchpoints take. */
    private final int columns;

    /** The pixels that the longest word of a column takes. */
    private final int longestWord;

    /** What the style sheet has to know of the column of lanes, where that is wider than usual; or else empty. */
    private final String lanes;

    MapDrawing(
            JourneyMap drawn, Home home, Voices voices, ElementIds ids, WordedTemplates templates, MapWords mapWords) {
        this.drawn = drawn;
        this.home = home;
        this.voices = voices;
        this.map = drawn.content();
        this.ids = ids;
        this.templates = templates;
        this.mapWords = mapWords;
        this.words = mapWords.vocabulary();
        this.stages = StageColumns.of(map);
        this.columns = StageColumns.count(stages);
        this.longestWord = WordWidth.longest(map, stages);
        int lanes = WordWidth.ofLanes(map.lanes());
        this.lanes = lanes == WordWidth.LANES ? "" : "--jm-lane:" + lanes + "px";
        this.curves = MapCurve.of(map, stages);
        this.curveWords = new CurveWords(words);
        ThreadCounts threads = new ThreadCounts(voices.threads(), words);
        this.stageCells = new StageCells(stages, words, threads, ids);
        MarkWords marks = new MarkWords(map.header(), voices, words);
        Voices.Customers customers = voices.customers();
        this.findings = Findings.of(map, customers.answers(), touchpoint -> marks.known(touchpoint.id()));
        this.laneRows = new LaneRows(
                new TouchpointCells(stages, curves, curveWords, threads, ids),
                new MarkCells(stages, marks, words),
                new CustomerCells(map, stages, customers, findings, marks, words),
                new CurveDrawing(curves, CustomerLines.of(customers, curves, stages), stages, curveWords, ids),
                new CardCells(stages, map.cards(), home.editable(), words, ids),
                words,
                ids,
                columns);
    }

    Drawing draw() {
        List<Fragment> parts = new ArrayList<>();
        parts.add(head());
        parts.add(Fragment.frame(tools()));
        parts.add(Symbols.of(ids));
        parts.add(Fragment.frame(table()));
        parts.add(caption());
        parts.add(Fragment.frame(stageCells.columnGroups() + "\n<thead>"));
        parts.addAll(stageCells.rows());
        parts.add(Fragment.frame("</thead>\n<tbody>"));
        parts.addAll(laneRows.of(voices.lanes(map)));
        parts.add(Fragment.frame("</tbody></table>\n</div>\n</div>"));
        parts.add(legend());
        if (voices.customers().isHeard()) {
            parts.add(findings());
        }
        return new Drawing(ids.map(), opening(), parts, heard());
    }

    /** The pieces that tell of marks, comments and answers. */
    private Set<String> heard() {
        boolean customers = voices.customers().isHeard();
        Set<String> heard = new HashSet<>(Set.of(ids.stages()));
        if (customers) {
            heard.addAll(Set.of(ids.head(), ids.legend(), ids.findings()));
        }
        for (Lane lane : voices.lanes(map)) {
            LaneType type = lane.type();
            if (type == LaneType.TOUCHPOINTS || type.isHeard() || (customers && type == LaneType.EMOTION)) {
                heard.add(lane.id().isEmpty() ? ids.unlisted(type) : ids.lane(lane.id(), 1));
            }
        }
        return heard;
    }

    private String opening() {
        Markup html = new Markup(200)
                .markup("<section class=\"jm-map\" id=\"")
                .text(ids.map())
                .markup("\" aria-labelledby=\"")
                .text(ids.title())
                .markup("\" data-jm-map=\"")
                .text(drawn.key().toString());
        if (home.page() > 0) {
            html.markup("\" data-jm-page=\"").text(Long.toString(home.page()));
        }
        if (home.editable()) {
            html.markup("\" data-jm-editable=\"");
        }
        if (home.mayComment()) {
            html.markup("\" data-jm-may-comment=\"");
        }
        if (home.mayMark()) {
            html.markup("\" data-jm-may-mark=\"");
        }
        if (voices.customers().isHeard()) {
            html.markup("\" data-jm-answered=\"");
        }
        if (voices.threads().all() > 0) {
            html.markup("\" data-jm-threads=\"").number(voices.threads().all());
        }
        return html.markup("\" data-jm-since=\"")
                .text(Long.toString(drawn.revision()))
                .text(voices.stamp().isEmpty() ? "" : "-" + voices.stamp())
                .markup("\" data-jm-revision=\"")
                .text(Long.toString(drawn.revision()))
                .markup("\">")
                .toString();
    }

    private Fragment head() {
        HeadView view = new Head(map, curves, findings.headline(), templates.words()).view(ids);
        return new Fragment(
                ids.head(),
                templates.render(
                        "head", Map.of("head", view, "lang", mapWords.readers(), "own", mapWords.amongReaders())));
    }

    private String tools() {
        boolean isShared = home.page() > 0;
        boolean isMarkable = home.mayMark() && !map.touchpoints().isEmpty();
        boolean isHeard = home.editable() || voices.customers().isHeard();
        int threads = voices.threads().all();
        ToolsRoom room = new ToolsRoom(templates.words())
                .menu("tools.filter")
                .menu("tools.stages")
                .zoom()
                .icon()
                .icon()
                .menu("tools.share")
                .counter("tools.comments", isShared, threads > 0)
                .tool("tools.rate", isMarkable)
                .tool("tools.results", isMarkable)
                .tool("tools.customers", isHeard)
                .tool("tools.edit", home.editable());
        return templates.render(
                "tools",
                Map.of(
                        "line",
                        ids.line(),
                        "slots",
                        columns,
                        "word",
                        longestWord,
                        "lanes",
                        lanes,
                        "room",
                        room.text(),
                        "shared",
                        isShared,
                        "markable",
                        isMarkable,
                        "editable",
                        home.editable(),
                        "threads",
                        threads,
                        "heard",
                        isHeard));
    }

    /** The box is named by its own label and the map's title, so that the boxes of two maps have different names. */
    private String table() {
        return new Markup(300)
                .markup("<div class=\"jm-box\"")
                .markup(lanes.isEmpty() ? "" : " style=\"" + lanes + '"')
                .markup(" lang=\"")
                .text(mapWords.language())
                .markup("\" data-jm-below=\"")
                .text(words.text("more-below"))
                .markup("\">\n<div class=\"jm-scroll\" id=\"")
                .text(ids.scroll())
                .markup("\" role=\"region\" aria-label=\"")
                .text(words.text("scroll"))
                .markup("\" aria-labelledby=\"")
                .text(ids.scroll() + ' ' + ids.title())
                .markup("\" tabindex=\"0\">\n<table class=\"jm-grid")
                .markup(columns < MANY ? "" : " jm-many")
                .markup("\" style=\"")
                .markup(sizes())
                .markup("\" data-jm-continued=\"")
                .text(words.text("stage.continued"))
                .markup("\">")
                .toString();
    }

    /** What the style sheet has to know of the map to give each column and the row of the cards their sizes. */
    private String sizes() {
        String widths = "--jm-slots:" + columns + ";--jm-word:" + longestWord + "px";
        if (columns < MANY) {
            return widths;
        }
        return widths + ";--jm-high:" + new CardHeight(longestWord, words).highest(map.touchpoints()) + "px";
    }

    private Fragment caption() {
        int stages = map.stages().size();
        int touchpoints = map.touchpoints().size();
        String html = new Markup(200)
                .markup("<caption class=\"jm-sr\" id=\"")
                .text(ids.caption())
                .markup("\">")
                .text(words.text("caption", words.title(map), stages, touchpoints))
                .markup("</caption>")
                .toString();
        return new Fragment(ids.caption(), html);
    }

    private Fragment legend() {
        LegendView view = new Legend(map, curves, voices.customers(), new CurveWords(templates.words()))
                .view(ids.legend(), curveWords);
        return new Fragment(
                ids.legend(),
                templates.render(
                        "legend", Map.of("legend", view, "lang", mapWords.readers(), "own", mapWords.amongReaders())));
    }

    private Fragment findings() {
        List<FindingView> all = new FindingWords(templates.words())
                .of(findings.all(voices.customers().figures()), ids);
        int first = Math.min(FIRST_FINDINGS, all.size());
        Map<String, Object> view = Map.of(
                "id",
                ids.findings(),
                "any",
                !all.isEmpty(),
                "findings",
                all.subList(0, first),
                "more",
                all.subList(first, all.size()),
                "moreWords",
                first == all.size() ? "" : templates.words().text("findings.more", all.size() - first),
                "lang",
                mapWords.readers());
        return new Fragment(ids.findings(), templates.render("findings", view));
    }
}
