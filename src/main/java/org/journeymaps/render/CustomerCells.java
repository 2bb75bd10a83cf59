package org.journeymaps.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.insight.Findings;
import org.journeymaps.insight.Gap;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.CustomerRating;
import org.journeymaps.score.Enough;
import org.journeymaps.score.Interval;
import org.journeymaps.score.Score;
import org.journeymaps.score.Scores;

/** Writes the cells with what customers say: their rating, how far ours lies from it, and the scores and figures of each stage. */
final class CustomerCells {

    private final JourneyContent map;
    private final List<StageColumns> stages;
    private final Voices.Customers customers;
    private final Map<String, Gap> gaps;
    private final MarkWords marks;
    private final CustomerWords words;
    private final Vocabulary vocabulary;

    CustomerCells(
            JourneyContent map,
            List<StageColumns> stages,
            Voices.Customers customers,
            Findings findings,
            MarkWords marks,
            Vocabulary vocabulary) {
        this.map = map;
        this.stages = stages;
        this.customers = customers;
        this.gaps = findings.gaps().stream()
                .collect(Collectors.toMap(gap -> gap.touchpoint().id(), Function.identity()));
        this.marks = marks;
        this.words = new CustomerWords(vocabulary);
        this.vocabulary = vocabulary;
    }

    /** How customers rate each touchpoint. */
    void ratings(Markup html) {
        Slots.cells(html, stages, touchpoint -> rating(html, touchpoint));
    }

    private void rating(Markup html, Touchpoint touchpoint) {
        Optional<CustomerRating> rating = customers.answers().rating(touchpoint);
        String sentence = words.rating(customers.answers(), touchpoint);
        html.markup("<span class=\"jm-marks")
                .markup(
                        rating.filter(each -> each.mark().enough() == Enough.SMALL)
                                        .isPresent()
                                ? " jm-small"
                                : "")
                .markup("\" data-jm-rated=\"")
                .text(touchpoint.id())
                .markup("\"")
                .markup(vocabulary.lang())
                .markup(">");
        if (rating.isEmpty()) {
            html.text(sentence);
        } else {
            html.markup("<span class=\"jm-sr\">")
                    .text(sentence)
                    .markup("</span><span aria-hidden=\"true\" title=\"")
                    .text(sentence)
                    .markup("\"><b>")
                    .text(words.mark(rating.get().mark().value()))
                    .markup("</b>");
            range(html, rating.get().mark());
            html.markup("<span class=\"jm-count\">")
                    .text(vocabulary.text("mark.n", rating.get().mark().n()))
                    .markup("</span></span>");
        }
        html.markup("</span>");
    }

    /** The mean and its interval on a line from 1 to 5, as shares of it. */
    private static void range(Markup html, Score mark) {
        Interval interval = mark.interval() == null ? new Interval(mark.value(), mark.value()) : mark.interval();
        html.markup("<span class=\"jm-range\" style=\"--low:")
                .markup(share(interval.low()))
                .markup(";--high:")
                .markup(share(interval.high()))
                .markup(";--at:")
                .markup(share(mark.value()))
                .markup("\"></span>");
    }

    private static String share(double mark) {
        return SvgNumbers.plain((mark - 1) / 4);
    }

    /** Our mark and theirs as two bars, and what lies between. */
    void gaps(Markup html) {
        Slots.cells(html, stages, touchpoint -> gap(html, touchpoint));
    }

    private void gap(Markup html, Touchpoint touchpoint) {
        Gap gap = gaps.get(touchpoint.id());
        if (gap == null) {
            html.markup("<span class=\"jm-nothing\" data-jm-rated=\"")
                    .text(touchpoint.id())
                    .markup("\"")
                    .markup(vocabulary.lang())
                    .markup(">")
                    .text(vocabulary.text(Double.isNaN(marks.known(touchpoint.id())) ? "gap.no-mark" : "gap.no-rating"))
                    .markup("</span>");
            return;
        }
        html.markup("<span class=\"jm-gap jm-gap-")
                .markup(gap.kind().key().replace('_', '-'))
                .markup("\" data-jm-rated=\"")
                .text(touchpoint.id())
                .markup("\" title=\"")
                .text(words.gap(gap))
                .markup("\"")
                .markup(vocabulary.lang())
                .markup("><span class=\"jm-sr\">")
                .text(words.gap(gap))
                .markup("</span><b aria-hidden=\"true\">")
                .text(words.gap(gap.width()))
                .markup("</b><span class=\"jm-two\" aria-hidden=\"true\" style=\"--ours:")
                .markup(share(gap.ours()))
                .markup(";--theirs:")
                .markup(share(gap.theirs().mark().value()))
                .markup("\"></span>");
        if (gap.kind() != Gap.Kind.ALIKE) {
            html.markup("<span class=\"jm-gap-word\" aria-hidden=\"true\">")
                    .text(vocabulary.name("gap", gap.kind()))
                    .markup("</span>");
        }
        html.markup("</span>");
    }

