package org.journeymaps.journey;

/** How far a journey stretches: one decision, several channels and teams, or months and years. */
public enum JourneyType implements Keyed {
    SIMPLE,
    COMPLEX,
    LONG
}
