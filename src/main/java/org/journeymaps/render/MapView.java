package org.journeymaps.render;

import java.util.List;

/**
 * What the template of the map shows.
 *
 * @param scope a short text that makes ids of this drawing unlike those of any other drawing on the page
 * @param initial the first letter of the persona's name, or empty
 * @param statusLook the class of the status
 * @param columnCount how many columns the map has besides the lane names
 * @param lowest the lowest point in words, or empty
 * @param icons the drawings of the used channels as SVG symbols
 * @param columnGroups the stages' groups of columns as HTML
 * @param stages the stages' headers as HTML
 */
public record MapView(
        String key,
        String scope,
        long revision,
        String title,
        String caption,
        String initial,
        String personaName,
        String personaDescription,
        String scenario,
        String goal,
        String type,
        String status,
        String statusLook,
        boolean sample,
        int columnCount,
        boolean withAssumed,
        boolean withMeasured,
        boolean withMomentsOfTruth,
        String lowest,
        String icons,
        String columnGroups,
        String stages,
        List<LaneView> lanes) {

    public MapView {
        lanes = List.copyOf(lanes);
    }

    /** Whether there is anything to explain below the map. */
    public boolean withLegend() {
        return withAssumed || withMeasured || withMomentsOfTruth;
    }
}
