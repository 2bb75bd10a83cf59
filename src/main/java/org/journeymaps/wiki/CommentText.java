package org.journeymaps.wiki;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The text of a comment, which people write with a few marks: blank lines between paragraphs, {@code **bold**}, {@code _italic_}, lines
 * that begin with {@code - } or {@code 1. } and are nested by two spaces, web addresses, {@code [words](https://…)} and
 * {@code @[Name](user key)}.
 *
 * @param storage what Confluence keeps of it, in which nothing else can be markup
 * @param mentioned the user keys of those whom it mentions
 */
public record CommentText(String storage, Set<String> mentioned) {

    /** The deepest that lists are nested. What is deeper joins the deepest. */
    public static final int DEEPEST = 5;

    /** What a text with marks stands for. */
    public static CommentText of(String marks) {
        return new MarksWriter().write(marks);
    }

    /**
     * The text with marks that stands for a storage format; empty when none does, because it holds what there are no marks for.
     *
     * @param names gives the name of somebody by the user key
     */
    public static Optional<String> marks(String storage, UnaryOperator<String> names) {
        return MarksReader.read(storage, names);
    }
}
