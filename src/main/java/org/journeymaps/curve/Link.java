package org.journeymaps.curve;

/** How a value of a curve hangs together with the one before it. */
public enum Link {
    /** Not at all: the first value, or one behind a stretch of which nothing is known. */
    NONE,
    /** By a line that passes places without a value, and so is uncertain. */
    PASSING,
    /** By a line from one place to the next. */
    NEXT
}
