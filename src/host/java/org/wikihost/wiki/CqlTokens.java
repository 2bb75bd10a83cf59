package org.wikihost.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a CQL query, read one after the other. */
final class CqlTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(!=|!~|[=~(),])|([^\\s\"'=~(),!]+))");
    private final List<Token> tokens = new ArrayList<>();
    private final int length;
    private int next;

    CqlTokens(String query) {
        this.length = query.length();
        String text = query.stripTrailing();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new InvalidRequestException("Could not parse cql : unexpected character at position " + at);
            }
            String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (quoted != null) {
                tokens.add(new Token(quoted.replaceAll("\\\\(.)", "$1"), true, at));
            } else {
                tokens.add(new Token(matcher.group(3) != null ? matcher.group(3) : matcher.group(4), false, at));
            }
            at = matcher.end();
        }
    }

    boolean isEmpty() {
        return next >= tokens.size();
    }

    /** Takes the next word when it is this keyword or sign. */
    boolean take(String keyword) {
        if (isEmpty() || tokens.get(next).quoted() || !tokens.get(next).lower().equals(keyword)) {
            return false;
        }
        next++;
        return true;
    }

    void require(String keyword) {
        if (!take(keyword)) {
            throw mistake("expected " + keyword);
        }
    }

    /** Takes whatever is next as a value or name. */
    String word() {
        if (isEmpty()) {
            throw mistake("unexpected end");
        }
        return tokens.get(next++).text();
    }

    InvalidRequestException mistake(String problem) {
        int at = isEmpty() ? length : tokens.get(next).at();
        return new InvalidRequestException("Could not parse cql : " + problem + " at position " + at);
    }

    private record Token(String text, boolean quoted, int at) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
