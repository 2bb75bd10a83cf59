package org.wikihost.wiki;

/** The colours that a user chose in the profile. */
public enum Theme {
    LIGHT,
    DARK,
    /** As the browser or the system says. */
    MATCH
}
