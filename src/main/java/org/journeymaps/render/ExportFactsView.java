package org.journeymaps.render;

import java.util.List;

/**
 * A fact above the tables, and what belongs to it.
 *
 * @param more what is known of a persona beside its name; none otherwise
 */
public record ExportFactsView(FactView fact, List<FactView> more) {

    public ExportFactsView {
        more = List.copyOf(more);
    }
}
