package org.journeymaps.text;

import java.util.List;
import java.util.function.Function;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/**
 * How the parts of one type stand in a text: first what tells them apart and where they hang, then their attributes.
 *
 * @param fixed the names of the fields that every such part has, and that stay as they are or change by moves alone
 * @param start the part with these fields and no attribute
 * @param values what the part has in these fields
 */
record PartForm<P extends Part>(
        PartType<P> type, List<String> fixed, Function<List<String>, P> start, Function<P, List<String>> values) {

    static final PartForm<Persona> PERSONA = new PartForm<>(
            PartType.PERSONA,
            List.of("id"),
            values -> Persona.named(values.get(0), ""),
            persona -> List.of(persona.id()));
    static final PartForm<Curve> CURVE = new PartForm<>(
            PartType.CURVE, List.of("id"), values -> Curve.named(values.get(0), ""), curve -> List.of(curve.id()));

    static final PartForm<Stage> STAGE = new PartForm<>(
            PartType.STAGE, List.of("id"), values -> Stage.named(values.get(0), ""), stage -> List.of(stage.id()));

    /** The field with the lane's type, which is one of a closed list. */
    static final String LANE_TYPE = "type";

    static final PartForm<Lane> LANE = new PartForm<>(
            PartType.LANE,
            List.of("id", LANE_TYPE),
            values -> Lane.of(values.get(0), laneType(values.get(1))),
            lane -> List.of(lane.id(), lane.type().key()));

    static final PartForm<Touchpoint> TOUCHPOINT = new PartForm<>(
            PartType.TOUCHPOINT,
            List.of("id", "stage"),
            values -> Touchpoint.named(values.get(0), values.get(1), ""),
            touchpoint -> List.of(touchpoint.id(), touchpoint.stageId()));

    /** The field with what a part hangs under; null for a card about the whole map. */
    static final String ANCHOR = "anchor";

    static final PartForm<Feeling> FEELING = new PartForm<>(
            PartType.FEELING,
            List.of("curve", ANCHOR),
            values -> Feeling.of(values.get(0), values.get(1)),
            feeling -> List.of(feeling.curveId(), feeling.anchorId()));
    static final PartForm<Card> CARD = new PartForm<>(
            PartType.CARD,
            List.of("id", "lane", ANCHOR),
            values -> Card.of(values.get(0), values.get(1), values.get(2), ""),
            card -> List.of(card.id(), card.laneId(), card.anchorId()));

    private static final List<PartForm<?>> ALL = List.of(PERSONA, CURVE, STAGE, LANE, TOUCHPOINT, FEELING, CARD);

    private static LaneType laneType(String key) {
        return LaneType.of(key).orElseThrow(() -> new IllegalStateException("There is no lane of the type " + key));
    }

    @SuppressWarnings("unchecked") // each form is that of its own type
    static <P extends Part> PartForm<P> of(PartType<P> type) {
        return (PartForm<P>)
                ALL.stream().filter(form -> form.type() == type).findFirst().orElseThrow();
    }
}
