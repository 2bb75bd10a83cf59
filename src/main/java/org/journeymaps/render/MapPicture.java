package org.journeymaps.render;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.EmotionLevel;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.render.Canvas.Align;
import org.journeymaps.render.Canvas.TextLook;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a whole map as a picture: the head, the stages, each lane from top to bottom with all its texts, and what the signs mean.
 * All columns are equally wide; each row is as high as its highest cell.
 */
final class MapPicture {

    private static final int MARGIN = 24;
    private static final int GAP = 4;
    private static final int PADDING = 8;
    private static final int CURVE = 220;
    private static final double LINE = 1.35;
    private static final double STAR = 7;

    /** As wide as the head and the legend need it, for a map of few columns. */
    private static final int NARROWEST = 720;

    private static final Color INK = new Color(0x172b4d);
    private static final Color QUIET = new Color(0x44546f);
    private static final Color EDGE = new Color(0xdcdfe4);
    private static final Color SUNKEN = new Color(0xf7f8f9);

    private static final TextLook TITLE = new TextLook(24, true, INK, Align.START);
    private static final TextLook STRONG = new TextLook(PictureColumns.NAME, true, INK, Align.START);
    private static final TextLook PLAIN = new TextLook(PictureColumns.NAME, false, INK, Align.START);
    private static final TextLook SMALL = new TextLook(PictureColumns.FACT, false, QUIET, Align.START);

    private final JourneyContent map;
    private final Vocabulary vocabulary;
    private final CurveWords curveWords;
    private final List<StageColumns> stages;
    private final List<MapCurve> curves;
    private final Map<String, Map<String, List<Card>>> cards;
    private final int laneWidth;
    private final int slotWidth;
    private final int width;
    private final List<Consumer<Canvas>> commands = new ArrayList<>();
    private double y = MARGIN;

    private MapPicture(JourneyContent map, Vocabulary vocabulary) {
        this.map = map;
        this.vocabulary = vocabulary;
        this.curveWords = new CurveWords(vocabulary);
        this.stages = StageColumns.of(map);
        this.curves = MapCurve.of(map, stages);
        this.cards = map.cards().stream()
                .collect(Collectors.groupingBy(Card::laneId, Collectors.groupingBy(Card::anchorId)));
        PictureColumns columns = new PictureColumns(map, stages, vocabulary);
        this.laneWidth = columns.ofLanes();
        this.slotWidth = columns.width();
        this.width = Math.max(NARROWEST, laneWidth + StageColumns.count(stages) * slotWidth) + 2 * MARGIN;
    }

    static Picture of(JourneyContent map, Vocabulary vocabulary) {
        MapPicture picture = new MapPicture(map, vocabulary);
        picture.head();
        if (!picture.stages.isEmpty()) {
            picture.phases();
            picture.stages();
            picture.lanes();
        }
        picture.legend();
        int height = (int) Math.ceil(picture.y) + MARGIN;
        picture.commands.add(
                0, canvas -> canvas.fill(new Rectangle2D.Double(0, 0, picture.width, height), Color.WHITE));
        return new Picture(picture.width, height, picture.commands);
    }

    private void head() {
        paragraph(vocabulary.title(map), TITLE);
        paragraph(map.header().scenario(), PLAIN);
        paragraph(
                vocabulary.name("status", map.header().status()) + " · " + Head.facts(map.header(), vocabulary), SMALL);
        paragraph(vocabulary.labelled("goal", map.header().goal()), SMALL);
        paragraph(map.header().sample() ? vocabulary.text("sample.hint") : "", SMALL);
        map.personas().forEach(this::persona);
        y += MARGIN / 2.0;
    }

    private void persona(Persona persona) {
        paragraph(Vocabulary.joined(" – ", Stream.of(persona.name(), persona.summary())), SMALL);
        paragraph(
                Vocabulary.joined(
                        " · ",
                        Head.facts(persona, vocabulary).stream()
                                .map(fact -> fact.label() + vocabulary.text("colon") + ' ' + fact.text())),
                SMALL);
        paragraph(
                vocabulary.labelled("attribute.persona.page", Objects.requireNonNull(Persona.PAGE.get(persona))),
                SMALL);
    }

