package org.journeymaps.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file are to be read as text.
 *
 * @param name what people know it by
 * @param mark how many bytes of a byte order mark stand before the text
 */
record Encoding(String name, Charset charset, int mark) {

    static final String UTF_8 = "UTF-8";
    static final String UTF_16 = "UTF-16";
    static final String WINDOWS = "windows-1252";

    static final List<String> NAMES = List.of(UTF_8, UTF_16, WINDOWS);

    /** How much of a file is looked at to tell what it is. */
    static final int HEAD = 65_536;

    private static final Encoding PLAIN = new Encoding(UTF_8, StandardCharsets.UTF_8, 0);
    private static final Encoding WESTERN = new Encoding(WINDOWS, Charset.forName(WINDOWS), 0);

    /** The encoding with that name; when there is none, the one that the file seems to have. */
    static Encoding of(FileSource file, String wanted) throws IOException {
        byte[] head = head(file);
        Encoding marked = marked(head);
        if (marked != null && (wanted.isEmpty() || wanted.equals(marked.name))) {
            return marked;
        }
        return switch (wanted) {
            case UTF_8 -> PLAIN;
            case UTF_16 -> wide(head);
            case WINDOWS -> WESTERN;
            default -> isWide(head) ? wide(head) : isUtf8(file) ? PLAIN : WESTERN;
        };
    }

    static byte[] head(FileSource file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(HEAD);
        }
    }

    /** The text; bytes that are none in this encoding are read as a replacement character. */
    Reader open(FileSource file) throws IOException {
        InputStream in = file.open();
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset);
    }

    private static @Nullable Encoding marked(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(UTF_8, StandardCharsets.UTF_8, 3);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new Encoding(UTF_16, StandardCharsets.UTF_16LE, 2);
        }
        return begins(head, 0xFE, 0xFF) ? new Encoding(UTF_16, StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Every second byte of Western text in UTF-16 is zero. */
    private static boolean isWide(byte[] head) {
        int zeros = zeros(head, 0) + zeros(head, 1);
        return zeros > head.length / 4;
    }

    private static Encoding wide(byte[] head) {
        boolean big = zeros(head, 0) > zeros(head, 1);
        return new Encoding(UTF_16, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(FileSource file) throws IOException {
        char[] buffer = new char[8_192];
        try (Reader text = new InputStreamReader(
                file.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (text.read(buffer) >= 0) {
                // on to the end
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
