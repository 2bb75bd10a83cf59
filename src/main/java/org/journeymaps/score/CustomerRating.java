package org.journeymaps.score;

import java.util.List;
import java.util.Optional;

/**
 * What customers think of a place, as a mark from 1 to 5 that can stand beside the team's. It comes from one question: satisfaction if
 * enough people were asked for it, else effort, else recommendation. Each number counts as the mark at the same place of its scale (see
 * {@link Scale#mark}); answers that tell their group alone have no number and do not count.
 *
 * @param mark its mean, 1 to 5, and its interval
 * @param isMixed whether answers of more than one scale were put together
 */
public record CustomerRating(Question question, Score mark, boolean isMixed) {

    /** In the order in which they are looked at. */
    private static final List<Question> QUESTIONS = List.of(Question.CSAT, Question.CES, Question.NPS);

    /** A mean from here on rounds to 4 or 5: the place is rated good. */
    public static final double GOOD = 3.5;

    /** The rating of a place; empty when no question has five answers with a number. */
    public static Optional<CustomerRating> of(List<AnswerTally> tallies) {
        return QUESTIONS.stream()
                .map(question -> of(question, tallies))
                .filter(rating -> rating.mark().enough() != Enough.NO)
                .findFirst();
    }

    private static CustomerRating of(Question question, List<AnswerTally> tallies) {
        List<AnswerTally> asked = tallies.stream()
                .filter(tally -> tally.scale().question() == question && tally.valued() > 0)
                .toList();
        Sample marks = asked.stream()
                .map(tally -> Sample.of(tally, value -> tally.scale().mark(value)))
                .reduce(Sample.NONE, Sample::plus);
        boolean isMixed = asked.stream().map(AnswerTally::scale).distinct().count() > 1;
        return new CustomerRating(question, marks.mean(1, 5), isMixed);
    }

    /** Where it stands on the emotion scale, −2 to 2. */
    public double emotion() {
        return mark.value() - 3;
    }

    public boolean isGood() {
        return mark.value() >= GOOD;
    }
}
