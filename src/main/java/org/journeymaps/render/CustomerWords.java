package org.journeymaps.render;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.insight.Answers;
import org.journeymaps.insight.Gap;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.CustomerRating;
import org.journeymaps.score.Enough;
import org.journeymaps.score.Interval;
import org.journeymaps.score.Question;
import org.journeymaps.score.Score;
import org.journeymaps.score.Scores;

/** Says what customers answered, with how many they were and how sure that is. */
public final class CustomerWords {

    private final Vocabulary vocabulary;
    private final DecimalFormat tenths;
    private final DecimalFormat signedTenths;
    private final DecimalFormat signed;
    private final NumberFormat percent;
    private final NumberFormat percentTenths;
    private final NumberFormat numbers;

    public CustomerWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(vocabulary.locale());
        symbols.setMinusSign('\u2212');
        this.tenths = new DecimalFormat("0.0", symbols);
        this.signedTenths = new DecimalFormat("+0.0;\u22120.0", symbols);
        this.signed = new DecimalFormat("+0;\u22120", symbols);
        this.percent = NumberFormat.getPercentInstance(vocabulary.locale());
        this.percentTenths = NumberFormat.getPercentInstance(vocabulary.locale());
        percentTenths.setMaximumFractionDigits(1);
        this.numbers = NumberFormat.getInstance(vocabulary.locale());
        numbers.setMaximumFractionDigits(1);
    }

    /** A mark with one digit after the point. */
    public String mark(double mark) {
        return tenths.format(mark);
    }

    /** A gap with its sign; one that rounds to nothing has none. */
    public String gap(double width) {
        return Math.abs(width) < 0.05 ? tenths.format(0) : signedTenths.format(width);
    }

    /** A share of 0 to 100. */
    public String share(double share) {
        return percent.format(share / 100);
    }

    public String number(double number) {
        return numbers.format(number);
    }

    /** How a touchpoint is rated, in a sentence; why it is not, when too few said so. */
    String rating(Answers answers, Touchpoint touchpoint) {
        Optional<CustomerRating> rating = answers.rating(touchpoint);
        if (rating.isEmpty()) {
            int n = answers.at(touchpoint).stream().mapToInt(AnswerTally::n).sum();
            return n == 0 ? vocabulary.text("rating.none") : vocabulary.text("rating.few", n, Enough.FEWEST);
        }
        Score mark = rating.get().mark();
        StringBuilder sentence = new StringBuilder(vocabulary.text(
                "rating.mean",
                mark(mark.value()),
                vocabulary.text("rating.from." + rating.get().question().key()),
                mark.n()));
        if (mark.interval() != null) {
            sentence.append(vocabulary.text(
                    "rating.interval",
                    mark(mark.interval().low()),
                    mark(mark.interval().high())));
        }
        if (mark.enough() == Enough.SMALL) {
            sentence.append(", ").append(vocabulary.text("rating.small"));
        }
        if (rating.get().isMixed()) {
            sentence.append(", ").append(vocabulary.text("rating.mixed"));
        }
        return sentence.toString();
    }

    /** How far apart a team and its customers are, in a sentence. */
    String gap(Gap gap) {
        return vocabulary.text(
                "gap.sentence",
                mark(gap.ours()),
                mark(gap.theirs().mark().value()),
                gap(gap.width()),
                vocabulary.name("gap", gap.kind()));
    }

    /** The name of a question with the scale it was asked on, when that is not the usual one. */
    public String question(AnswerTally tally) {
        return vocabulary.text("scale." + tally.scale().name().toLowerCase(Locale.ROOT));
    }

    /** The number of a score as people write it: "+45", "70 %", "2.6". */
    public String value(Question question, double value) {
        return switch (question) {
            case NPS -> Math.round(value) == 0 ? "0" : signed.format(value);
            case CSAT -> share(value);
            case CES -> mark(value);
        };
    }

    /** A score with its interval and how many answered, or that too few did. */
    public String score(AnswerTally tally) {
        Score score = Scores.of(tally);
        if (score.enough() == Enough.NO || Double.isNaN(score.value())) {
            return vocabulary.text("rating.few", tally.n(), Enough.FEWEST);
        }
        Question question = tally.scale().question();
        Interval interval = score.interval();
        String number = value(question, score.value());
        String text = interval == null
                ? vocabulary.text("score.plain", number, score.n())
                : vocabulary.text(
                        "score.interval",
                        number,
                        value(question, interval.low()),
                        value(question, interval.high()),
                        score.n());
        return score.enough() == Enough.SMALL ? text + ", " + vocabulary.text("rating.small") : text;
    }

    /**
     * How a score has changed from one month to another, and whether that is more than chance.
     *
     * @param now a month as {@code 2026-05}
     * @param then an earlier one
     */
    public String trend(String now, AnswerTally after, String then, AnswerTally before, boolean isMoreThanChance) {
        Question question = after.scale().question();
        return vocabulary.text(
                isMoreThanChance ? "trend.certain" : "trend.chance",
                question(after),
                value(question, Scores.of(before).value()),
                vocabulary.month(then),
                value(question, Scores.of(after).value()),
                vocabulary.month(now));
    }

    /** The number of a figure as people write it. */
    public String figure(NewFigure figure) {
        return figure.metric().isRate() ? percentTenths.format(figure.value()) : numbers.format(figure.value());
    }

    /**
     * What was measured: its name, and what the other tool calls it.
     *
     * @param place the name of the place where it was measured, which need not be said again
     */
    public String metric(NewFigure figure, String place) {
        String name = vocabulary.name("metric", figure.metric());
        return figure.label().isEmpty() || figure.label().equals(place)
                ? name
                : name + vocabulary.text("colon") + ' ' + figure.label();
    }

    /** The days of a period. */
    public String period(NewFigure figure) {
        return vocabulary.text("period", vocabulary.day(figure.from()), vocabulary.day(figure.to()));
    }
}
