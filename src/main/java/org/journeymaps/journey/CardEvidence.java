package org.journeymaps.journey;

/** What stands behind a card: the team's belief, what somebody saw or heard, or figures. */
public enum CardEvidence implements Keyed {
    ASSUMED,
    OBSERVED,
    MEASURED
}
