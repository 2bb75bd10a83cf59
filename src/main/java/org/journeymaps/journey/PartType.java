package org.journeymaps.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The types of parts that a map has, with what the edits need to know of each: its attributes, where it hangs and how it gets there.
 *
 * @param <P> the part
 */
public final class PartType<P extends Part> {

    /** The header: there is one, which is neither added nor moved nor removed. */
    public static final PartType<Header> MAP =
            new PartType<>("map", Header.class, Header.ATTRIBUTES, false, JourneyContent::headers);

    public static final PartType<Persona> PERSONA =
            new PartType<>("persona", Persona.class, Persona.ATTRIBUTES, true, JourneyContent::personas);
    public static final PartType<Curve> CURVE =
            new PartType<>("curve", Curve.class, Curve.ATTRIBUTES, true, JourneyContent::curves);

    public static final PartType<Stage> STAGE =
            new PartType<>("stage", Stage.class, Stage.ATTRIBUTES, true, JourneyContent::stages);

    public static final PartType<Lane> LANE =
            new PartType<>("lane", Lane.class, Lane.ATTRIBUTES, true, JourneyContent::lanes);

    public static final PartType<Touchpoint> TOUCHPOINT = new PartType<>(
            "touchpoint",
            Touchpoint.class,
            Touchpoint.ATTRIBUTES,
            true,
            JourneyContent::touchpoints,
            touchpoint -> Place.inStage(touchpoint.stageId(), After.LAST),
            (touchpoint, place) -> touchpoint.withStage(place.under()));

    /** Values of curves, each alone at its place. In requests they are values of their touchpoint or stage: {@link Wanted.Feels}. */
    public static final PartType<Feeling> FEELING = new PartType<>(
            "feeling",
            Feeling.class,
            Feeling.ATTRIBUTES,
            true,
            JourneyContent::feelings,
            feeling -> Place.onCurve(feeling.curveId(), feeling.anchorId()),
            (feeling, place) -> feeling);

    public static final PartType<Card> CARD = new PartType<>(
            "card",
            Card.class,
            Card.ATTRIBUTES,
            true,
            JourneyContent::cards,
            card -> Place.inLane(card.laneId(), card.anchorId(), After.LAST),
            (card, place) -> card.withPlace(place.lane(), place.under()));

    /** All types; whatever hangs on a part comes after the part's own type. */
    public static final List<PartType<?>> ALL = List.of(MAP, PERSONA, CURVE, STAGE, LANE, TOUCHPOINT, FEELING, CARD);

    private final String key;
    private final Class<P> part;
    private final List<Attribute<P, ?>> attributes;
    private final Map<String, Attribute<P, ?>> attributesByKey = new HashMap<>();
    private final boolean listed;
    private final Function<JourneyContent, List<P>> parts;
    private final Function<P, Place> hanging;
    private final BiFunction<P, Place, P> moved;

    private PartType(
            String key,
            Class<P> part,
            List<Attribute<P, ?>> attributes,
            boolean listed,
            Function<JourneyContent, List<P>> parts) {
        this(key, part, attributes, listed, parts, any -> Place.after(After.LAST), (any, place) -> any);
    }

    private PartType(
            String key,
            Class<P> part,
            List<Attribute<P, ?>> attributes,
            boolean listed,
            Function<JourneyContent, List<P>> parts,
            Function<P, Place> hanging,
            BiFunction<P, Place, P> moved) {
        this.key = key;
        this.part = part;
        this.attributes = attributes;
        this.listed = listed;
        this.parts = parts;
        this.hanging = hanging;
        this.moved = moved;
        attributes.forEach(attribute -> attributesByKey.put(attribute.formerKey(), attribute));
        attributes.forEach(attribute -> attributesByKey.put(attribute.key(), attribute));
    }

    /** The type with that word, as edits name it. */
    public static Optional<PartType<?>> of(String key) {
        return ALL.stream().filter(type -> type.key.equals(key)).findFirst();
    }

    /** The type of a part. */
    @SuppressWarnings("unchecked") // the type's own class says so
    public static <P extends Part> PartType<P> of(P part) {
        return (PartType<P>) ALL.stream()
                .filter(type -> type.part.isInstance(part))
                .findFirst()
                .orElseThrow();
    }

    /** The word for it in edits. */
    public String key() {
        return key;
    }

    /** What can be changed of such a part, in the order of the map's text. */
    public List<Attribute<P, ?>> attributes() {
        return attributes;
    }

    /** The attribute with that word, or that had it in the first format of texts. */
    public Optional<Attribute<P, ?>> attribute(String name) {
        return Optional.ofNullable(attributesByKey.get(name));
    }

    /** Whether a map has a list of such parts, so that they are added, moved and removed. */
    public boolean isListed() {
        return listed;
    }

    /** The content's parts of this type, in map order. */
    public List<P> in(JourneyContent content) {
        return parts.apply(content);
    }

    /** The lane and the anchor of a part, at the last place there. */
    Place hanging(P child) {
        return hanging.apply(child);
    }

    /** The part with the lane and the anchor of that place. */
    P moved(P child, Place place) {
        return moved.apply(child, place);
    }

    @Override
    public String toString() {
        return key.toUpperCase(Locale.ROOT);
    }
}
