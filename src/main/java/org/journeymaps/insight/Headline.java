package org.journeymaps.insight;

import java.util.List;
import java.util.Optional;
import org.journeymaps.score.Score;
import org.journeymaps.score.Scores;

/**
 * The share of touchpoints that we rate 4 or 5 beside the share that customers do, of those touchpoints that both have rated: a mean
 * that rounds to 4 or 5 (3.5 or more), by the same rule for both.
 *
 * @param ours 0 to 100, with Wilson's interval
 * @param theirs the same of the customers
 * @param answers how many answers the customers' ratings come from
 */
public record Headline(Score ours, Score theirs, int answers) {

    /** The headline of a map; empty when no touchpoint was rated by both. */
    static Optional<Headline> of(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        int n = gaps.size();
        int ours = (int) gaps.stream().filter(Gap::isGoodForUs).count();
        int theirs = (int) gaps.stream().filter(gap -> gap.theirs().isGood()).count();
        int answers = gaps.stream().mapToInt(gap -> gap.theirs().mark().n()).sum();
        return Optional.of(new Headline(Scores.share(ours, n), Scores.share(theirs, n), answers));
    }

    /** How many touchpoints are compared. */
    public int touchpoints() {
        return ours.n();
    }
}
