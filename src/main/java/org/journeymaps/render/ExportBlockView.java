package org.journeymaps.render;

import java.util.List;

/**
 * A few neighbouring stages with all lanes, and above these what is known of the stages.
 *
 * @param phases over the stages; none when no stage has one
 */
public record ExportBlockView(List<ExportPhaseView> phases, List<ExportStageView> stages, List<ExportLaneView> rows) {

    public ExportBlockView {
        phases = List.copyOf(phases);
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    public boolean hasPhases() {
        return !phases.isEmpty();
    }

    /** How many columns there are, with that of the lanes' names. */
    public int columns() {
        return stages.size() + 1;
    }

    /** How much of the width each stage gets beside the lanes' names. */
    public String share() {
        return SvgNumbers.percent(84, 100.0 * stages.size());
    }

    /** The points of a sheet's height that the names of the stages and the first row take, about and at most. */
    public int room() {
        return ExportRoom.of(this);
    }

    /** How many stages there are. */
    public int width() {
        return stages.size();
    }
}
