package org.journeymaps.render;

import java.util.List;

/**
 * A lane of the map.
 *
 * @param look the class of the lane's type
 * @param hint what the lane tells, or empty
 * @param withScale whether the words of the emotion scale stand in the lane's header
 * @param rows the lane's rows, at least one
 */
public record LaneView(String id, String look, String name, String hint, boolean withScale, List<RowView> rows) {

    public LaneView {
        rows = List.copyOf(rows);
    }

    /** How many rows the lane's header covers. */
    public int rowspan() {
        return rows.size();
    }

    /**
     * A row of the table.
     *
     * @param first whether the lane's header stands in this row
     * @param look the classes of the row
     * @param cells the cells as HTML, without the header
     */
    public record RowView(boolean first, String look, String cells) {}
}
