package org.journeymaps.journey;

import java.util.Locale;

/** A choice from a closed list that has a stable word for texts, message keys and styles. */
public interface Keyed {

    /** The constant's name, as every enum has it. */
    String name();

    /** The word for this choice in a map's text and in message keys: its name in lower case, such as {@code in_review}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Another spelling of that word, which texts may use and which is never written; the word itself where there is none. */
    default String otherSpelling() {
        return key();
    }
}
