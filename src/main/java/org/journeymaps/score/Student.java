package org.journeymaps.score;

import java.util.List;
import java.util.stream.IntStream;

/** The distribution of Student (1908), as far as the interval of a mean needs it. */
final class Student {

    private static final double CONFIDENCE = 0.975;

    /** From so many degrees on the expansion is right to six digits. */
    private static final int MANY = 100;

    /** The quantiles of fewer degrees, that of one first: a page view asks for hundreds of them. */
    private static final List<Double> FEW =
            IntStream.rangeClosed(1, MANY).mapToObj(Student::search).toList();

    private Student() {}

    /**
     * The 97.5 % quantile for so many degrees of freedom, to six digits or more: where the distribution function, a finite sum for whole degrees
     * (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.7.3 and 26.7.4), is crossed.
     *
     * @param degrees at least 1
     */
    static double quantile(int degrees) {
        return degrees > MANY ? large(degrees) : FEW.get(degrees - 1);
    }

    private static double search(int degrees) {
        double low = 0;
        double high = 13;
        while (high - low > 1e-10) {
            double middle = (low + high) / 2;
            if (below(middle, degrees) < CONFIDENCE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The first terms of the expansion for many degrees (Abramowitz and Stegun, 26.7.5), right to six digits beyond a hundred. */
    private static double large(int degrees) {
        double z = Interval.Z;
        double first = (Math.pow(z, 3) + z) / 4;
        double second = (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / 96;
        double third = (3 * Math.pow(z, 7) + 19 * Math.pow(z, 5) + 17 * Math.pow(z, 3) - 15 * z) / 384;
        return z + (first + (second + third / degrees) / degrees) / degrees;
    }

    private static double below(double t, int degrees) {
        double angle = Math.atan(t / Math.sqrt(degrees));
        double square = Math.cos(angle) * Math.cos(angle);
        boolean odd = degrees % 2 == 1;
        double term = odd ? Math.cos(angle) : 1;
        double sum = degrees == 1 ? 0 : term;
        for (int k = odd ? 3 : 2; k < degrees; k += 2) {
            term *= square * (k - 1) / k;
            sum += term;
        }
        double within = odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
        return (1 + within) / 2;
    }
}
