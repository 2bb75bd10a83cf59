package org.journeymaps.answer;

import org.journeymaps.journey.Keyed;

/** Where an answer comes from. */
public enum AnswerSource implements Keyed {
    SURVEY,
    INTERVIEW,
    OBSERVATION,
    REVIEW,
    SOCIAL,
    FRONT_LINE;

    /** Whether our own people speak, of customers that they saw: such answers are counted apart from the customers' own. */
    public boolean isOfStaff() {
        return this == OBSERVATION || this == FRONT_LINE;
    }
}
