package org.journeymaps.render;

import java.util.List;

/**
 * A lane of the map.
 *
 * @param kind {@code touchpoints}, {@code emotion}, {@code importance}, or {@code cards}
 * @param look the class of the lane's type
 * @param hint what the lane tells, or empty
 * @param rows the rows of cells of a lane with cards, at least one; no rows for other lanes
 */
public record LaneView(String id, String kind, String look, String name, String hint, List<CardRowView> rows) {

    public LaneView {
        rows = List.copyOf(rows);
    }

    /** How many rows the lane's header covers. */
    public int rowspan() {
        return rows.size();
    }
}
