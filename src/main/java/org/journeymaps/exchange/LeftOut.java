package org.journeymaps.exchange;

import java.util.List;
import org.journeymaps.render.Words;

/**
 * Something of a text of another tool that a map cannot hold, or holds in another way.
 *
 * @param line the line in that text, from 1
 * @param what the end of a sentence's key in the app's message bundles, after {@code journey-maps.mermaid.left.}
 * @param arguments what the sentence names: texts, of which it shows the beginning, and whole numbers
 */
record LeftOut(int line, String what, List<Object> arguments) {

    private static final int EXCERPT = 80;

    LeftOut {
        arguments = arguments.stream().map(LeftOut::readable).toList();
    }

    static LeftOut of(int line, String what, Object... arguments) {
        return new LeftOut(line, what, List.of(arguments));
    }

    String sentence(Words words) {
        return words.text(
                "journey-maps.mermaid.line",
                line,
                words.text("journey-maps.mermaid.left." + what, arguments.toArray()));
    }

    private static Object readable(Object argument) {
        return argument instanceof String text ? excerpt(text) : argument;
    }

    static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
