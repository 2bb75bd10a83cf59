package org.journeymaps.storage;

import org.journeymaps.journey.Keyed;

/** Where an edit comes from. */
public enum Source implements Keyed {
    /** A writer changed the map. */
    EDIT,
    /** A writer took an edit back. */
    UNDO,
    /** A writer brought back an earlier state. */
    RESTORE,
    /** Somebody changed the text of the page. */
    PAGE
}
