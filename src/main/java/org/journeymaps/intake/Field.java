package org.journeymaps.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.journey.Keyed;
import org.journeymaps.score.Question;
import org.jspecify.annotations.Nullable;

/** What a column holds. */
public enum Field implements Keyed {
    IGNORE,
    NPS,
    CSAT,
    CES,
    /** A number whose question another column names. */
    RATING,
    /** The question that the line answers. */
    TYPE,
    /** The scale of the line. */
    SCALE,
    /** Promoter, passive or detractor. */
    GROUP,
    DATE,
    /** The day, week or month that the figures of a line are about. */
    TIME,
    PLACE,
    SEGMENT,
    CHANNEL,
    SOURCE,
    SURVEY,
    COMMENT,
    /** Tells the line from all others of its survey. */
    ID,
    NAME,
    EMAIL,
    /** What figures are told by: a page, a channel, an event. */
    DIMENSION,
    /** A step of a funnel, or a stage of another tool's journey. */
    STEP,
    /** A further part of what figures are told by. */
    BREAKDOWN,
    METRIC;

    public static Optional<Field> of(String key) {
        return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** The question that a column with this meaning answers; null when it is none, or not the same for all lines. */
    public @Nullable Question question() {
        return switch (this) {
            case NPS -> Question.NPS;
            case CSAT -> Question.CSAT;
            case CES -> Question.CES;
            default -> null;
        };
    }

    static Field of(Question question) {
        return switch (question) {
            case NPS -> NPS;
            case CSAT -> CSAT;
            case CES -> CES;
        };
    }
}
