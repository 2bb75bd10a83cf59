package org.journeymaps.journey;

/**
 * One change of a map, as a value: the request of a writer, the line of the change log and the step of undo alike. An edit
 * carries what it expects to replace, so that nobody overwrites what they have not seen. It keeps the rules of places (what hangs on
 * what); the rules of values are {@link MapValidation}'s.
 */
public sealed interface Edit permits StartFrom, ClearMap, Change, Add, Remove, Move, Together {

    /**
     * The content after this change.
     *
     * @throws EditConflictException if the content does not hold what this edit expects to replace
     */
    default JourneyContent applyTo(JourneyContent before) throws EditConflictException {
        Draft draft = new Draft(before);
        applyTo(draft);
        return draft.content();
    }

    /**
     * The edit that takes this one back: applied to what this one made, it gives the content from before.
     *
     * @param before the content to which this edit applies
     * @throws EditConflictException if this edit does not apply to that content
     */
    default Edit inverse(JourneyContent before) throws EditConflictException {
        return undoable(new Draft(before));
    }

    /** Changes the draft, which is of no use any more when there is a conflict. */
    void applyTo(Draft draft) throws EditConflictException;

    /** Changes the draft and answers with the edit that takes it back. */
    Edit undoable(Draft draft) throws EditConflictException;
}
