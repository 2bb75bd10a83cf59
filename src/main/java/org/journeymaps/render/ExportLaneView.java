package org.journeymaps.render;

import java.util.List;

/**
 * A lane, or what is known of the stages themselves, over the stages of a block: one cell for each.
 *
 * @param own whether the label is of the map and not one of the app's words
 * @param aboutTheMap the cards about the whole map, in the first block only
 * @param line the line of visibility in words, if it runs above the lane, or empty
 */
public record ExportLaneView(
        String label, boolean own, List<ExportCellView> cells, List<ExportItemView> aboutTheMap, String line) {

    public ExportLaneView {
        cells = List.copyOf(cells);
        aboutTheMap = List.copyOf(aboutTheMap);
    }

    /** Whether anything stands at a stage, or nothing is said in the lane at all. */
    public boolean hasCells() {
        return aboutTheMap.isEmpty() || saysAnything();
    }

    /** Whether anything stands at a stage. */
    boolean saysAnything() {
        return cells.stream().anyMatch(cell -> !cell.items().isEmpty());
    }

    public boolean hasAboutTheMap() {
        return !aboutTheMap.isEmpty();
    }
}
