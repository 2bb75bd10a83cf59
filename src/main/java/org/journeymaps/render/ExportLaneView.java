package org.journeymaps.render;

import java.util.List;

/**
 * A lane over the stages of a block, one cell for each.
 *
 * @param aboutTheMap the cards about the whole map, in the first block only
 */
public record ExportLaneView(String label, List<ExportCellView> cells, List<ExportItemView> aboutTheMap) {

    public ExportLaneView {
        cells = List.copyOf(cells);
        aboutTheMap = List.copyOf(aboutTheMap);
    }

    public boolean hasAboutTheMap() {
        return !aboutTheMap.isEmpty();
    }
}
