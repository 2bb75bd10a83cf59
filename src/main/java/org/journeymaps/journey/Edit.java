package org.journeymaps.journey;

/**
 * One change of a map, as a value: the request of a writer, the line of the change log and the step of undo alike. An edit
 * carries what it expects to replace, so that nobody overwrites what they have not seen.
 */
public sealed interface Edit permits StartFrom, ClearMap {

    /**
     * The content after this change.
     *
     * @throws EditConflictException if the content does not hold what this edit expects to replace
     */
    JourneyContent applyTo(JourneyContent before) throws EditConflictException;

    /**
     * The edit that takes this one back.
     *
     * @param before the map to which this edit applies
     * @throws EditConflictException if this edit does not apply to that map
     */
    Edit inverse(JourneyMap before) throws EditConflictException;
}
