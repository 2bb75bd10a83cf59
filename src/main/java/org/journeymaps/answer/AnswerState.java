package org.journeymaps.answer;

import org.journeymaps.journey.Keyed;

/** How far a team has got with an answer. */
public enum AnswerState implements Keyed {
    /** Nobody has looked at it. */
    NEW,
    READ,
    /** It became a card of the map, or belongs to one. */
    LINKED,
    /** Nothing is left to do about it. */
    DONE
}
