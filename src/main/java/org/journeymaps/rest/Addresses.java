package org.journeymaps.rest;

import java.util.UUID;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.wiki.MapKeys;

/** Pages, maps and revisions as addresses name them; a name that is none is answered like something that is not there. */
final class Addresses {

    private Addresses() {}

    static long page(String page) {
        return Numbers.parse(page).orElseThrow(RefusedException::notFound);
    }

    static UUID key(String key) {
        return MapKeys.parse(key).orElseThrow(RefusedException::notFound);
    }

    /** The number of a row. */
    static int number(String number) {
        return Numbers.parse(number)
                .filter(found -> found <= Integer.MAX_VALUE)
                .orElseThrow(RefusedException::notFound)
                .intValue();
    }

    static long revision(String revision) {
        return Numbers.parse(revision).orElseThrow(RefusedException::notFound);
    }
}