    private void paragraph(String text, TextLook look) {
        y += text(text, MARGIN, y, width - 2 * MARGIN, look);
    }

    private void phases() {
        List<PhaseColumns> phases = PhaseColumns.of(stages);
        double height = 0;
        for (PhaseColumns phase : phases) {
            double left = x(phase.start());
            double wide = x(phase.end()) - left - GAP;
            height = Math.max(height, text(phase.name(), left + GAP, y, wide - GAP, SMALL));
        }
        y += phases.isEmpty() ? 0 : height + GAP;
    }

    private void stages() {
        row(
                stages,
                (columns, top) -> {
                    double inner = wide(columns) - 3 * PADDING;
                    double at = top + PADDING;
                    at += text(columns.stage().name(), x(columns) + PADDING, at, inner, STRONG);
                    for (String fact : StageCells.facts(columns.stage(), vocabulary)) {
                        at += text(fact, x(columns) + PADDING, at, inner, SMALL);
                    }
                    return at + PADDING - top;
                },
                (columns, height) -> fill(
                        box(x(columns), y, wide(columns), height, 4),
                        Color.decode(ExportViews.back(columns.stage().colour()))));
    }

    private void lanes() {
        List<Lane> lanes =
                map.lanes().stream().filter(lane -> !lane.type().isHeard()).toList();
        for (int i = 0; i < lanes.size(); i++) {
            if (Lane.isBelowTheLine(lanes, i)) {
                rule(GAP, GAP);
                y += text(vocabulary.text("visibility"), MARGIN, y + GAP, laneWidth, SMALL) + 2 * GAP;
            } else {
                rule();
            }
            lane(lanes.get(i));
        }
        rule();
    }

    private void lane(Lane lane) {
        double top = y;
        double label = text(vocabulary.lane(lane), MARGIN, y + PADDING, laneWidth - 2 * PADDING, STRONG) + 2 * PADDING;
        switch (lane.type()) {
            case TOUCHPOINTS -> touchpoints();
            case EMOTION -> emotion();
            case IMPORTANCE -> importance();
            default -> cards(lane);
        }
        y = Math.max(y, top + label);
    }

    private void rule(float... dashes) {
        draw(new Line2D.Double(MARGIN, y, width - MARGIN, y), dashes.length == 0 ? EDGE : QUIET, 1, dashes);
    }

    private void touchpoints() {
        row(
                slots(),
                this::touchpoint,
                (slot, height) -> draw(box(slot.x(), y + GAP, slotWidth - 2 * GAP, height - GAP, 6), EDGE, 1));
    }

    private double touchpoint(Slot slot, double top) {
        Touchpoint touchpoint = slot.touchpoint();
        double inner = slotWidth - 3 * PADDING;
        double left = slot.x() + PADDING;
        double at = top + GAP + PADDING;
        at += text(vocabulary.channelAndKind(touchpoint), left, at, inner, SMALL);
        at += text(touchpoint.name(), left, at, inner, STRONG);
        at += text(touchpoint.team(), left, at, inner, SMALL);
        at += text(Objects.requireNonNull(Touchpoint.DURATION.get(touchpoint)), left, at, inner, SMALL);
        for (Attribute<Touchpoint, String> attribute : TouchpointCells.more(touchpoint)) {
            String text = Objects.requireNonNull(attribute.get(touchpoint));
            at += text(vocabulary.labelled("attribute.touchpoint." + attribute.key(), text), left, at, inner, SMALL);
        }
        if (touchpoint.importance() != null) {
            for (int i = 0; i < 5; i++) {
                Color color = i < touchpoint.importance() ? QUIET : EDGE;
                fill(new Ellipse2D.Double(left + i * 8.0, at + 3, 6, 6), color);
            }
            at += 12;
        }
        if (touchpoint.momentOfTruth()) {
            fill(CurvePicture.star(slot.x() + slotWidth - 11, top + GAP + 9, STAR), CurvePicture.TRUTH);
        }
        return at + PADDING - top;
    }

