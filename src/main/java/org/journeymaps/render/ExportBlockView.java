package org.journeymaps.render;

import java.util.List;

/** A few neighbouring stages with all lanes. */
public record ExportBlockView(List<ExportStageView> stages, List<ExportLaneView> rows) {

    public ExportBlockView {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    /** How many stages there are. */
    public int width() {
        return stages.size();
    }
}
