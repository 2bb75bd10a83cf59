package org.journeymaps.storage;

import org.journeymaps.answer.AnswerState;
import org.journeymaps.answer.NewAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the database.
 *
 * @param id tells it from all other answers; later ones have higher numbers
 * @param answer as it was given, at the place where it is now
 * @param cardId the map's own id of the card that it became, or null
 * @param at when it came in, in milliseconds since 1970
 */
public record KeptAnswer(
        int id,
        NewAnswer answer,
        AnswerState state,
        @Nullable String cardId,
        long at) {}
