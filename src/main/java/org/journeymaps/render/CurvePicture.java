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
import java.util.function.Consumer;
import org.journeymaps.curve.CubicSegment;
import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;

/**
 * Draws the curve as a picture with the geometry of the page, for exports that draw no SVG. It has no words, so that it needs no font
 * on the server; the table below it has them all.
 */
final class CurvePicture {
    /** About three times the size at which the export's template shows it, and of the same shape. */
    private static final int WIDTH = 1664;

    private static final int HEIGHT = 400;
    private static final double TOP = 48;
    private static final double RADIUS = 18;

    /** The radius of a point of the first curve on the page. */
    private static final double FACE = 13;

    static final Color GUIDE = new Color(0xdcdfe4);
    static final Color ZERO = new Color(0x8590a2);
    private static final Color LINE = new Color(0x172b4d);
    static final Color ABOVE = new Color(0x1d, 0x7a, 0xfc, 0x26);
    static final Color BELOW = new Color(0xe2, 0x48, 0x3d, 0x26);

    /** From very negative to very positive; the height and the table say the same. */
    static final List<Color> LEVELS = List.of(
            new Color(0xb2182b), new Color(0xd6604d), new Color(0x6b778c), new Color(0x3c84b5), new Color(0x2166ac));

    /** The lines of the curves in turn, as on the page. */
    private static final List<Color> LINES = List.of(
            LINE,
            new Color(0xa54800),
            new Color(0x216e4e),
            new Color(0x943d73),
            new Color(0x206a83),
            new Color(0x5e4db2));

    static final Color TRUTH = new Color(0x8270db);
    private static final double STAR = 22;
    private static final Color THEIRS = new Color(0x0c66e4);
    private static final float[] DOTS = {0.1f, 10};
    private static final double DOT = 7;

    /** How far the corners of a mark are from its middle on the page, about. */
    private static final double MARK = 6;

    /** Of the kinds of lines. */
    private static final List<float[]> DASHES =
            List.of(new float[0], new float[] {14, 8}, new float[] {3, 8}, new float[] {20, 6, 3, 6});

    private final List<MapCurve> curves;
    private final CustomerLine customers;
    private final List<StageColumns> stages;
    private final CurveBox box;
    private final Graphics2D graphics;

    private CurvePicture(
            List<MapCurve> curves,
            CustomerLine customers,
            List<StageColumns> stages,
            CurveBox box,
            Graphics2D graphics) {
        this.curves = curves;
        this.customers = customers;
        this.stages = stages;
        this.box = box;
        this.graphics = graphics;
    }

