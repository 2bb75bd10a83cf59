package org.journeymaps.score;

/** Between which values the truth lies, in 95 of 100 surveys of this kind. */
public record Interval(double low, double high) {

    /** The 97.5 % quantile of the normal distribution: 95 % lie within so many standard errors of the mean. */
    static final double Z = 1.959963984540054;

    static Interval around(double centre, double half) {
        return new Interval(centre - half, centre + half);
    }

    /** The part of it that lies between two values. */
    Interval within(double lowest, double highest) {
        return new Interval(Math.max(lowest, low), Math.min(highest, high));
    }

    /** Whether no value is in both. */
    public boolean isApartFrom(Interval other) {
        return high < other.low || other.high < low;
    }
}