    private void emotion() {
        CurveBox box = new CurveBox(slotWidth, y + 44, y + CURVE - 44);
        for (EmotionLevel level : EmotionLevel.values()) {
            double line = box.y(level.value());
            draw(
                    new Line2D.Double(x(0), line, width - MARGIN, line),
                    level.value() == 0 ? CurvePicture.ZERO : CurvePicture.GUIDE,
                    1);
            write(vocabulary.name("emotion", level), x(0) - PADDING, line + 4, SMALL.at(Align.END));
        }
        curves.forEach(curve -> lines(curve, curve.in(box)));
        curves.forEach(curve -> points(curve, curve.in(box)));
        tags(CurveTags.of(curves.stream().map(curve -> curve.in(box)).toList()));
        y += CURVE;
        row(stages, this::feelings, (columns, height) -> {});
        y += PADDING;
    }

    private void lines(MapCurve curve, CurveGeometry geometry) {
        if (curve.number() == 1) {
            for (CurveArea area : geometry.areas()) {
                fill(
                        moved(CurvePicture.outline(area), curve),
                        area.positive() ? CurvePicture.ABOVE : CurvePicture.BELOW);
            }
        }
        for (CurveStroke stroke : geometry.strokes()) {
            draw(
                    moved(CurvePicture.line(stroke), curve),
                    CurvePicture.color(curve),
                    stroke.uncertain() ? 1 : 2.5f,
                    CurvePicture.dashes(curve));
        }
    }

    private void points(MapCurve curve, CurveGeometry geometry) {
        for (int i = 0; i < geometry.points().size(); i++) {
            CurvePoint point = geometry.points().get(i);
            boolean first = curve.number() == 1;
            Color color = first ? CurvePicture.LEVELS.get(point.level() + 2) : CurvePicture.color(curve);
            Shape shape = moved(
                    first
                            ? new Ellipse2D.Double(point.x() - 8, point.y() - 8, 16, 16)
                            : CurvePicture.mark(curve.number(), point.x(), point.y(), 7),
                    curve);
            fill(shape, point.value().assumed() ? Color.WHITE : color);
            draw(shape, color, 2);
            if (first && curve.shown().get(i).isMomentOfTruth()) {
                fill(moved(CurvePicture.star(point.x() + 12, point.y() - 11, STAR), curve), CurvePicture.TRUTH);
            }
        }
    }

    /** The tags of the first curve's points. */
    private void tags(CurveTags tags) {
        for (int i = 0; i < tags.points().size(); i++) {
            CurvePoint point = tags.points().get(i);
            List<CurveTag> shown = tags.shown(i);
            if (!shown.isEmpty()) {
                String words = curveWords.tags(shown, " · ");
                double top = point.y() + tags.top(i);
                double middle = x(0) + point.x();
                int wide = WordWidth.ofTag(words);
                RoundRectangle2D back = box(middle - wide / 2.0, top, wide, CurveTags.HEIGHT, CurveTags.HEIGHT / 2.0);
                fill(back, Color.WHITE);
                draw(back, EDGE, 1);
                Color color = CurvePicture.LEVELS.get(point.level() + 2);
                write(words, middle, top + CurveTags.BASE, new TextLook(12, true, color, Align.MIDDLE));
            }
        }
    }

    /** The values under the curves: those of a stage's touchpoints, and below them those of the stage as a whole. */
    private double feelings(StageColumns columns, double top) {
        double height = 0;
        for (Slot slot : slots(columns)) {
            height = Math.max(height, feelings(slot.touchpoint(), "", slot.x(), top, slotWidth));
        }
        String whole = vocabulary.text("whole-stage");
        return height + feelings(columns.stage(), whole, x(columns), top + height, wide(columns));
    }

