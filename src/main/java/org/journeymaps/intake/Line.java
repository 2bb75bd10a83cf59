package org.journeymaps.intake;

import java.util.List;

/**
 * A line of a file, which may go over several lines of text.
 *
 * @param number of the line of text on which it begins, from 1
 * @param cells one cell for a comment
 */
record Line(int number, List<String> cells, boolean isComment) {

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The cell of a column without the space around it; empty when the line ends before. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
}
