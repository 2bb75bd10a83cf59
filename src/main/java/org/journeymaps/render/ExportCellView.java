package org.journeymaps.render;

import java.util.List;

/** What a lane holds at one stage. */
public record ExportCellView(List<ExportItemView> items) {

    public ExportCellView {
        items = List.copyOf(items);
    }
}
