package org.journeymaps.release;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** As much of ASN.1's DER as a certificate needs. */
final class Der {
    private static final int SHORT_LENGTH = 0x80;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return value(0x30, parts);
    }

    static byte[] set(byte[]... parts) {
        return value(0x31, parts);
    }

    /** A part with a number of its own instead of the tag of its type. */
    static byte[] tagged(int number, byte[] part) {
        return value(0xA0 | number, part);
    }

    static byte[] integer(BigInteger number) {
        return value(0x02, number.toByteArray());
    }

    static byte[] yes() {
        return value(0x01, new byte[] {(byte) 0xFF});
    }

    static byte[] octets(byte[] content) {
        return value(0x04, content);
    }

    /** Bits that fill their last byte. */
    static byte[] bits(byte[] content) {
        return value(0x03, new byte[] {0}, content);
    }

    static byte[] text(String text) {
        return value(0x0C, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A time before 2050: {@code yyMMddHHmmssZ}. */
    static byte[] time(String time) {
        return value(0x17, time.getBytes(StandardCharsets.US_ASCII));
    }

    /** A time with the whole year: {@code yyyyMMddHHmmssZ}. */
    static byte[] farTime(String time) {
        return value(0x18, time.getBytes(StandardCharsets.US_ASCII));
    }

    /** An object identifier whose numbers are all below 128. */
    static byte[] identifier(int first, int second, int... others) {
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        numbers.write(first * 40 + second);
        for (int number : others) {
            numbers.write(number);
        }
        return value(0x06, numbers.toByteArray());
    }

    private static byte[] value(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(tag);
        writeLength(all, content.size());
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }

    private static void writeLength(ByteArrayOutputStream out, int length) {
        if (length < SHORT_LENGTH) {
            out.write(length);
            return;
        }
        byte[] bytes = BigInteger.valueOf(length).toByteArray();
        int leading = bytes[0] == 0 ? 1 : 0;
        out.write(SHORT_LENGTH | (bytes.length - leading));
        out.write(bytes, leading, bytes.length - leading);
    }
}
