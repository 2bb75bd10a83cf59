package org.journeymaps.journey;

/** What stands behind a touchpoint's emotion: the team's belief, or answers and figures. */
public enum Evidence implements Keyed {
    ASSUMED,
    MEASURED
}
