package org.journeymaps.score;

/** The scores that the field knows, with their 95 % intervals. All of them are worked out from tallies. */
public final class Scores {

    /** Added to promoters and to detractors, as by Rocks (2016). */
    private static final double ADDED = 0.75;

    /** How many answers {@link #nps} adds in all. */
    private static final int ADDED_ALL = 3;

    private Scores() {}

    /**
     * The Net Promoter Score, −100 to 100: the share of promoters less that of detractors. Its interval is the adjusted Wald interval of
     * Rocks ("Interval Estimation for the Net Promoter Score", 2016), which Lewis and Sauro (2021) recommend: three answers are added, 0.75
     * of them promoters and 0.75 detractors, and the interval stands around what comes of that.
     */
    public static Score nps(AnswerTally tally) {
        int n = tally.n();
        double promoters = tally.count(Group.PROMOTER);
        double detractors = tally.count(Group.DETRACTOR);
        if (n == 0) {
            return new Score(Double.NaN, null, 0);
        }
        double centre = net(promoters + ADDED, detractors + ADDED, n + ADDED_ALL);
        double half = Interval.Z * error(promoters + ADDED, detractors + ADDED, n + ADDED_ALL);
        return new Score(
                100 * net(promoters, detractors, n),
                Interval.around(100 * centre, 100 * half).within(-100, 100),
                n);
    }

    /**
     * The share of promoters, 0 to 100: those who are satisfied, or found it easy. Its interval is Wilson's ("Probable Inference, the Law of
     * Succession, and Statistical Inference", 1927).
     */
    public static Score share(AnswerTally tally) {
        return share(tally.count(Group.PROMOTER), tally.n());
    }

    /** A share of {@code n}, 0 to 100, with Wilson's interval. */
    public static Score share(int count, int n) {
        if (n == 0) {
            return new Score(Double.NaN, null, 0);
        }
        double p = (double) count / n;
        double z2 = Interval.Z * Interval.Z;
        double stretch = 1 + z2 / n;
        double centre = (p + z2 / (2 * n)) / stretch;
        double half = Interval.Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n)) / stretch;
        return new Score(100 * p, Interval.around(100 * centre, 100 * half).within(0, 100), n);
    }

    /**
     * How many standard errors the score of one time lies above that of another; beyond ±1.96 it is more than chance. For an NPS z = (NPS₁ −
     * NPS₂) / √(SE₁² + SE₂²), each error being √((P + D − (P − D)²) / n); for a share the test of two proportions with a common one; for a
     * mean the difference over √(s₁² / n₁ + s₂² / n₂).
     *
     * @param before on the same scale
     * @return {@link Double#NaN} when neither varies, and when one of them has no answers
     */
    public static double difference(AnswerTally now, AnswerTally before) {
        return switch (now.scale().question()) {
            case NPS -> over(net(now) - net(before), Math.hypot(error(now), error(before)));
            case CSAT -> differenceOfShares(now, before);
            case CES ->
                over(
                        Sample.of(now).mean() - Sample.of(before).mean(),
                        Math.hypot(Sample.of(now).error(), Sample.of(before).error()));
        };
    }

    private static double differenceOfShares(AnswerTally now, AnswerTally before) {
        double n = now.n();
        double m = before.n();
        double promoters = now.count(Group.PROMOTER);
        double promotersBefore = before.count(Group.PROMOTER);
        double common = (promoters + promotersBefore) / (n + m);
        return over(promoters / n - promotersBefore / m, Math.sqrt(common * (1 - common) * (1 / n + 1 / m)));
    }

    private static double over(double difference, double error) {
        return error == 0 ? Double.NaN : difference / error;
    }

    /**
     * The mean of the answers that have a number, on their own scale, with the interval of Student ("The Probable Error of a Mean", 1908),
     * mean ± t(0.975, n − 1) · s / √n, as far as the scale goes.
     */
    public static Score mean(AnswerTally tally) {
        return Sample.of(tally).mean(tally.scale().lowest(), tally.scale().highest());
    }

    /**
     * The score of a question on one scale from 0, worst, to 100, best, so that questions can be laid side by side. It is a help for the eye
     * and no standard.
     *
     * @param value an NPS, a share of satisfied answers, or the mean of an effort or ease scale
     */
    public static double index(Scale scale, double value) {
        return switch (scale.question()) {
            case NPS -> (value + 100) / 2;
            case CSAT -> value;
            case CES -> (scale.mark(value) - 1) / 4 * 100;
        };
    }

    /** The score that people name when they name the question: the NPS, the share of the satisfied, the mean of the effort. */
    public static Score of(AnswerTally tally) {
        return switch (tally.scale().question()) {
            case NPS -> nps(tally);
            case CSAT -> share(tally);
            case CES -> mean(tally);
        };
    }

    private static double net(AnswerTally tally) {
        return net(tally.count(Group.PROMOTER), tally.count(Group.DETRACTOR), tally.n());
    }

    private static double net(double promoters, double detractors, double n) {
        return (promoters - detractors) / n;
    }

    private static double error(AnswerTally tally) {
        return error(tally.count(Group.PROMOTER), tally.count(Group.DETRACTOR), tally.n());
    }

    private static double error(double promoters, double detractors, double n) {
        double net = net(promoters, detractors, n);
        return Math.sqrt(((promoters + detractors) / n - net * net) / n);
    }

    /** How many answers are needed for a margin of that many points of an NPS, at a variance of 0.7 as it is usual. */
    public static int needed(double margin) {
        double variance = 0.7;
        return (int) Math.ceil(Interval.Z * Interval.Z * variance / (margin / 100 * (margin / 100)));
    }
}
