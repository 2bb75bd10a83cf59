package org.journeymaps.score;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole numbers that a question is answered with, and what they mean. Numbers of different scales are never put together unless a
 * {@link CustomerRating} does so, and says it.
 */
public enum Scale {
    /** How likely to recommend, 0 to 10: 9 and 10 promote, 0 to 6 detract. */
    RECOMMENDATION(Question.NPS, "0-10", 0, 10, 6, 9, false),
    /** Satisfaction, 1 to 5: 4 and 5 are satisfied. */
    SATISFACTION_5(Question.CSAT, "1-5", 1, 5, 2, 4, false),
    /** Satisfaction, 0 to 2, as HubSpot asks: only 2 is satisfied. */
    SATISFACTION_3(Question.CSAT, "0-2", 0, 2, 0, 2, false),
    /** Satisfaction, 1 to 7: 6 and 7 are satisfied. */
    SATISFACTION_7(Question.CSAT, "1-7", 1, 7, 3, 6, false),
    /** Effort, 1 to 5: a high number is bad, 1 and 2 are easy. */
    EFFORT_5(Question.CES, "1-5", 1, 5, 2, 4, true),
    /** Ease, 1 to 5: a high number is good, 4 and 5 are easy. */
    EASE_5(Question.CES, "1-5-ease", 1, 5, 2, 4, false),
    /** Ease, 1 to 7: a high number is good, 5 to 7 are easy. */
    EASE_7(Question.CES, "1-7", 1, 7, 3, 5, false);

    private final Question question;
    private final String key;
    private final int lowest;
    private final int highest;
    private final int lowEnd;
    private final int highStart;
    private final boolean reversed;

    /**
     * @param lowEnd the highest number of the low group
     * @param highStart the lowest number of the high group
     * @param reversed whether low numbers are good
     */
    Scale(Question question, String key, int lowest, int highest, int lowEnd, int highStart, boolean reversed) {
        this.question = question;
        this.key = key;
        this.lowest = lowest;
        this.highest = highest;
        this.lowEnd = lowEnd;
        this.highStart = highStart;
        this.reversed = reversed;
    }

    /** The scale of a question with that {@link #key}; empty when it has none. */
    public static Optional<Scale> of(Question question, String key) {
        return Stream.of(values())
                .filter(scale -> scale.question == question && scale.key.equals(key))
                .findFirst();
    }

    /** The scale that a question has when nobody says which. */
    public static Scale usual(Question question) {
        return switch (question) {
            case NPS -> RECOMMENDATION;
            case CSAT -> SATISFACTION_5;
            case CES -> EFFORT_5;
        };
    }

    public Question question() {
        return question;
    }

    /** The word for it in requests and tables, which is unique among the scales of its question: {@code 0-10}. */
    public String key() {
        return key;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** Whether a low number is a good answer. */
    public boolean isReversed() {
        return reversed;
    }

    public boolean has(int value) {
        return value >= lowest && value <= highest;
    }

    /** How many numbers it has. */
    public int size() {
        return highest - lowest + 1;
    }

    /** The group of an answer: on every scale promoters are those who are happy. */
    public Group group(int value) {
        if (value <= lowEnd) {
            return reversed ? Group.PROMOTER : Group.DETRACTOR;
        }
        if (value >= highStart) {
            return reversed ? Group.DETRACTOR : Group.PROMOTER;
        }
        return Group.PASSIVE;
    }

    /** The number as a mark from 1, worst, to 5, best, in proportion to where it stands on its scale. */
    public double mark(double value) {
        double share = (value - lowest) / (highest - lowest);
        return 1 + 4 * (reversed ? 1 - share : share);
    }
}
