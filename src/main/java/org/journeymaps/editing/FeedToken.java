package org.journeymaps.editing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.journeymaps.storage.Stamps;
import org.jspecify.annotations.Nullable;

/**
 * How much of a map a browser has heard of: what the feed is asked with, and what it gives for the next time.
 *
 * @param stamps what it knows of marks, comments and answers; empty when it asks for edits alone
 */
public record FeedToken(long revision, Optional<Stamps> stamps) {

    private static final int BASE = 36;
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,15})(?:-([0-9a-z]{1,12})-([0-9a-z]{1,12})(?:-([0-9a-z]{1,12}))?)?");

    /**
     * The token that a text stands for: a revision, or one that the feed gave; empty for any other text. One that the feed gave before
     * there were answers knows of none.
     */
    public static Optional<FeedToken> of(String text) {
        Matcher token = FORM.matcher(text);
        if (!token.matches()) {
            return Optional.empty();
        }
        Optional<Stamps> stamps = token.group(2) == null
                ? Optional.empty()
                : Optional.of(new Stamps(stamp(token.group(2)), stamp(token.group(3)), stamp(token.group(4))));
        return Optional.of(new FeedToken(Long.parseLong(token.group(1)), stamps));
    }

    /** The token of a browser that asks for edits alone. */
    public static FeedToken ofRevision(long revision) {
        return new FeedToken(revision, Optional.empty());
    }

    /** The token of a browser that has heard of everything. */
    public static FeedToken now(long revision, Stamps stamps) {
        return new FeedToken(revision, Optional.of(stamps));
    }

    /** The part of a token that tells of marks, comments and answers. */
    static String stamp(Stamps stamps) {
        return LongStream.of(stamps.marks(), stamps.comments(), stamps.answers())
                .mapToObj(stamp -> Long.toString(stamp, BASE))
                .collect(Collectors.joining("-"));
    }

    private static long stamp(@Nullable String text) {
        return text == null ? 0 : Long.parseLong(text, BASE);
    }

    /** Whether somebody marked the map since. */
    boolean missesMarks(Stamps now) {
        return stamps.filter(known -> known.marks() != now.marks()).isPresent();
    }

    /** Whether somebody commented on the map since. */
    boolean missesComments(Stamps now) {
        return stamps.filter(known -> known.comments() != now.comments()).isPresent();
    }

    /** Whether answers came or went since. */
    boolean missesAnswers(Stamps now) {
        return stamps.filter(known -> known.answers() != now.answers()).isPresent();
    }

    /** Whether anything that people say of the map is new to it. */
    boolean missesVoices(Stamps now) {
        return missesMarks(now) || missesComments(now) || missesAnswers(now);
    }

    /** The text that the feed takes. */
    public String text() {
        return stamps.map(known -> revision + "-" + stamp(known)).orElseGet(() -> Long.toString(revision));
    }
}
