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
        chunk(file, "IDAT", deflated(image));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** The lines one after the other, packed as they come. Each begins with the number of its filter: 0, none. */
    private static byte[] deflated(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = new int[width];
        ByteBuffer line = ByteBuffer.allocate(1 + width * BYTES_PER_PIXEL);
        Deflater deflater = new Deflater();
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, pixels, 0, width);
                line.clear().put((byte) 0);
                for (int pixel : pixels) {
                    line.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
                }
                deflater.setInput(line.array());
                drain(deflater, packed);
            }
            deflater.finish();
            drain(deflater, packed);
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void drain(Deflater deflater, ByteArrayOutputStream packed) {
        byte[] buffer = new byte[8192];
        int count = deflater.deflate(buffer);
        while (count > 0) {
            packed.write(buffer, 0, count);
            count = deflater.deflate(buffer);
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
