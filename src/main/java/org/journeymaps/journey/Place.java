package org.journeymaps.journey;

/**
 * Where a part stands in a map.
 *
 * @param lane the id of a card's lane, or of a feeling's curve; empty for all other parts
 * @param under the id of a touchpoint's stage, or of the stage or touchpoint under which a card or a feeling hangs; empty for all
 *     other parts, and for a card about the whole map
 * @param after where among the parts of the same lane and anchor
 */
public record Place(String lane, String under, After after) {

    /** The place of a persona, a curve, a stage or a lane. */
    public static Place after(After after) {
        return new Place("", "", after);
    }

    /** The place of a touchpoint in a stage. */
    public static Place inStage(String stageId, After after) {
        return new Place("", stageId, after);
    }

    /** The place of a feeling, which is the only one there. */
    static Place onCurve(String curveId, String anchorId) {
        return new Place(curveId, anchorId, After.LAST);
    }

    /** The place of a card in a lane, under a stage or a touchpoint, or under nothing when it is about the whole map. */
    public static Place inLane(String laneId, String anchorId, After after) {
        return new Place(laneId, anchorId, after);
    }

    /** The same lane and anchor, at another place among the parts there. */
    Place with(After other) {
        return new Place(lane, under, other);
    }
}
