package org.journeymaps.journey;

import java.util.Optional;
import java.util.stream.Stream;

/** What a lane shows. Seven types are drawn from the touchpoints; all others hold cards. */
public enum LaneType implements Keyed {
    TOUCHPOINTS,
    EMOTION,
    IMPORTANCE,
    PERFORMANCE,
    CUSTOMER_RATING,
    GAP,
    INDICATORS,
    ACTIONS,
    THOUGHTS,
    SEES,
    HEARS,
    THINKS_FEELS,
    SAYS_DOES,
    EXPECTATIONS,
    PAINS,
    GAINS,
    OPPORTUNITIES,
    STORYBOARD,
    BACKSTAGE,
    SYSTEMS,
    TEXT;

    /** The type with that word. */
    public static Optional<LaneType> of(String key) {
        return Stream.of(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** Whether a lane of this type holds cards; if not, it is drawn from the touchpoints and a map has at most one of it. */
    public boolean holdsCards() {
        return switch (this) {
            case TOUCHPOINTS, EMOTION, IMPORTANCE, PERFORMANCE, CUSTOMER_RATING, GAP, INDICATORS -> false;
            default -> true;
        };
    }

    /** Whether a lane of this type shows what people say of the map, which is no part of the map itself. */
    public boolean isHeard() {
        return switch (this) {
            case PERFORMANCE, CUSTOMER_RATING, GAP, INDICATORS -> true;
            default -> false;
        };
    }

    /** Whether customers see nothing of what a lane of this type shows, so that the line of visibility parts it from others. */
    public boolean isBehindTheScenes() {
        return this == BACKSTAGE || this == SYSTEMS;
    }
}
