package org.journeymaps.rest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.feedback.MapScores;
import org.journeymaps.insight.Finding;
import org.journeymaps.insight.Headline;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.render.CustomerWords;
import org.journeymaps.render.FindingWords;
import org.journeymaps.render.HeadlineView;
import org.journeymaps.render.Vocabulary;
import org.journeymaps.render.Words;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.CustomerRating;
import org.journeymaps.score.Enough;
import org.journeymaps.score.Group;
import org.journeymaps.score.Interval;
import org.journeymaps.score.Score;
import org.journeymaps.score.Scores;
import org.journeymaps.score.Tally;
import org.jspecify.annotations.Nullable;

/** The JSON of scores. Where too few answered there is no number but how many they are. */
final class ScoreAnswers {

    private final CustomerWords words;
    private final FindingWords findings;

    ScoreAnswers(Words words) {
        Vocabulary vocabulary = new Vocabulary(words);
        this.words = new CustomerWords(vocabulary);
        this.findings = new FindingWords(vocabulary);
    }

    JsonObject of(MapScores scores) {
        return new JsonObject()
                .put("enough", List.of(number(Enough.FEWEST), number(Enough.USUAL)))
                .put("touchpoints", places(scores, PartType.TOUCHPOINT))
                .put("stages", places(scores, PartType.STAGE))
                .put("whole", places(scores, PartType.MAP).get(0))
                .put(
                        "months",
                        scores.months().stream().map(part -> of("month", part)).toList())
                .put("trends", scores.trends().stream().map(this::of).toList())
                .put(
                        "segments",
                        scores.segments().stream()
                                .map(part -> of("segment", part))
                                .toList())
                .put("staff", scores.staff().stream().map(this::of).toList())
                .put("figures", scores.figures().stream().map(this::of).toList())
                .put("findings", scores.findings().stream().map(this::of).toList())
                .put("headline", scores.headline().map(this::of).orElse(null))
                .put("mayEdit", scores.mayEdit());
    }

    private List<JsonObject> places(MapScores scores, PartType<?> type) {
        return scores.places().stream()
                .filter(place -> place.place().type() == type)
                .map(this::of)
                .toList();
    }

    private JsonObject of(MapScores.OfPlace place) {
        Tally ours = place.ours();
        JsonObject entry = placed(new JsonObject(), place.place())
                .put("rating", of(place.rating()))
                .put("scores", place.tallies().stream().map(this::of).toList());
        if (place.place().type() == PartType.TOUCHPOINT) {
            entry.put(
                            "ours",
                            ours == null
                                    ? null
                                    : new JsonObject()
                                            .put("mean", MarkAnswers.decimal(ours.mean()))
                                            .put("n", ours.n()))
                    .put("gap", place.gap() == null ? null : MarkAnswers.decimal(place.gap()));
        }
        return entry;
    }

    private static @Nullable JsonObject of(Optional<CustomerRating> rating) {
        return rating.map(found -> new JsonObject()
                        .put("question", found.question().key())
                        .put("n", found.mark().n())
                        .put("mark", MarkAnswers.decimal(found.mark().value()))
                        .put("low", low(found.mark()))
                        .put("high", high(found.mark()))
                        .put("mixed", found.isMixed()))
                .orElse(null);
    }

    private JsonObject of(AnswerTally tally) {
        Score score = Scores.of(tally);
        boolean isTold = score.enough() != Enough.NO && !Double.isNaN(score.value());
        JsonObject entry = new JsonObject()
                .put("type", tally.scale().question().key())
                .put("scale", tally.scale().key())
                .put("name", words.question(tally))
                .put("n", tally.n())
                .put("shown", isTold ? score.enough().key() : Enough.NO.key())
                .put("text", words.score(tally));
        if (isTold) {
            entry.put("value", MarkAnswers.decimal(score.value()))
                    .put("low", low(score))
                    .put("high", high(score))
                    .put(
                            "counts",
                            tally.counts().stream().map(ScoreAnswers::number).toList())
                    .put("groups", groups(tally));
        }
        return entry;
    }

    private static JsonObject groups(AnswerTally tally) {
        JsonObject groups = new JsonObject();
        Arrays.stream(Group.values()).forEach(group -> groups.put(group.key(), tally.count(group)));
        return groups;
    }

    private JsonObject of(String name, MapScores.Part part) {
        return new JsonObject()
                .put(name, part.name())
                .put("rating", of(CustomerRating.of(part.tallies())))
                .put("scores", part.tallies().stream().map(this::of).toList());
    }

    private JsonObject of(MapScores.Trend trend) {
        return new JsonObject()
                .put("type", trend.after().scale().question().key())
                .put("scale", trend.after().scale().key())
                .put("now", trend.now())
                .put("then", trend.then())
                .put("certain", trend.isMoreThanChance())
                .put(
                        "sentence",
                        words.trend(
                                trend.now(), trend.after(), trend.then(), trend.before(), trend.isMoreThanChance()));
    }

    private JsonObject of(NewFigure figure) {
        return placed(new JsonObject(), figure.place())
                .put("metric", figure.metric().key())
                .put("label", figure.label())
                .put("name", words.metric(figure, ""))
                .put("value", BigDecimal.valueOf(figure.value()))
                .put("shown", words.figure(figure))
                .put("from", figure.from().toString())
                .put("to", figure.to().toString())
                .put("period", words.period(figure));
    }

    private JsonObject of(Finding finding) {
        JsonObject entry =
                new JsonObject().put("key", FindingWords.key(finding)).put("sentence", findings.sentence(finding));
        return placed(entry, finding.place());
    }

    private JsonObject of(Headline headline) {
        HeadlineView view = findings.of(headline);
        return new JsonObject()
                .put("ours", MarkAnswers.decimal(headline.ours().value()))
                .put("theirs", MarkAnswers.decimal(headline.theirs().value()))
                .put("low", low(headline.theirs()))
                .put("high", high(headline.theirs()))
                .put("touchpoints", headline.touchpoints())
                .put("n", headline.answers())
                .put("sentence", view.sentence())
                .put("rule", view.rule());
    }

    private static JsonObject placed(JsonObject entry, PartId place) {
        return place.type() == PartType.MAP ? entry : entry.put(place.type().key(), place.id());
    }

    private static @Nullable BigDecimal low(Score score) {
        Interval interval = score.interval();
        return interval == null ? null : MarkAnswers.decimal(interval.low());
    }

    private static @Nullable BigDecimal high(Score score) {
        Interval interval = score.interval();
        return interval == null ? null : MarkAnswers.decimal(interval.high());
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }
}
