package org.journeymaps.journey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one form in which a map keeps a text: no white space around it, and lines that end with a line feed. */
final class Texts {

    private Texts() {}

    static String tidy(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\r') < 0
                ? stripped
                : stripped.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Where the first character stands that no text may hold, or −1: a control character other than line feed and tab, half of a
     * surrogate pair, or one of the two that XML 1.0, and so a page's storage format, excludes (U+FFFE, U+FFFF).
     */
    static int indexOfForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(text, i)) {
                i++;
            } else if (isForbidden(c)) {
                return i;
            }
        }
        return -1;
    }

    /** What makes a tidy text unfit for a map: its length, or a character that no text may hold. */
    static Optional<Fault> fault(@Nullable String text, int limit) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() > limit) {
            return Optional.of(Fault.of("too-long", text.length(), limit));
        }
        int bad = indexOfForbidden(text);
        return bad < 0
                ? Optional.empty()
                : Optional.of(Fault.of("bad-character", String.format("U+%04X", (int) text.charAt(bad)), bad + 1));
    }

    /** The beginning of a text, with an ellipsis when there is more. */
    static String excerpt(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = isPair(text, length - 2) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean isForbidden(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return control || Character.isSurrogate(c) || c >= '\uFFFE';
    }
}
