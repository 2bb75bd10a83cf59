package org.journeymaps.render;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.StageColour;

/**
 * Draws the small picture that stands for a map in the page's editor: its stages and its curves, without a word and without a ground of
 * its own. The colours are neither light nor dark, so that they show on both.
 */
final class MapCard {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 72;

    private static final double STAGE_TOP = 2;
    private static final double STAGE_HEIGHT = 14;
    private static final double TIP = 6;
    private static final double CURVE_TOP = 24;
    private static final double RADIUS = 4.5;

    private static final Color ZERO = new Color(0x75, 0x81, 0x95, 0x66);
    private static final Color NEUTRAL = new Color(0x8590a2);
    private static final Color GOOD = new Color(0x388bff);
    private static final Color BAD = new Color(0xe2483d);

    /** The lines of the curves in turn. */
    private static final List<Color> LINES = List.of(
            new Color(0x758195), new Color(0xe56910), new Color(0x22a06b), new Color(0xcd519d), new Color(0x2898bd));

    private final List<StageColumns> stages;
    private final List<MapCurve> curves;
    private final CurveBox box;
    private final List<Consumer<Canvas>> commands = new ArrayList<>();

    private MapCard(JourneyContent map) {
        this.stages = StageColumns.of(map);
        this.curves = MapCurve.of(map, stages);
        this.box = new CurveBox((double) WIDTH / StageColumns.count(stages), CURVE_TOP, HEIGHT - RADIUS - 1);
    }

    /** @param map with at least one stage */
    static Picture of(JourneyContent map) {
        MapCard card = new MapCard(map);
        card.stages.forEach(card::stage);
        card.fill(new Rectangle2D.Double(0, card.box.zero() - 0.5, WIDTH, 1), ZERO);
        for (int i = card.curves.size() - 1; i >= 0; i--) {
            card.curve(card.curves.get(i));
        }
        return new Picture(WIDTH, HEIGHT, card.commands);
    }

    /** An arrow whose tip reaches into the notch of the next one. */
    private void stage(StageColumns columns) {
        double left = columns.start() * box.slotWidth();
        double right = columns.end() * box.slotWidth();
        double tip = Math.min(TIP, (right - left) / 3);
        double middle = STAGE_TOP + STAGE_HEIGHT / 2;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(left, STAGE_TOP);
        arrow.lineTo(right - tip, STAGE_TOP);
        arrow.lineTo(right, middle);
        arrow.lineTo(right - tip, STAGE_TOP + STAGE_HEIGHT);
        arrow.lineTo(left, STAGE_TOP + STAGE_HEIGHT);
        if (left > 0) {
            arrow.lineTo(left + tip, middle);
        }
        arrow.closePath();
        Color colour = color(columns.stage().colour());
        fill(arrow, new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0x59));
    }

    private void curve(MapCurve curve) {
        CurveGeometry geometry = curve.in(box);
        boolean first = curve.number() == 1;
        if (first) {
            for (CurveArea area : geometry.areas()) {
                fill(CurvePicture.outline(area), area.positive() ? CurvePicture.ABOVE : CurvePicture.BELOW);
            }
        }
        Color color = LINES.get((curve.number() - 1) % LINES.size());
        for (CurveStroke stroke : geometry.strokes()) {
            draw(
                    CurvePicture.line(stroke),
                    color,
                    stroke.uncertain() ? 1 : first ? 2.5f : 1.5f,
                    CurvePicture.dashes(curve));
        }
        if (first) {
            geometry.points().stream().filter(MapCard::isExtreme).forEach(this::point);
        }
    }

    private static boolean isExtreme(CurvePoint point) {
        return point.tags().contains(CurveTag.PEAK) || point.tags().contains(CurveTag.LOWEST);
    }

    private void point(CurvePoint point) {
        Color color = point.level() == 0 ? NEUTRAL : point.level() > 0 ? GOOD : BAD;
        fill(new Ellipse2D.Double(point.x() - RADIUS, point.y() - RADIUS, 2 * RADIUS, 2 * RADIUS), color);
    }

    private static Color color(StageColour colour) {
        return switch (colour) {
            case BLUE -> GOOD;
            case TEAL -> new Color(0x2898bd);
            case PURPLE -> new Color(0x8270db);
            case MAGENTA -> new Color(0xcd519d);
            case ORANGE -> new Color(0xe56910);
            case GREEN -> new Color(0x22a06b);
            case YELLOW -> new Color(0xcf9f02);
            case RED -> BAD;
            case LIME -> new Color(0x82b536);
            case GRAY -> NEUTRAL;
        };
    }

    private void fill(Shape shape, Color color) {
        commands.add(canvas -> canvas.fill(shape, color));
    }

    private void draw(Shape shape, Color color, float line, float... dashes) {
        commands.add(canvas -> canvas.draw(shape, color, line, dashes));
    }
}
