package org.journeymaps.render;

import java.util.List;

/** A lane over the stages of a block, one cell for each. */
public record ExportLaneView(String label, List<ExportCellView> cells) {

    public ExportLaneView {
        cells = List.copyOf(cells);
    }
}
