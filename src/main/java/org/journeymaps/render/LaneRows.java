package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.journeymaps.journey.EmotionLevel;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;

/** Writes the rows of the table: a lane's header and the cells beside it. */
final class LaneRows {

    /** About what a cell of the longest row takes, in characters. */
    private static final int CELL_LENGTH = 400;

    private final TouchpointCells touchpoints;
    private final MarkCells marks;
    private final CustomerCells customers;
    private final CurveDrawing curve;
    private final CardCells cards;
    private final Vocabulary vocabulary;
    private final ElementIds ids;
    private final int columns;

    LaneRows(
            TouchpointCells touchpoints,
            MarkCells marks,
            CustomerCells customers,
            CurveDrawing curve,
            CardCells cards,
            Vocabulary vocabulary,
            ElementIds ids,
            int columns) {
        this.touchpoints = touchpoints;
        this.marks = marks;
        this.customers = customers;
        this.curve = curve;
        this.cards = cards;
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.columns = columns;
    }

    /** All lanes, those without an id for what has no lane in the map, and the line of visibility wherever it runs between two of them. */
    List<Fragment> of(List<Lane> lanes) {
        List<Fragment> rows = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            if (Lane.isBelowTheLine(lanes, i)) {
                rows.add(visibility(ids.visibility(lane.id())));
            }
            if (lane.id().isEmpty()) {
                rows.add(unlisted(lane.type()));
            } else {
                rows.addAll(of(lane));
            }
        }
        return rows;
    }

    private Fragment unlisted(LaneType type) {
        String id = ids.unlisted(type);
        return row(id, "jm-row jm-unlisted jm-lane-" + type.key(), html -> {
            html.markup(
                            "<th class=\"jm-lane\" scope=\"row\"><span class=\"jm-lane-label\"><span class=\"jm-lane-name\"")
                    .markup(vocabulary.lang())
                    .markup(">")
                    .text(vocabulary.name("lane", type))
                    .markup("</span>");
            hint(html, "lane." + type.key() + ".hint");
            html.markup("</span></th>");
            drawn(type).get(0).accept(html);
        });
    }

    private Fragment visibility(String id) {
        String html = new Markup(200)
                .markup("<tr class=\"jm-unlisted jm-visibility\" id=\"")
                .text(id)
                .markup("\"><th class=\"jm-lane\" scope=\"row\"><span class=\"jm-lane-label\"")
                .markup(vocabulary.lang())
                .markup(">")
                .text(vocabulary.text("visibility"))
                .markup("</span></th><td colspan=\"")
                .number(columns)
                .markup("\"></td></tr>")
                .toString();
        return new Fragment(id, html);
    }

    /** The lane's rows. */
    private List<Fragment> of(Lane lane) {
        List<Consumer<Markup>> cells = cells(lane);
        List<Fragment> rows = new ArrayList<>();
        rows.add(row(ids.lane(lane.id(), 1), "jm-row " + look(lane), html -> {
            header(html, lane, cells.size());
            cells.get(0).accept(html);
        }));
        for (int i = 1; i < cells.size(); i++) {
            String look = lane.type() == LaneType.EMOTION ? "jm-words" : "jm-row jm-row-more " + look(lane);
            rows.add(row(ids.lane(lane.id(), i + 1), look, cells.get(i)));
        }
        return rows;
    }

    private List<Consumer<Markup>> cells(Lane lane) {
        return lane.type().holdsCards() ? cards.rows(lane) : drawn(lane.type());
    }

    /** The rows of a lane that is drawn from the touchpoints. */
    private List<Consumer<Markup>> drawn(LaneType type) {
        return switch (type) {
            case TOUCHPOINTS -> List.of(touchpoints::cards);
            case EMOTION -> curve();
            case IMPORTANCE -> List.of(touchpoints::importance);
            case PERFORMANCE -> List.of(marks::cells);
            case CUSTOMER_RATING -> List.of(customers::ratings);
            case GAP -> List.of(customers::gaps);
            case INDICATORS -> List.of(customers::indicators);
            default -> throw new IllegalArgumentException(type + " holds cards");
        };
    }

    private List<Consumer<Markup>> curve() {
        List<Consumer<Markup>> rows = new ArrayList<>(List.of(curve::cell));
        rows.addAll(touchpoints.emotions());
        return rows;
    }

    private Fragment row(String id, String look, Consumer<Markup> cells) {
        Markup html = new Markup(CELL_LENGTH * (columns + 1))
                .markup("<tr class=\"")
                .text(look)
                .markup("\" id=\"")
                .text(id)
                .markup("\">");
        cells.accept(html);
        return new Fragment(id, html.markup("</tr>").toString());
    }

    private void header(Markup html, Lane lane, int rows) {
        html.markup("<th class=\"jm-lane\" scope=\"row\" rowspan=\"")
                .number(rows)
                .markup("\"><span class=\"jm-lane-label\"><span class=\"jm-lane-name\" dir=\"auto\"")
                .markup(lane.name().isEmpty() ? vocabulary.lang() : "")
                .markup(">")
                .text(vocabulary.lane(lane))
                .markup("</span>");
        if (lane.hidden()) {
            hint(html, "lane.hidden");
        } else if (lane.type() != LaneType.TEXT) {
            hint(html, "lane." + lane.type().key() + ".hint");
        }
        html.markup("</span>");
        if (lane.type() == LaneType.EMOTION) {
            scale(html);
        }
        html.markup("</th>");
    }

    private void hint(Markup html, String key) {
        html.markup(" <span class=\"jm-lane-hint\"")
                .markup(vocabulary.lang())
                .markup(">")
                .text(vocabulary.text(key))
                .markup("</span>");
    }

    /** The words of the emotion scale, with the values that stand for them in a narrow place. */
    private void scale(Markup html) {
        html.markup(" <span class=\"jm-scale\" aria-hidden=\"true\"")
                .markup(vocabulary.lang())
                .markup(">");
        step(html, "+2", EmotionLevel.VERY_POSITIVE);
        step(html, "+1", EmotionLevel.POSITIVE);
        step(html, "0", EmotionLevel.NEUTRAL);
        step(html, "−1", EmotionLevel.NEGATIVE);
        step(html, "−2", EmotionLevel.VERY_NEGATIVE);
        html.markup("</span>");
    }

    private void step(Markup html, String value, EmotionLevel level) {
        html.markup("<span data-jm-value=\"")
                .markup(value)
                .markup("\">")
                .text(vocabulary.name("emotion", level))
                .markup("</span> ");
    }

    private static String look(Lane lane) {
        return "jm-lane-" + lane.type().key() + (lane.type().isHeard() ? " jm-heard" : "")
                + (lane.hidden() ? " jm-lane-hidden" : "");
    }
}
