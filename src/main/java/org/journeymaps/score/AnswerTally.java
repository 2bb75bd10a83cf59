package org.journeymaps.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each answer was given on one scale. It is all that scores are worked out from, so that a score takes the same time whether
 * ten people answered or a million.
 *
 * @param counts one count for each number of the scale, the lowest number first
 * @param groups of the answers that tell their group and no number: detractors, passives, promoters
 */
public record AnswerTally(Scale scale, List<Integer> counts, List<Integer> groups) {

    /** All groups, in the order of their counts. */
    public static final List<Group> GROUPS = List.of(Group.values());

    /** @throws IllegalArgumentException unless each number of the scale and each group has a count, and none is negative */
    public AnswerTally {
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
        if (counts.size() != scale.size()
                || groups.size() != GROUPS.size()
                || counts.stream().anyMatch(count -> count < 0)
                || groups.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("No tally of " + scale + ": " + counts + groups);
        }
    }

    /** Nobody answered on that scale. */
    public static AnswerTally none(Scale scale) {
        return new AnswerTally(scale, Collections.nCopies(scale.size(), 0), Collections.nCopies(GROUPS.size(), 0));
    }

    /** The tally after one more answer, or one fewer. */
    public AnswerTally with(int value, int more) {
        return new AnswerTally(scale, changed(counts, value - scale.lowest(), more), groups);
    }

    /** The tally after one more answer that tells its group alone, or one fewer. */
    public AnswerTally with(Group group, int more) {
        return new AnswerTally(scale, counts, changed(groups, GROUPS.indexOf(group), more));
    }

    /** Both together; they have one scale. */
    public AnswerTally plus(AnswerTally other) {
        if (other.scale != scale) {
            throw new IllegalArgumentException(scale + " and " + other.scale);
        }
        return new AnswerTally(scale, sum(counts, other.counts), sum(groups, other.groups));
    }

    /** How many answers there are, with those that tell their group alone. */
    public int n() {
        return valued() + sum(groups);
    }

    /** How many answers have a number. */
    public int valued() {
        return sum(counts);
    }

    /** How often a number was the answer. */
    public int count(int value) {
        return counts.get(value - scale.lowest());
    }

    /** How many answers fall into a group, with those that tell their group alone. */
    public int count(Group group) {
        return groups.get(GROUPS.indexOf(group))
                + IntStream.rangeClosed(scale.lowest(), scale.highest())
                        .filter(value -> scale.group(value) == group)
                        .map(this::count)
                        .sum();
    }

    private static List<Integer> changed(List<Integer> counts, int at, int more) {
        List<Integer> changed = new ArrayList<>(counts);
        changed.set(at, counts.get(at) + more);
        return changed;
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + other.get(i))
                .toList();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
