package org.journeymaps.text;

import java.util.Set;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.journey.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A request to change answers of customers.
 *
 * @param ids of the answers
 * @param place where they belong; null to leave that as it is
 * @param state null to leave it as it is
 * @param cardId of the card that they became; null to leave that as it is, empty for none
 */
public record AnswersChange(
        Set<Integer> ids,
        @Nullable PartId place,
        @Nullable AnswerState state,
        @Nullable String cardId) {

    /** How many answers are changed at once, at most. */
    public static final int MOST = 500;

    public AnswersChange {
        ids = Set.copyOf(ids);
    }
}
