package org.journeymaps.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.journeymaps.curve.CubicSegment;
import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;

/**
 * Draws the curve as a picture with the geometry of the page, for exports that draw no SVG. It has no words, so that it needs no font
 * on the server; the table below it has them all.
 */
final class CurvePicture {
    /** Twice the size at which a sheet of paper shows it. */
    private static final int MOST_PIXELS = 3200;

    private static final int SLOT_WIDTH = 200;
    private static final int HEIGHT = 400;
    private static final double TOP = 48;
    private static final double RADIUS = 18;
    private static final Color GUIDE = new Color(0xdcdfe4);
    private static final Color ZERO = new Color(0x8590a2);
    private static final Color LINE = new Color(0x172b4d);
    private static final Color ABOVE = new Color(0x1d, 0x7a, 0xfc, 0x26);
    private static final Color BELOW = new Color(0xe2, 0x48, 0x3d, 0x26);

    /** From very negative to very positive; the height and the table say the same. */
    private static final List<Color> LEVELS = List.of(
            new Color(0xb2182b), new Color(0xd6604d), new Color(0x6b778c), new Color(0x3c84b5), new Color(0x2166ac));

    private final EmotionCurve curve;
    private final CurveBox box;
    private final Graphics2D graphics;

    private CurvePicture(EmotionCurve curve, CurveBox box, Graphics2D graphics) {
        this.curve = curve;
        this.box = box;
        this.graphics = graphics;
    }

    /** A PNG file of at most 3,200 × 400 pixels on white. */
    static byte[] png(List<Column> columns) {
        double slot = Math.min(SLOT_WIDTH, (double) MOST_PIXELS / Math.max(1, columns.size()));
        int width = Math.max(1, (int) Math.round(slot * columns.size()));
        BufferedImage image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, HEIGHT);
            CurveBox box = new CurveBox(slot, TOP, HEIGHT - TOP);
            new CurvePicture(EmotionCurve.of(columns, box), box, graphics).draw(width);
        } finally {
            graphics.dispose();
        }
        return PngFile.of(image);
    }

    private void draw(int width) {
        guides(width);
        for (CurveArea area : curve.geometry().areas()) {
            graphics.setColor(area.positive() ? ABOVE : BELOW);
            graphics.fill(outline(area));
        }
        graphics.setColor(LINE);
        for (CurveStroke stroke : curve.geometry().strokes()) {
            graphics.setStroke(stroke.assumed() ? dashed() : new BasicStroke(4));
            Path2D path = new Path2D.Double();
            path.moveTo(stroke.segments().get(0).x0(), stroke.segments().get(0).y0());
            graphics.draw(along(path, stroke.segments()));
        }
        curve.points().forEach(this::point);
    }

    private void guides(int width) {
        graphics.setStroke(new BasicStroke(2));
        graphics.setColor(GUIDE);
        for (int slot = 1; slot < curve.columns().size(); slot++) {
            if (curve.columns().get(slot).first()) {
                double x = slot * box.slotWidth();
                graphics.draw(new Line2D.Double(x, 0, x, HEIGHT));
            }
        }
        for (int value = -2; value <= 2; value++) {
            graphics.setColor(value == 0 ? ZERO : GUIDE);
            graphics.draw(new Line2D.Double(0, box.y(value), width, box.y(value)));
        }
    }

    private void point(CurvePoint point) {
        double radius = Math.min(RADIUS, box.slotWidth() / 3);
        Shape circle = new Ellipse2D.Double(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius);
        graphics.setColor(LEVELS.get(point.level() + 2));
        graphics.fill(circle);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(circle);
    }

    private static Shape outline(CurveArea area) {
        CubicSegment first = area.edge().get(0);
        CubicSegment last = area.edge().get(area.edge().size() - 1);
        Path2D path = new Path2D.Double();
        path.moveTo(first.x0(), area.zero());
        path.lineTo(first.x0(), first.y0());
        along(path, area.edge());
        path.lineTo(last.x3(), area.zero());
        path.closePath();
        return path;
    }

    private static Path2D along(Path2D path, List<CubicSegment> segments) {
        for (CubicSegment segment : segments) {
            path.curveTo(segment.x1(), segment.y1(), segment.x2(), segment.y2(), segment.x3(), segment.y3());
        }
        return path;
    }

    private static BasicStroke dashed() {
        return new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {14, 10}, 0);
    }
}
