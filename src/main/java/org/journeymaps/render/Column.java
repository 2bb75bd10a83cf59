package org.journeymaps.render;

import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * A column of the map: a touchpoint, or the quiet place of a stage without touchpoints.
 *
 * @param first whether a stage begins here
 */
record Column(@Nullable Touchpoint touchpoint, boolean first) {

    /** The start of a cell in this column. */
    String open() {
        return first ? "<td class=\"jm-slot jm-first\">" : "<td class=\"jm-slot\">";
    }
}
