package org.journeymaps.insight;

import org.journeymaps.answer.NewFigure;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.score.CustomerRating;

/** Something about a map that is worth a sentence. */
public sealed interface Finding {

    /** The place that it is about. */
    PartId place();

    /** The touchpoint where we and customers are furthest apart. */
    record WidestGap(Gap gap) implements Finding {

        @Override
        public PartId place() {
            return PartId.of(gap.touchpoint());
        }
    }

    /** Another touchpoint where we believe to be better than customers say, or worse. */
    record FurtherGap(Gap gap) implements Finding {

        @Override
        public PartId place() {
            return PartId.of(gap.touchpoint());
        }
    }

    /** A moment of truth that customers do not rate 4 or 5: the lowest of them. */
    record TruthInDanger(Touchpoint touchpoint, CustomerRating rating) implements Finding {

        @Override
        public PartId place() {
            return PartId.of(touchpoint);
        }
    }

    /**
     * The channel that customers rate lowest, of at least two.
     *
     * @param mean of the answers at all its touchpoints, 1 to 5
     * @param touchpoint its lowest touchpoint
     * @param isClear whether its interval lies apart from that of the next channel
     */
    record WeakestChannel(Channel channel, double mean, int n, Touchpoint touchpoint, boolean isClear)
            implements Finding {

        @Override
        public PartId place() {
            return PartId.of(touchpoint);
        }
    }

    /**
     * What customers remember (Kahneman and others, "When More Pain Is Preferred to Less", 1993): the strongest moment and the end.
     *
     * @param peak the touchpoint whose rating is furthest from the middle; of equal ones the worse
     * @param end the last touchpoint that customers rated
     */
    record PeakAndEnd(Touchpoint peak, CustomerRating peakRating, Touchpoint end, CustomerRating endRating)
            implements Finding {

        @Override
        public PartId place() {
            return PartId.of(peak);
        }
    }

    /**
     * Where a funnel loses most people.
     *
     * @param from how many reached the step
     * @param lost how many of them did not reach the next
     * @param first how many began
     * @param figure the users of the step, with its name and the period
     * @param next the name of the step that they did not reach
     */
    record BiggestLoss(double first, double from, double lost, NewFigure figure, String next) implements Finding {

        @Override
        public PartId place() {
            return figure.place();
        }
    }
}
