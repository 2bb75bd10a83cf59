package org.journeymaps.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.journeymaps.feedback.MapMarks;
import org.journeymaps.feedback.TouchpointMarks;
import org.journeymaps.score.Mark;
import org.journeymaps.score.MarkRules.Shown;
import org.journeymaps.score.Tally;
import org.journeymaps.storage.Round;
import org.jspecify.annotations.Nullable;

/** The JSON of marks. Numbers that a reader may not know are not in it. */
final class MarkAnswers {

    /** Means and spreads are told to hundredths. */
    private static final int DECIMALS = 2;

    private MarkAnswers() {}

    static JsonObject of(MapMarks marks) {
        return new JsonObject()
                .put("round", of(marks.round()))
                .put("rounds", marks.rounds().stream().map(MarkAnswers::of).toList())
                .put("anonymous", marks.rules().anonymous())
                .put("hideOthers", marks.rules().hideOthers())
                .put("mayMark", marks.mayMark())
                .put("mayOpenRound", marks.mayOpenRound())
                .put(
                        "touchpoints",
                        marks.touchpoints().stream().map(MarkAnswers::of).toList())
                .put("teams", marks.teams().stream().map(MarkAnswers::of).toList());
    }

    static JsonObject of(TouchpointMarks marks) {
        JsonObject entry =
                new JsonObject().put("touchpoint", marks.touchpointId()).put("shown", key(marks.shown()));
        put(entry, marks.shown(), marks.marks().performance());
        JsonObject importance = new JsonObject().put("shown", key(marks.importance()));
        put(importance, marks.importance(), marks.marks().importance());
        entry.put("importance", importance).put("own", own(marks.marks().own()));
        if (!marks.by().isEmpty()) {
            entry.put(
                    "by",
                    marks.by().stream()
                            .map(by -> of(by.mark()).put("name", by.name()))
                            .toList());
        }
        return entry;
    }

    private static JsonObject of(MapMarks.OfTeam team) {
        return new JsonObject()
                .put("team", team.team())
                .put("n", team.performance().n())
                .put("mean", decimal(team.performance().mean()));
    }

    private static JsonObject of(Round round) {
        return new JsonObject()
                .put("id", round.id())
                .put("number", round.number())
                .put("name", round.name().isEmpty() ? null : round.name())
                .put("openedAt", round.openedAt())
                .put("closedAt", round.isClosed() ? BigDecimal.valueOf(round.closedAt()) : null);
    }

    private static void put(JsonObject object, Shown shown, Tally tally) {
        object.put("n", tally.n());
        if (shown == Shown.ONE || shown == Shown.MEAN) {
            List<BigDecimal> counts =
                    tally.counts().stream().map(BigDecimal::valueOf).toList();
            object.put("mean", decimal(tally.mean()))
                    .put("spread", decimal(tally.spread()))
                    .put("counts", counts);
        }
    }

    private static @Nullable JsonObject own(@Nullable Mark own) {
        return own == null ? null : of(own);
    }

    private static JsonObject of(Mark mark) {
        Integer importance = mark.importance();
        return new JsonObject()
                .put("performance", mark.performance())
                .put("importance", importance == null ? null : BigDecimal.valueOf(importance));
    }

    static @Nullable BigDecimal decimal(double number) {
        return Double.isNaN(number) ? null : BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String key(Shown shown) {
        return shown.name().toLowerCase(Locale.ROOT);
    }
}
