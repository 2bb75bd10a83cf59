package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Touchpoint;

/** Turns a map into what its template shows. Takes time in proportion to the map's size. */
final class MapViews {

    private static final int ICON_LENGTH = 300;

    private final JourneyMap map;
    private final Vocabulary vocabulary;
    private final Locale locale;
    private final String scope;
    private final Map<String, List<Touchpoint>> touchpointsByStage;
    private final List<Column> columns;
    private final TouchpointCells touchpointCells;
    private final StageCells stageCells;
    private final CardCells cardCells;
    private final CurveDrawing curve;

    private MapViews(JourneyMap map, String scope, Vocabulary vocabulary, Locale locale) {
        this.map = map;
        this.vocabulary = vocabulary;
        this.locale = locale;
        this.scope = scope;
        this.touchpointsByStage = map.touchpoints().stream().collect(Collectors.groupingBy(Touchpoint::stageId));
        this.columns = Column.of(map.stages(), touchpointsByStage);
        this.touchpointCells = new TouchpointCells(columns, vocabulary, scope);
        this.stageCells = new StageCells(map.stages(), touchpointsByStage);
        this.cardCells = new CardCells(map.stages(), touchpointsByStage, map.cards(), vocabulary);
        this.curve = new CurveDrawing(columns, vocabulary, scope);
    }

    /** @param scope what makes the ids of this drawing unlike those of every other drawing on its page */
    static MapView of(JourneyMap map, String scope, Vocabulary vocabulary, Locale locale) {
        return new MapViews(map, scope, vocabulary, locale).build();
    }

    private MapView build() {
        return new MapView(
                map.key().toString(),
                scope,
                map.revision(),
                title(),
                vocabulary.text(
                        "caption",
                        title(),
                        map.stages().size(),
                        map.touchpoints().size()),
                initial(map.persona().name()),
                map.persona().name(),
                map.persona().description(),
                map.scenario(),
                map.goal(),
                vocabulary.name("type", map.type()),
                vocabulary.name("status", map.status()),
                "jm-status-" + map.status().key(),
                map.sample(),
                columns.size(),
                curve.hasValues(true),
                curve.hasValues(false),
                map.touchpoints().stream().anyMatch(Touchpoint::momentOfTruth),
                curve.lowest(),
                icons(),
                stageCells.columnGroups(),
                stageCells.headers(),
                map.lanes().stream().map(this::lane).toList());
    }

    private String title() {
        return map.title().isEmpty() ? vocabulary.text("untitled") : map.title();
    }

    private String icons() {
        Map<Channel, String> used = new TreeMap<>();
        map.touchpoints().forEach(each -> used.put(each.channel(), TouchpointCells.iconId(each, scope)));
        Markup html = new Markup(ICON_LENGTH * used.size());
        used.forEach((channel, id) -> html.markup("<symbol id=\"")
                .text(id)
                .markup("\" viewBox=\"0 0 16 16\"><path d=\"")
                .markup(ChannelIcons.path(channel))
                .markup("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.3\" stroke-linecap=\"round\""
                        + " stroke-linejoin=\"round\"/></symbol>\n"));
        return html.toString();
    }

    private LaneView lane(Lane lane) {
        String look = "jm-lane-" + lane.type().key();
        List<LaneView.RowView> rows = new ArrayList<>();
        for (String cells : cells(lane)) {
            rows.add(new LaneView.RowView(rows.isEmpty(), rowLook(lane, look, rows.isEmpty()), cells));
        }
        return new LaneView(
                lane.id(),
                look,
                lane.name().isEmpty() ? vocabulary.name("lane", lane.type()) : lane.name(),
                lane.type() == LaneType.TEXT
                        ? ""
                        : vocabulary.text("lane." + lane.type().key() + ".hint"),
                lane.type() == LaneType.EMOTION,
                rows);
    }

    private List<String> cells(Lane lane) {
        return switch (lane.type()) {
            case TOUCHPOINTS -> List.of(touchpointCells.cards());
            case EMOTION -> List.of(curveCell(), touchpointCells.emotions());
            case IMPORTANCE -> List.of(touchpointCells.importance());
            default -> cardCells.rows(lane);
        };
    }

    private String curveCell() {
        return "<td class=\"jm-curve-cell\" colspan=\"" + columns.size() + "\">" + curve.svg() + "</td>";
    }

    private static String rowLook(Lane lane, String look, boolean first) {
        if (first) {
            return "jm-row " + look;
        }
        return lane.type() == LaneType.EMOTION ? "jm-words" : "jm-row jm-row-more " + look;
    }

    private String initial(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase(locale);
    }
}
