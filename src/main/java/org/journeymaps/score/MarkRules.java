package org.journeymaps.score;

/**
 * What a map shows of its marks.
 *
 * @param anonymous whether nobody may learn who gave which mark
 * @param hideOthers whether a person sees the marks of others only after giving one, so that the first opinion does not lead the rest
 */
public record MarkRules(boolean anonymous, boolean hideOthers) {

    /** A mean of fewer marks tells too much of each. */
    public static final int FEWEST_ANONYMOUS = 3;

    /** What is shown of a tally. */
    public enum Shown {
        /** There is no mark. */
        NONE,
        /** How many marks there are, since the reader gave none yet. */
        HIDDEN,
        /** How many marks there are, since there are too few to keep their givers unknown. */
        FEW,
        /** The only mark, which is one opinion. */
        ONE,
        /** Mean and spread. */
        MEAN
    }

    /**
     * What the reader sees of a tally.
     *
     * @param isMarked whether the reader gave a mark to the touchpoint
     * @param isClosed whether the round is over, so that nobody can be led any more
     */
    public Shown shown(Tally tally, boolean isMarked, boolean isClosed) {
        int n = tally.n();
        if (n == 0) {
            return Shown.NONE;
        }
        if (hideOthers && !isMarked && !isClosed) {
            return Shown.HIDDEN;
        }
        if (anonymous && n < FEWEST_ANONYMOUS) {
            return Shown.FEW;
        }
        return n == 1 ? Shown.ONE : Shown.MEAN;
    }
}