    /** @param note what is said before each value; may be empty */
    private double feelings(Part anchor, String note, double left, double top, double wide) {
        double at = top;
        for (MapCurve curve : curves) {
            String name = curves.size() == 1 ? "" : curveWords.shortName(curve);
            String before = Vocabulary.joined(" · ", Stream.of(name, note));
            String words = curve.at(anchor)
                    .map(felt -> (before.isEmpty() ? "" : before + vocabulary.text("colon") + ' ')
                            + curveWords.word(felt)
                            + ' '
                            + vocabulary.value(felt.emotion()))
                    .orElse("");
            TextLook look = new TextLook(PictureColumns.FACT, false, CurvePicture.color(curve), Align.START);
            at += text(words, left + PADDING, at, wide - 2 * PADDING, look);
        }
        return at - top;
    }

    private void importance() {
        row(
                slots(),
                (slot, top) -> text(
                                slot.touchpoint().importance() == null
                                        ? vocabulary.text("importance.none")
                                        : vocabulary.rated(
                                                "importance.rated",
                                                Objects.requireNonNull(
                                                        slot.touchpoint().importance())),
                                slot.x() + PADDING,
                                top + PADDING,
                                slotWidth - 2 * PADDING,
                                SMALL)
                        + 2 * PADDING,
                (slot, height) -> {});
    }

    /** The cards about the whole map, then those of each stage. */
    private void cards(Lane lane) {
        Map<String, List<Card>> here = cards.getOrDefault(lane.id(), Map.of());
        double whole = StageColumns.count(stages) * (double) slotWidth;
        y += cards(lane, here.getOrDefault("", List.of()), x(0), y, whole);
        row(stages, (columns, top) -> cards(lane, here, columns, top), (columns, height) -> {});
    }

    /** The cards of a stage, and below them those under its touchpoints. */
    private double cards(Lane lane, Map<String, List<Card>> here, StageColumns columns, double top) {
        double height = cards(lane, here.getOrDefault(columns.stage().id(), List.of()), x(columns), top, wide(columns));
        double highest = 0;
        for (Slot slot : slots(columns)) {
            List<Card> column = here.getOrDefault(slot.touchpoint().id(), List.of());
            highest = Math.max(highest, cards(lane, column, slot.x(), top + height, slotWidth));
        }
        return height + highest;
    }

    private double cards(Lane lane, List<Card> column, double left, double top, double wide) {
        double at = top;
        for (Card card : column) {
            at += card(lane, card, left, at + GAP, wide - GAP) + GAP;
        }
        return column.isEmpty() ? 0 : at - top + GAP;
    }

    private double card(Lane lane, Card card, double left, double top, double wide) {
        int behind = commands.size();
        double inner = wide - 2 * PADDING;
        String text = lane.type() == LaneType.THOUGHTS ? vocabulary.quoted(card.text()) : card.text();
        double at = top + PADDING;
        at += text(text, left + PADDING, at, inner, new TextLook(PictureColumns.CARD, false, INK, Align.START));
        at += text(CardCells.facts(card, vocabulary), left + PADDING, at, inner, SMALL);
        at += text(CardCells.cause(card, vocabulary), left + PADDING, at, inner, SMALL);
        double height = at + PADDING - top;
        RoundRectangle2D back = box(left, top, wide, height, 4);
        StageColour colour = Card.COLOUR.get(card);
        Color surface = colour == null ? SUNKEN : Color.decode(ExportViews.back(colour));
        commands.add(behind, canvas -> canvas.fill(back, surface));
        Color edge = edge(lane);
        if (edge != null) {
            fill(new Rectangle2D.Double(left, top, 3, height), edge);
        }
        return height;
    }

