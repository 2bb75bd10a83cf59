package org.journeymaps.storage;

import java.util.Set;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.journey.PartId;
import org.journeymaps.score.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which answers of a map somebody wants to see.
 *
 * @param places where they were given; empty for anywhere
 * @param states empty for any
 * @param onlyComments whether those without a comment are left out
 * @param question null for any, and for words alone
 * @param source null for any
 * @param text that the comment holds, in capitals or not, with accents or without; empty for any comment and none
 * @param importKey of the import that brought them; empty for any import and none
 * @param beforeId only answers with a lower number than this; 0 to begin with the newest
 * @param limit how many at most, 1 to {@value #MOST}
 */
public record AnswerFilter(
        Set<PartId> places,
        Set<AnswerState> states,
        boolean onlyComments,
        @Nullable Question question,
        @Nullable AnswerSource source,
        String text,
        String importKey,
        int beforeId,
        int limit) {

    /** How many answers come at once, at most. */
    public static final int MOST = 100;

    /** All answers, the newest first. */
    public static final AnswerFilter ALL = new AnswerFilter(Set.of(), Set.of(), false, null, null, "", "", 0, MOST);

    /** The same at other places. */
    public AnswerFilter at(Set<PartId> others) {
        return new AnswerFilter(others, states, onlyComments, question, source, text, importKey, beforeId, limit);
    }

    public AnswerFilter {
        places = Set.copyOf(places);
        states = Set.copyOf(states);
    }
}
