package org.journeymaps.text;

import java.util.Locale;
import java.util.Set;
import org.journeymaps.journey.InvalidTextException;

/**
 * Goes through a text that is meant as JSON and is none, and names what a word processor, a chat or a script has left in it, each with
 * what to put there. It says nothing of texts that do not begin as an object.
 */
final class BrokenJson {

    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private static final String QUOTES = "“”„‟«»‘’‚'`´";

    private final String text;
    private final Problems problems;
    private final JsonPlaces places;
    private int at;
    /** The place of a comma that nothing follows yet; −1 for none. */
    private int comma = -1;

    private boolean afterValue;
    private int depth;

    private BrokenJson(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.places = new JsonPlaces(text);
    }

    /** Notes what is wrong, or ends the reading when there is enough of it. */
    static void look(String text, Problems problems) throws InvalidTextException {
        new BrokenJson(text, problems).look();
    }

    private void look() throws InvalidTextException {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '{') {
            return;
        }
        int start = at;
        at = 0;
        while (at < text.length() && (at <= start || depth > 0 || isBlank(text.charAt(at)))) {
            step(text.charAt(at));
        }
    }

    private void step(char c) throws InvalidTextException {
        if (isOrdinarySpace(c)) {
            at++;
        } else if (INVISIBLE.indexOf(c) >= 0) {
            add(at++, "invisible-character", code(c));
        } else if (isBlank(c)) {
            add(at++, "wrong-space", code(c));
        } else if (c == '/' || c == '#') {
            comment(c);
        } else if (c == '"') {
            beginValue();
            text();
        } else if (QUOTES.indexOf(c) >= 0) {
            beginValue();
            quoted();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            mark(c);
        }
    }

    private void mark(char c) throws InvalidTextException {
        if (c == '{' || c == '[') {
            beginValue();
            afterValue = false;
            depth++;
        } else if (c == '}' || c == ']') {
            close();
        } else if (isOfNumber(c)) {
            beginValue();
            while (at + 1 < text.length() && isOfNumber(text.charAt(at + 1))) {
                at++;
            }
        } else {
            comma = c == ',' ? at : comma;
            afterValue = false;
        }
        at++;
    }

    private void close() throws InvalidTextException {
        if (comma >= 0) {
            add(comma, "comma-too-many");
        }
        comma = -1;
        afterValue = true;
        depth--;
    }

    private void beginValue() throws InvalidTextException {
        if (afterValue) {
            add(at, "comma-missing");
        }
        afterValue = true;
        comma = -1;
    }

    /** A text in straight marks; one that does not end on its line may end with another mark there. */
    private void text() throws InvalidTextException {
        int start = at;
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) == '"') {
            at = end + 1;
            return;
        }
        int other = closing(start + 1);
        if (other < 0) {
            add(start, "text-open");
            at = lineEnd(start);
            afterValue = false;
        } else {
            add(other, "wrong-quote", text.substring(other, other + 1));
            at = other + 1;
        }
    }

    /** A text in other marks than JSON's, up to the mark behind which JSON goes on. */
    private void quoted() throws InvalidTextException {
        add(at, "wrong-quote", text.substring(at, at + 1));
        int end = closing(at + 1);
        if (end >= 0 && text.charAt(end) != '"') {
            add(end, "wrong-quote", text.substring(end, end + 1));
        }
        at = end < 0 ? lineEnd(at) : end + 1;
    }

    private int closing(int from) {
        int end = lineEnd(from);
        for (int i = from; i < end; i++) {
            if ((QUOTES.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"') && endsValue(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsValue(int from) {
        int next = from;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || ":,}]".indexOf(text.charAt(next)) >= 0;
    }

    private void comment(char c) throws InvalidTextException {
        boolean block = text.startsWith("/*", at);
        if (c == '/' && !block && !text.startsWith("//", at)) {
            mark(c);
            return;
        }
        add(at, "comment");
        int end = block ? text.indexOf("*/", at + 2) : lineEnd(at);
        at = end < 0 ? text.length() : end + (block ? 2 : 0);
    }

    private void word() throws InvalidTextException {
        beginValue();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        String word = text.substring(start, at);
        if (!WORDS.contains(word)) {
            add(start, "quotes-missing", word);
        }
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void add(int place, String what, Object... arguments) throws InvalidTextException {
        problems.add(places.at(place), "$", what, arguments);
    }

    private static boolean isOfNumber(char c) {
        return c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E' || (c >= '0' && c <= '9');
    }

    private static boolean isOrdinarySpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return isOrdinarySpace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }

    private static String code(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
