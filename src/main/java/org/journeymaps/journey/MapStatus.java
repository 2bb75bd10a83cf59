package org.journeymaps.journey;

/** Where a map stands in the team's work on it. */
public enum MapStatus implements Keyed {
    DRAFT,
    IN_REVIEW,
    VALIDATED,
    ARCHIVED
}
