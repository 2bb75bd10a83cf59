package org.journeymaps.journey;

import java.util.List;

/**
 * One reason why a text or a map is refused.
 *
 * @param path the place as a JSON path, such as {@code $.stages[2].name}; {@code $} is the whole map
 * @param messageKey the key of the sentence in the app's message bundles, starting with {@code journey-maps.problem.}
 * @param arguments what the sentence names, for {@link java.text.MessageFormat}: texts, cut after {@value #EXCERPT} characters,
 *     and whole numbers
 * @param line the line in the text, from 1, or 0 when there is no text
 * @param column the column in the line, from 1, or 0 when there is no text
 */
public record Problem(String path, String messageKey, List<Object> arguments, int line, int column) {

    /** The longest text that a sentence quotes, so that it stays readable. */
    private static final int EXCERPT = 250;

    public Problem {
        path = Texts.excerpt(path, EXCERPT);
        arguments = arguments.stream().map(Problem::readable).toList();
    }

    /** A problem in a map that was not read from a text. */
    public Problem(String path, String messageKey, List<Object> arguments) {
        this(path, messageKey, arguments, 0, 0);
    }

    /** The same problem, found at this place of a text. */
    public Problem at(int line, int column) {
        return new Problem(path, messageKey, arguments, line, column);
    }

    private static Object readable(Object argument) {
        return argument instanceof String text ? Texts.excerpt(text, EXCERPT) : argument;
    }
}