    /** The scores and the figures of each stage with what is in it. */
    void indicators(Markup html) {
        for (StageColumns columns : stages) {
            html.markup("<td class=\"jm-slot jm-first\" colspan=\"")
                    .number(columns.span())
                    .markup("\">");
            indicators(html, columns);
            html.markup("</td>");
        }
    }

    private void indicators(Markup html, StageColumns columns) {
        List<AnswerTally> tallies =
                customers.answers().within(map, columns.stage().id());
        List<NewFigure> figures = figures(columns);
        if (tallies.isEmpty() && figures.isEmpty()) {
            html.markup("<span class=\"jm-nothing\"")
                    .markup(vocabulary.lang())
                    .markup(">")
                    .text(vocabulary.text("indicators.none"))
                    .markup("</span>");
            return;
        }
        html.markup("<ul class=\"jm-indicators\"").markup(vocabulary.lang()).markup(">");
        for (AnswerTally tally : tallies) {
            indicator(html, words.question(tally), number(tally), words.score(tally), tally.n());
        }
        for (NewFigure figure : figures) {
            html.markup("<li title=\"")
                    .text(words.period(figure))
                    .markup("\"><span dir=\"auto\">")
                    .text(words.metric(figure, columns.stage().name()))
                    .markup("</span> <b>")
                    .text(words.figure(figure))
                    .markup("</b></li>");
        }
        html.markup("</ul>");
    }

    /** The number of a score, or nothing when too few answered. */
    private String number(AnswerTally tally) {
        Score score = Scores.of(tally);
        return score.enough() == Enough.NO || Double.isNaN(score.value())
                ? ""
                : words.value(tally.scale().question(), score.value());
    }

    private void indicator(Markup html, String name, String number, String sentence, int n) {
        html.markup("<li title=\"")
                .text(sentence)
                .markup("\"><span>")
                .text(name)
                .markup("</span> ");
        if (number.isEmpty()) {
            html.text(sentence);
        } else {
            html.markup("<b aria-hidden=\"true\">")
                    .text(number)
                    .markup("</b> <span class=\"jm-count\" aria-hidden=\"true\">")
                    .text(vocabulary.text("mark.n", n))
                    .markup("</span><span class=\"jm-sr\">")
                    .text(sentence)
                    .markup("</span>");
        }
        html.markup("</li>");
    }

    /** The figures of a stage and of its touchpoints, of the latest period of each. */
    private List<NewFigure> figures(StageColumns columns) {
        List<PartId> places = new ArrayList<>(List.of(PartId.of(columns.stage())));
        columns.touchpoints().forEach(touchpoint -> places.add(PartId.of(touchpoint)));
        return latest(customers.figures().stream()
                .filter(figure -> places.contains(figure.place()))
                .toList());
    }

    static List<NewFigure> latest(List<NewFigure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> List.of(figure.place(), figure.metric(), figure.label()),
                        LinkedHashMap::new,
                        Collectors.maxBy(Comparator.comparing(NewFigure::to).thenComparing(NewFigure::from))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a stage's scores and figures say in one line, for exports. */
    String indicators(StageColumns columns) {
        List<String> texts = new ArrayList<>();
        customers
                .answers()
                .within(map, columns.stage().id())
                .forEach(tally -> texts.add(words.question(tally) + ' ' + words.score(tally)));
        figures(columns)
                .forEach(
                        figure -> texts.add(words.metric(figure, columns.stage().name()) + ' ' + words.figure(figure)));
        return String.join("; ", texts);
    }

    /** How customers rate a touchpoint in a sentence, for exports. */
    String rating(Touchpoint touchpoint) {
        return words.rating(customers.answers(), touchpoint);
    }

    /** How far apart we and customers are in a sentence, for exports. */
    String gap(Touchpoint touchpoint) {
        Gap gap = gaps.get(touchpoint.id());
        return gap == null ? vocabulary.text("gap.no-rating") : words.gap(gap);
    }
}