    private static @Nullable Color edge(Lane lane) {
        return switch (lane.type()) {
            case PAINS -> new Color(0xe2483d);
            case OPPORTUNITIES -> new Color(0x22a06b);
            case GAINS -> new Color(0x1d7afc);
            default -> null;
        };
    }

    private void legend() {
        y += PADDING;
        if (curves.size() > 1) {
            for (MapCurve curve : curves) {
                draw(
                        new Line2D.Double(MARGIN, y + 9, MARGIN + 40.0, y + 9),
                        CurvePicture.color(curve),
                        2.5f,
                        CurvePicture.dashes(curve));
                if (curve.number() > 1) {
                    fill(CurvePicture.mark(curve.number(), MARGIN + 20.0, y + 9, 6), CurvePicture.color(curve));
                }
                y += text(curveWords.name(curve), MARGIN + 52, y, width - 2 * MARGIN - 52, SMALL);
            }
        }
        Legend legend = new Legend(map, curves, Voices.Customers.NONE, curveWords);
        paragraph(String.join(" · ", legend.of(Legend.IN_PICTURE)), SMALL);
        paragraph(Objects.requireNonNull(Header.SCALE_NOTE.get(map.header())), SMALL);
    }

    /** The column of a touchpoint. */
    private record Slot(Touchpoint touchpoint, double x) {}

    private List<Slot> slots() {
        return stages.stream().flatMap(columns -> slots(columns).stream()).toList();
    }

    private List<Slot> slots(StageColumns columns) {
        List<Slot> slots = new ArrayList<>();
        for (Touchpoint touchpoint : columns.touchpoints()) {
            slots.add(new Slot(touchpoint, x(columns.start() + slots.size())));
        }
        return slots;
    }

    /**
     * Writes the cells of a row and goes on below the highest.
     *
     * @param cell writes a cell that begins at a height, and gives its own height
     * @param back draws what stands behind a cell, once the height of the row is known
     */
    private <T> void row(List<T> cells, ToDoubleBiFunction<T, Double> cell, Back<T> back) {
        int behind = commands.size();
        double height = 0;
        for (T each : cells) {
            height = Math.max(height, cell.applyAsDouble(each, y));
        }
        List<Consumer<Canvas>> front = new ArrayList<>(commands.subList(behind, commands.size()));
        commands.subList(behind, commands.size()).clear();
        for (T each : cells) {
            back.draw(each, height);
        }
        commands.addAll(front);
        y += height;
    }

    /** Draws what stands behind a cell of a row. */
    private interface Back<T> {
        void draw(T cell, double height);
    }

    private double x(int column) {
        return MARGIN + laneWidth + (double) column * slotWidth;
    }

    private double x(StageColumns columns) {
        return x(columns.start());
    }

    private double wide(StageColumns columns) {
        return columns.span() * (double) slotWidth - GAP;
    }

    private Shape moved(Shape shape, MapCurve curve) {
        return AffineTransform.getTranslateInstance(x(0) + CurveDrawing.aside(curve.number()), 0)
                .createTransformedShape(shape);
    }

    private static RoundRectangle2D box(double left, double top, double wide, double high, double radius) {
        return new RoundRectangle2D.Double(left, top, wide, high, 2 * radius, 2 * radius);
    }

    /** Writes a text in as many lines as it takes, and gives their height. */
    private double text(String text, double left, double top, double wide, TextLook look) {
        List<String> lines = TextLines.of(text, wide, look.size(), look.bold());
        double line = look.size() * LINE;
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), left, top + i * line + look.size(), look);
        }
        return lines.size() * line;
    }

    private void write(String line, double x, double baseline, TextLook look) {
        commands.add(canvas -> canvas.text(line, x, baseline, look));
    }

    private void fill(Shape shape, Color color) {
        commands.add(canvas -> canvas.fill(shape, color));
    }

    private void draw(Shape shape, Color color, float line, float... dashes) {
        commands.add(canvas -> canvas.draw(shape, color, line, dashes));
    }
}
