package org.journeymaps.render;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** Writes a picture as an SVG file that needs nothing else and runs nothing. */
final class SvgCanvas implements Canvas {

    private static final int OPAQUE = 255;

    private final Markup svg = new Markup(20_000);

    private SvgCanvas() {}

    static String of(Picture picture, String title) {
        SvgCanvas canvas = new SvgCanvas();
        canvas.svg
                .markup(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .number(picture.width())
                .markup("\" height=\"")
                .number(picture.height())
                .markup("\" viewBox=\"0 0 ")
                .number(picture.width())
                .markup(" ")
                .number(picture.height())
                .markup("\" font-family=\"Inter, 'Segoe UI', Arial, sans-serif\" role=\"img\">\n<title>")
                .text(title)
                .markup("</title>\n");
        picture.drawOn(canvas);
        return canvas.svg.markup("</svg>\n").toString();
    }

    @Override
    public void fill(Shape shape, Color color) {
        svg.markup("<path fill=\"").markup(hex(color));
        if (color.getAlpha() < OPAQUE) {
            svg.markup("\" fill-opacity=\"").markup(SvgNumbers.plain((double) color.getAlpha() / OPAQUE));
        }
        path(shape);
    }

    @Override
    public void draw(Shape shape, Color color, float width, float... dashes) {
        svg.markup("<path fill=\"none\" stroke-linejoin=\"round\" stroke=\"")
                .markup(hex(color))
                .markup("\" stroke-width=\"")
                .markup(SvgNumbers.plain(width));
        for (int i = 0; i < dashes.length; i++) {
            svg.markup(i == 0 ? "\" stroke-dasharray=\"" : " ").markup(SvgNumbers.plain(dashes[i]));
        }
        path(shape);
    }

    @Override
    public void text(String line, double x, double y, TextLook look) {
        svg.markup("<text x=\"")
                .markup(number(x))
                .markup("\" y=\"")
                .markup(number(y))
                .markup("\" font-size=\"")
                .number(look.size())
                .markup(look.bold() ? "\" font-weight=\"bold" : "")
                .markup("\" fill=\"")
                .markup(hex(look.color()))
                .markup("\" text-anchor=\"")
                .markup(look.align().name().toLowerCase(Locale.ROOT))
                .markup("\">")
                .text(line)
                .markup("</text>\n");
    }

    private void path(Shape shape) {
        svg.markup("\" d=\"");
        double[] points = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(points);
            svg.markup(
                    switch (kind) {
                        case PathIterator.SEG_MOVETO -> "M";
                        case PathIterator.SEG_LINETO -> "L";
                        case PathIterator.SEG_QUADTO -> "Q";
                        case PathIterator.SEG_CUBICTO -> "C";
                        default -> "Z";
                    });
            int numbers = switch (kind) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            for (int i = 0; i < numbers; i++) {
                svg.markup(i == 0 ? "" : " ").markup(number(points[i]));
            }
        }
        svg.markup("\"/>\n");
    }

    private static String number(double number) {
        return number < 0 ? '-' + SvgNumbers.plain(-number) : SvgNumbers.plain(number);
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }
}
