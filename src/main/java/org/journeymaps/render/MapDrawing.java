package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Touchpoint;

/** Draws a map piece by piece, from top to bottom. Takes time in proportion to the map's size. */
final class MapDrawing {

    private final JourneyMap drawn;
    private final JourneyContent map;
    private final ElementIds ids;
    private final WordedTemplates templates;
    private final Vocabulary words;
    private final List<Column> columns;
    private final StageCells stageCells;
    private final EmotionCurve curve;
    private final CurveWords curveWords;
    private final LaneRows laneRows;

    MapDrawing(JourneyMap drawn, ElementIds ids, WordedTemplates templates) {
        this.drawn = drawn;
        this.map = drawn.content();
        this.ids = ids;
        this.templates = templates;
        this.words = templates.words();
        Map<String, List<Touchpoint>> touchpointsByStage =
                map.touchpoints().stream().collect(Collectors.groupingBy(Touchpoint::stageId));
        this.columns = Column.of(map.stages(), touchpointsByStage);
        this.stageCells = new StageCells(map.stages(), touchpointsByStage, ids);
        this.curve = EmotionCurve.of(columns, CurveDrawing.BOX);
        this.curveWords = new CurveWords(curve, words);
        this.laneRows = new LaneRows(
                new TouchpointCells(columns, words, ids),
                new CurveDrawing(curve, curveWords, ids),
                new CardCells(map.stages(), touchpointsByStage, map.cards(), words, ids),
                words,
                ids,
                columns.size());
    }

    Drawing draw() {
        List<Fragment> parts = new ArrayList<>();
        parts.add(head());
        parts.add(Symbols.of(map.touchpoints(), ids));
        parts.add(Fragment.frame(table()));
        parts.add(caption());
        parts.add(Fragment.frame(stageCells.columnGroups() + "\n<thead>"));
        parts.add(stageCells.row());
        parts.add(Fragment.frame("</thead>\n<tbody>"));
        map.lanes().forEach(lane -> parts.addAll(laneRows.of(lane)));
        parts.add(Fragment.frame("</tbody></table>\n</div>\n</div>"));
        parts.add(legend());
        return new Drawing(ids.map(), opening(), parts);
    }

    private String opening() {
        return new Markup(200)
                .markup("<section class=\"jm-map\" id=\"")
                .text(ids.map())
                .markup("\" aria-labelledby=\"")
                .text(ids.title())
                .markup("\" data-jm-map=\"")
                .text(drawn.key().toString())
                .markup("\" data-jm-revision=\"")
                .text(Long.toString(drawn.revision()))
                .markup("\">")
                .toString();
    }

    private Fragment head() {
        Header header = map.header();
        HeadView view = new HeadView(
                ids.head(),
                ids.title(),
                words.title(map),
                words.initial(map.persona().name()),
                map.persona().name(),
                map.persona().description(),
                header.scenario(),
                header.goal(),
                words.name("type", header.type()),
                words.name("status", header.status()),
                "jm-status-" + header.status().key(),
                header.sample());
        return new Fragment(ids.head(), templates.render("head", Map.of("head", view)));
    }

    /** The box is named by its own label and the map's title, so that the boxes of two maps have different names. */
    private String table() {
        return new Markup(300)
                .markup("<div class=\"jm-box\">\n<div class=\"jm-scroll\" id=\"")
                .text(ids.scroll())
                .markup("\" role=\"region\" aria-label=\"")
                .text(words.text("scroll"))
                .markup("\" aria-labelledby=\"")
                .text(ids.scroll() + ' ' + ids.title())
                .markup("\" tabindex=\"0\">\n<table class=\"jm-grid\" style=\"--jm-slots:")
                .number(columns.size())
                .markup("\">")
                .toString();
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
        LegendView view = new LegendView(
                ids.legend(),
                curve.hasValues(true),
                curve.hasValues(false),
                map.touchpoints().stream().anyMatch(Touchpoint::momentOfTruth),
                curveWords.lowest());
        return new Fragment(ids.legend(), templates.render("legend", Map.of("legend", view)));
    }
}
