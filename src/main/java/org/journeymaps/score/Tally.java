package org.journeymaps.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each mark from 1 to 5 was given.
 *
 * @param counts five counts, that of the mark 1 first, none of them negative
 */
public record Tally(List<Integer> counts) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** Nobody gave a mark. */
    public static final Tally NONE = new Tally(Collections.nCopies(HIGHEST, 0));

    /** @throws IllegalArgumentException unless there are five counts, none of them negative */
    public Tally {
        counts = List.copyOf(counts);
        if (counts.size() != HIGHEST || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("No tally: " + counts);
        }
    }

    /** How many marks there are. */
    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean, 1 to 5; {@link Double#NaN} of no marks. */
    public double mean() {
        return (double) sum() / n();
    }

    /**
     * How far apart the marks are: the standard deviation of a sample, √(Σ(x − mean)² / (n − 1)), from 0 to about 2.83;
     * {@link Double#NaN} of fewer than two marks.
     */
    public double spread() {
        int n = n();
        double mean = mean();
        double squares = IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToDouble(mark -> count(mark) * (mark - mean) * (mark - mean))
                .sum();
        return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1));
    }

    /** How often a mark was given. */
    public int count(int mark) {
        return counts.get(mark - LOWEST);
    }

    /** The tally after one more person, or one fewer, gave a mark. */
    public Tally with(int mark, int more) {
        List<Integer> after = new ArrayList<>(counts);
        after.set(mark - LOWEST, count(mark) + more);
        return new Tally(after);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToObj(mark -> count(mark) + other.count(mark))
                .toList());
    }

    private int sum() {
        return IntStream.rangeClosed(LOWEST, HIGHEST)
                .map(mark -> mark * count(mark))
                .sum();
    }
}
