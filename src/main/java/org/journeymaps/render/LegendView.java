package org.journeymaps.render;

/**
 * What stands below the map.
 *
 * @param id the id of the legend
 * @param lowest the lowest point in words, or empty
 */
public record LegendView(
        String id, boolean withAssumed, boolean withMeasured, boolean withMomentsOfTruth, String lowest) {

    /** Whether there is anything to explain. */
    public boolean withAny() {
        return withAssumed || withMeasured || withMomentsOfTruth;
    }
}
