package org.journeymaps.answer;

import java.time.LocalDate;
import org.journeymaps.journey.PartId;
import org.journeymaps.score.Group;
import org.journeymaps.score.Scale;
import org.jspecify.annotations.Nullable;

/**
 * What one customer said of a place of a map. It has a number, a group, or words alone.
 *
 * @param key tells it from all other answers of its map: letters, digits, {@code _} and {@code -}, at most {@value #KEY_LENGTH}
 * @param place a touchpoint, a stage or the map as a whole
 * @param scale null for words alone
 * @param value on that scale; null when nobody told it
 * @param group as the file told it; null when the number says it
 * @param day null when nobody told it: such an answer counts in no month
 * @param segment of customers, or empty
 * @param channel on which the answer was given, or empty
 * @param survey the name of the survey, or empty
 * @param comment in the customer's own words, or empty
 */
public record NewAnswer(
        String key,
        PartId place,
        @Nullable Scale scale,
        @Nullable Integer value,
        @Nullable Group group,
        @Nullable LocalDate day,
        String segment,
        String channel,
        AnswerSource source,
        String survey,
        String comment) {

    /** The longest key, in characters. */
    public static final int KEY_LENGTH = 64;

    /** The longest name of a segment, a channel or a survey, in characters. */
    public static final int NAME_LENGTH = 200;

    /** The longest comment, in characters. */
    public static final int COMMENT_LENGTH = 4_000;
}
