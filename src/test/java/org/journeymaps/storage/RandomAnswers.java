package org.journeymaps.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.Group;
import org.journeymaps.score.Scale;

/** Answers of all sorts to a small map, the same ones for the same seed; and how they count, told in another way than the app's. */
final class RandomAnswers {

    static final List<PartId> PLACES = List.of(
            new PartId(PartType.TOUCHPOINT, "t1"),
            new PartId(PartType.TOUCHPOINT, "t2"),
            new PartId(PartType.STAGE, "a"),
            new PartId(PartType.MAP, ""));

    private static final List<String> NAMES = List.of("", "Pro", "Étudiants", "50 % off_season");
    private static final List<String> COMMENTS = List.of("", "", "Trop lent à l’étape 2", "Great! 100 % of it", "😀");

    private final Random random;

    RandomAnswers(long seed) {
        this.random = new Random(seed);
    }

    NewAnswer one(String key) {
        Scale scale = random.nextInt(6) == 0 ? null : pick(Scale.values());
        int told = random.nextInt(5);
        return new NewAnswer(
                key,
                pick(PLACES),
                scale,
                scale == null || told == 0 ? null : scale.lowest() + random.nextInt(scale.size()),
                scale == null || told > 1 ? null : pick(Group.values()),
                random.nextInt(4) == 0 ? null : LocalDate.of(2026, 1 + random.nextInt(3), 28),
                pick(NAMES),
                pick(NAMES),
                pick(AnswerSource.values()),
                pick(NAMES),
                scale == null ? "Words alone" : pick(COMMENTS));
    }

    /** So many answers with keys that begin with a word. */
    List<NewAnswer> many(String word, int count) {
        List<NewAnswer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(one(word + i));
        }
        return answers;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T pick(T[] choices) {
        return pick(Arrays.asList(choices));
    }

    /** How answers count in a cut. */
    static Set<PlacedTally> tallies(Collection<NewAnswer> answers, Cut cut) {
        Map<PlacedTally, AnswerTally> tallies = new HashMap<>();
        for (NewAnswer answer : answers) {
            Scale scale = answer.scale();
            String name = name(cut).apply(answer);
            if (scale == null || answer.source().isOfStaff() != (cut == Cut.STAFF) || name.equals("none")) {
                continue;
            }
            AnswerTally none = AnswerTally.none(scale);
            tallies.merge(new PlacedTally(answer.place(), name, none), counted(none, answer), AnswerTally::plus);
        }
        Set<PlacedTally> counted = new HashSet<>();
        tallies.forEach((bin, tally) -> {
            if (tally.n() > 0) {
                counted.add(new PlacedTally(bin.place(), bin.name(), tally));
            }
        });
        return counted;
    }

    private static AnswerTally counted(AnswerTally none, NewAnswer answer) {
        if (answer.value() != null) {
            return none.with(answer.value(), 1);
        }
        return answer.group() == null ? none : none.with(answer.group(), 1);
    }

    private static Function<NewAnswer, String> name(Cut cut) {
        return switch (cut) {
            case ALL, STAFF -> answer -> "";
            case MONTH ->
                answer ->
                        answer.day() == null ? "none" : answer.day().toString().substring(0, 7);
            case SEGMENT -> answer -> answer.segment().isEmpty() ? "none" : answer.segment();
            case CHANNEL -> answer -> answer.channel().isEmpty() ? "none" : answer.channel();
        };
    }
}
