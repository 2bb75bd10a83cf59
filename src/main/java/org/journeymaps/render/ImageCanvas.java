package org.journeymaps.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws a picture into an image, with the letters that this server has. */
final class ImageCanvas implements Canvas {

    /** Twice the size of a screen's pixels, so that it can be enlarged and printed. */
    private static final double BEST_SCALE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(ImageCanvas.class);

    private final Graphics2D graphics;

    private ImageCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * A PNG file, or nothing on a server that has no fonts at all.
     *
     * @param mostPixels how many pixels the image has at most; it is drawn smaller where it would have more
     */
    static Optional<byte[]> png(Picture picture, double mostPixels) {
        double full = (double) picture.width() * picture.height();
        double scale = Math.min(BEST_SCALE, Math.sqrt(mostPixels / full));
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) (picture.width() * scale)),
                Math.max(1, (int) (picture.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            if (!hasFonts(graphics)) {
                return Optional.empty();
            }
            graphics.scale(scale, scale);
            picture.drawOn(new ImageCanvas(graphics));
        } finally {
            graphics.dispose();
        }
        return Optional.of(PngFile.of(image));
    }

    /** Java fails in several ways where an operating system has not a single font. */
    private static boolean hasFonts(Graphics2D graphics) {
        try {
            return graphics.getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12))
                            .stringWidth("a")
                    > 0;
        } catch (RuntimeException | InternalError | LinkageError e) {
            LOG.warn("This server has no fonts, so that there are no pictures of maps as PNG", e);
            return false;
        }
    }

    @Override
    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    @Override
    public void draw(Shape shape, Color color, float width, float... dashes) {
        graphics.setColor(color);
        graphics.setStroke(
                dashes.length == 0
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        graphics.draw(shape);
    }

    @Override
    public void text(String line, double x, double y, TextLook look) {
        graphics.setColor(look.color());
        graphics.setFont(new Font(Font.SANS_SERIF, look.bold() ? Font.BOLD : Font.PLAIN, look.size()));
        double width =
                look.align() == Align.START ? 0 : graphics.getFontMetrics().stringWidth(line);
        double left = look.align() == Align.MIDDLE ? width / 2 : width;
        graphics.drawString(line, (float) (x - left), (float) y);
    }
}