    /** A PNG file of 1,664 × 400 pixels on white. */
    static byte[] png(List<MapCurve> curves, CustomerLine customers, List<StageColumns> stages) {
        double slot = (double) WIDTH / Math.max(1, StageColumns.count(stages));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            new CurvePicture(curves, customers, stages, new CurveBox(slot, TOP, HEIGHT - TOP), graphics).draw();
        } finally {
            graphics.dispose();
        }
        return PngFile.of(image);
    }

    private void draw() {
        guides();
        curves.forEach(curve -> aside(curve, this::lines));
        theirs();
        curves.forEach(curve -> aside(curve, this::points));
    }

    /** Draws something of a curve, a further one as far from the middle of its columns as on the page: points do not cover each other. */
    private void aside(MapCurve curve, Consumer<MapCurve> drawing) {
        double aside = CurveDrawing.aside(curve.number()) * radius() / FACE;
        graphics.translate(aside, 0);
        drawing.accept(curve);
        graphics.translate(-aside, 0);
    }

    private void lines(MapCurve curve) {
        CurveGeometry geometry = curve.in(box);
        if (curve.number() == 1) {
            for (CurveArea area : geometry.areas()) {
                graphics.setColor(area.positive() ? ABOVE : BELOW);
                graphics.fill(outline(area));
            }
        }
        graphics.setColor(color(curve));
        for (CurveStroke stroke : geometry.strokes()) {
            graphics.setStroke(line(curve, stroke.uncertain()));
            graphics.draw(line(stroke));
        }
    }

    private void points(MapCurve curve) {
        List<CurvePoint> points = curve.in(box).points();
        for (int i = 0; i < points.size(); i++) {
            point(curve, points.get(i), curve.shown().get(i));
        }
    }

    private double radius() {
        return Math.min(RADIUS, box.slotWidth() / 3);
    }

    /** What customers said: a dotted line. */
    private void theirs() {
        graphics.setColor(THEIRS);
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, DOTS, 0));
        CurveGeometry line = customers.in(box);
        line.strokes().forEach(stroke -> graphics.draw(line(stroke)));
        for (CurvePoint point : line.points()) {
            graphics.fill(new Ellipse2D.Double(point.x() - DOT, point.y() - DOT, 2 * DOT, 2 * DOT));
        }
    }

    static Color color(MapCurve curve) {
        return LINES.get((curve.number() - 1) % LINES.size());
    }

    private static BasicStroke line(MapCurve curve, boolean uncertain) {
        float width = uncertain ? 1.5f : 4;
        return curve.number() == 1
                ? new BasicStroke(width)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes(curve), 0);
    }

    /** Empty for an unbroken line. */
    static float[] dashes(MapCurve curve) {
        return DASHES.get(Symbols.line(curve.number()) - 1);
    }

    private void guides() {
        graphics.setStroke(new BasicStroke(2));
        graphics.setColor(GUIDE);
        for (StageColumns columns : stages) {
            double x = columns.start() * box.slotWidth();
            if (x > 0) {
                graphics.draw(new Line2D.Double(x, 0, x, HEIGHT));
            }
        }
        for (int value = -2; value <= 2; value++) {
            graphics.setColor(value == 0 ? ZERO : GUIDE);
            graphics.draw(new Line2D.Double(0, box.y(value), WIDTH, box.y(value)));
        }
    }

    /** Filled for a measured value, hollow for an assumed one. */
    private void point(MapCurve curve, CurvePoint point, Felt felt) {
        double radius = radius();
        Color color = curve.number() == 1 ? LEVELS.get(point.level() + 2) : color(curve);
        Shape shape = curve.number() == 1
                ? new Ellipse2D.Double(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
                : mark(curve.number(), point.x(), point.y(), radius * 0.7);
        graphics.setColor(point.value().assumed() ? Color.WHITE : color);
        graphics.fill(shape);
        graphics.setColor(point.value().assumed() ? color : Color.WHITE);
        graphics.setStroke(new BasicStroke(point.value().assumed() ? 5 : 3));
        graphics.draw(shape);
        if (curve.number() == 1 && felt.isMomentOfTruth()) {
            graphics.setColor(TRUTH);
            graphics.fill(star(point.x() + radius, point.y() - radius, STAR));
        }
    }

    /** The outline of a point of a curve behind the first, as on the page. */
    static Shape mark(int number, double x, double y, double radius) {
        double[][] corners = Symbols.corners(number);
        double scale = radius / MARK;
        Path2D path = new Path2D.Double();
        path.moveTo(x + scale * corners[0][0], y + scale * corners[0][1]);
        for (double[] corner : corners) {
            path.lineTo(x + scale * corner[0], y + scale * corner[1]);
        }
        path.closePath();
        return path;
    }

    /** A star of five points, which marks a moment of truth. */
    static Shape star(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double reach = i % 2 == 0 ? radius : radius * 3 / 7;
            double pointX = x + reach * Math.sin(Math.PI * i / 5);
            double pointY = y - reach * Math.cos(Math.PI * i / 5);
            if (i == 0) {
                path.moveTo(pointX, pointY);
            } else {
                path.lineTo(pointX, pointY);
            }
        }
        path.closePath();
        return path;
    }

    static Shape line(CurveStroke stroke) {
        CubicSegment first = stroke.segments().get(0);
        Path2D path = new Path2D.Double();
        path.moveTo(first.x0(), first.y0());
        return along(path, stroke.segments());
    }

    static Shape outline(CurveArea area) {
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
}
