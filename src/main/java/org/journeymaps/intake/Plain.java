package org.journeymaps.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: without case, accents, spaces and punctuation. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");

    private Plain() {}

    /** The letters and digits of a text: {@code "Date d’envoi :"} is {@code datedenvoi}. */
    static String of(String text) {
        return BETWEEN_WORDS.matcher(folded(text)).replaceAll("");
    }

    /** The words of a text, each in that form. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("ᵉ", "e");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return FORBIDDEN.matcher(lines).replaceAll("").strip();
    }

    /** Whether a text has no characters that need a closer look. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE') {
                return false;
            }
        }
        return true;
    }

    /** A text as a map can keep it: no control characters, lines that end with a line feed, no longer than the limit. */
    static String kept(String text, int limit) {
        String tidy = isPlain(text) ? text.strip() : tidy(text);
        if (tidy.length() <= limit) {
            return tidy;
        }
        int end = Character.isHighSurrogate(tidy.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return tidy.substring(0, end) + "…";
    }
}
