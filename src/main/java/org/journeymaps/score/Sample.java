package org.journeymaps.score;

import java.util.function.IntToDoubleFunction;

/**
 * A sample of numbers of which no more is known than its mean and its variance need.
 *
 * @param n how many numbers
 * @param squares the sum of their squares
 */
record Sample(int n, double sum, double squares) {

    static final Sample NONE = new Sample(0, 0, 0);

    /** Less than the arithmetic of doubles can tell from nothing. */
    private static final double NOTHING = 1e-12;

    /** The answers that have a number. */
    static Sample of(AnswerTally tally) {
        return of(tally, value -> value);
    }

    /** The same, each answer as another number. */
    static Sample of(AnswerTally tally, IntToDoubleFunction as) {
        double sum = 0;
        double squares = 0;
        for (int value = tally.scale().lowest(); value <= tally.scale().highest(); value++) {
            double number = as.applyAsDouble(value);
            sum += tally.count(value) * number;
            squares += tally.count(value) * number * number;
        }
        return new Sample(tally.valued(), sum, squares);
    }

    Sample plus(Sample other) {
        return new Sample(n + other.n, sum + other.sum, squares + other.squares);
    }

    double mean() {
        return sum / n;
    }

    /** The standard error of the mean, s / √n; 0 of equal numbers and of a single one. */
    double error() {
        double variance = n < 2 ? 0 : (squares - sum * mean()) / (n - 1);
        return variance < NOTHING ? 0 : Math.sqrt(variance / n);
    }

    /** The mean with Student's interval between the ends of a scale. */
    Score mean(double lowest, double highest) {
        if (n == 0) {
            return new Score(Double.NaN, null, 0);
        }
        double error = error();
        return error == 0
                ? new Score(mean(), null, n)
                : new Score(
                        mean(),
                        Interval.around(mean(), Student.quantile(n - 1) * error).within(lowest, highest),
                        n);
    }
}
