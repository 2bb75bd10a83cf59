package org.journeymaps.answer;

import org.journeymaps.journey.Keyed;

/** What another tool measures. Rates are fractions from 0 to 1, times are seconds. */
public enum Metric implements Keyed {
    SESSIONS,
    ACTIVE_USERS,
    NEW_USERS,
    VIEWS,
    ENGAGED_SESSIONS,
    ENGAGEMENT_RATE,
    ENGAGEMENT_TIME,
    EVENT_COUNT,
    KEY_EVENTS,
    KEY_EVENT_RATE,
    REVENUE,
    /** How many people reached a step of a funnel. */
    STEP_USERS,
    /** The share of those at a step who reach the next one. */
    COMPLETION_RATE,
    ABANDONMENTS,
    ABANDONMENT_RATE,
    /** How many people or things any other tool counted at a stage. */
    COUNT;

    public boolean isRate() {
        return switch (this) {
            case ENGAGEMENT_RATE, KEY_EVENT_RATE, COMPLETION_RATE, ABANDONMENT_RATE -> true;
            default -> false;
        };
    }
}
