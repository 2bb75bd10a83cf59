package org.journeymaps.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.CustomerRating;
import org.jspecify.annotations.Nullable;

/** Looks at a map, at what the team thinks of it and at what customers say, and finds what is worth a sentence. */
public final class Findings {

    private final Answers answers;
    private final List<Gap> gaps;
    private final List<Rated> rated;

    private Findings(JourneyContent map, Answers answers, ToDoubleFunction<Touchpoint> ours) {
        this.answers = answers;
        this.rated = map.touchpoints().stream()
                .flatMap(touchpoint -> answers.rating(touchpoint).map(rating -> new Rated(touchpoint, rating)).stream())
                .toList();
        this.gaps = rated.stream()
                .map(each -> new Gap(each.touchpoint(), ours.applyAsDouble(each.touchpoint()), each.rating()))
                .filter(gap -> !Double.isNaN(gap.ours()))
                .toList();
    }

    /** @param ours the mean of the team's marks of a touchpoint that the reader may know, or {@link Double#NaN} */
    public static Findings of(JourneyContent map, Answers answers, ToDoubleFunction<Touchpoint> ours) {
        return new Findings(map, answers, ours);
    }

    public Optional<Headline> headline() {
        return Headline.of(gaps);
    }

    /** How far apart we and customers are at the touchpoints that both have rated, in the order of the map. */
    public List<Gap> gaps() {
        return gaps;
    }

    /**
     * What is worth saying, the most telling first.
     *
     * @param figures what other tools measured
     */
    public List<Finding> all(List<NewFigure> figures) {
        List<Finding> all = new ArrayList<>();
        List<Gap> wide = gaps.stream()
                .filter(gap -> gap.kind() != Gap.Kind.ALIKE)
                .sorted(Comparator.comparingDouble(gap -> -Math.abs(gap.width())))
                .toList();
        wide.stream().limit(1).map(Finding.WidestGap::new).forEach(all::add);
        truthInDanger().ifPresent(all::add);
        biggestLoss(figures).ifPresent(all::add);
        weakestChannel().ifPresent(all::add);
        peakAndEnd().ifPresent(all::add);
        wide.stream().skip(1).map(Finding.FurtherGap::new).forEach(all::add);
        return all;
    }

    private Optional<Finding> truthInDanger() {
        return rated.stream()
                .filter(each ->
                        each.touchpoint().momentOfTruth() && !each.rating().isGood())
                .min(Comparator.comparingDouble(Rated::mark))
                .map(each -> new Finding.TruthInDanger(each.touchpoint(), each.rating()));
    }

    private Optional<Finding> peakAndEnd() {
        if (rated.size() < 2) {
            return Optional.empty();
        }
        Rated peak = rated.stream()
                .max(Comparator.<Rated>comparingDouble(
                                each -> Math.abs(each.rating().emotion()))
                        .thenComparing(each -> -each.mark()))
                .orElseThrow();
        Rated end = rated.get(rated.size() - 1);
        return Optional.of(new Finding.PeakAndEnd(peak.touchpoint(), peak.rating(), end.touchpoint(), end.rating()));
    }

    private Optional<Finding> weakestChannel() {
        Map<Channel, List<AnswerTally>> tallies = new LinkedHashMap<>();
        Map<Channel, Rated> lowest = new LinkedHashMap<>();
        for (Rated each : rated) {
            Channel channel = each.touchpoint().channel();
            if (channel != null) {
                tallies.computeIfAbsent(channel, unseen -> new ArrayList<>()).addAll(answers.at(each.touchpoint()));
                lowest.merge(channel, each, (one, other) -> one.mark() <= other.mark() ? one : other);
            }
        }
        List<OfChannel> channels = tallies.entrySet().stream()
                .flatMap(entry ->
                        CustomerRating.of(entry.getValue())
                                .map(rating -> new OfChannel(entry.getKey(), rating))
                                .stream())
                .sorted(Comparator.comparingDouble(each -> each.rating().mark().value()))
                .toList();
        if (channels.size() < 2) {
            return Optional.empty();
        }
        OfChannel weakest = channels.get(0);
        return Optional.of(new Finding.WeakestChannel(
                weakest.channel(),
                weakest.rating().mark().value(),
                weakest.rating().mark().n(),
                Objects.requireNonNull(lowest.get(weakest.channel())).touchpoint(),
                isApart(weakest.rating(), channels.get(1).rating())));
    }

    private static boolean isApart(CustomerRating one, CustomerRating other) {
        return one.mark().interval() != null
                && other.mark().interval() != null
                && one.mark().interval().isApartFrom(other.mark().interval());
    }

    /** Of the latest funnel, in the order of its steps. */
    private Optional<Finding> biggestLoss(List<NewFigure> figures) {
        Optional<NewFigure> latest = figures.stream()
                .filter(figure -> figure.metric() == Metric.STEP_USERS)
                .max(Comparator.comparing(NewFigure::to).thenComparing(NewFigure::from));
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        List<NewFigure> steps = figures.stream()
                .filter(figure -> figure.metric() == Metric.STEP_USERS
                        && figure.to().equals(latest.get().to())
                        && figure.from().equals(latest.get().from()))
                .sorted(Comparator.comparingDouble(figure -> -figure.value()))
                .toList();
        Finding.@Nullable BiggestLoss biggest = null;
        for (int i = 1; i < steps.size(); i++) {
            NewFigure before = steps.get(i - 1);
            NewFigure step = steps.get(i);
            double lost = before.value() - step.value();
            if (before.value() > 0 && (biggest == null || lost / before.value() > biggest.lost() / biggest.from())) {
                biggest = new Finding.BiggestLoss(steps.get(0).value(), before.value(), lost, before, step.label());
            }
        }
        return Optional.ofNullable(biggest);
    }

    private record Rated(Touchpoint touchpoint, CustomerRating rating) {

        double mark() {
            return rating.mark().value();
        }
    }

    private record OfChannel(Channel channel, CustomerRating rating) {}
}
