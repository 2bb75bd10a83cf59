package org.journeymaps.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as a PNG file (W3C, Portable Network Graphics, third edition): eight bits of red, green and blue, no transparency.
 * The JDK's own writer is in {@code javax.imageio}, a package of which it is not certain that Confluence lets apps import it; a
 * missing import would keep the whole app from being installed.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte EIGHT_BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final int BYTES_PER_PIXEL = 3;

    private PngFile() {}

    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(image.getWidth())
                        .putInt(image.getHeight())
                        .put(EIGHT_BITS)
                        .put(TRUE_COLOUR)
                        .array());
        chunk(file, "IDAT", deflated(lines(image)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Each line begins with the number of its filter: 0, none. */
    private static byte[] lines(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = new int[width];
        ByteBuffer lines = ByteBuffer.allocate(image.getHeight() * (1 + width * BYTES_PER_PIXEL));
        for (int y = 0; y < image.getHeight(); y++) {
            lines.put((byte) 0);
            image.getRGB(0, y, width, 1, pixels, 0, width);
            for (int pixel : pixels) {
                lines.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
            }
        }
        return lines.array();
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        file.writeBytes(ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array());
    }
}
