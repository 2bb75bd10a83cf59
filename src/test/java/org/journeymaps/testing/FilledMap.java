package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.journey.UnfitValueException;
import org.jspecify.annotations.Nullable;

/**
 * A map in which every attribute of every part says something: three personas, four curves, a stage with two touchpoints and one without,
 * all types of lanes, and in each lane that holds cards one about the whole map, one under a stage and one under a touchpoint. It walks the
 * parts' lists of attributes, so that it has a new one as soon as the list has it.
 */
public final class FilledMap {

    /** The text of an attribute of a part. */
    private final BiFunction<Part, Attribute<?, ?>, String> texts;

    private FilledMap(BiFunction<Part, Attribute<?, ?>, String> texts) {
        this.texts = texts;
    }

    /** @param texts what an attribute says that takes any words, by its part */
    public static JourneyContent of(BiFunction<Part, Attribute<?, ?>, String> texts) {
        return new FilledMap(texts).content();
    }

    /** The same map with its first persona and the main curve alone, of which pages tell in another way. */
    public static JourneyContent ofOnePersona(JourneyContent map) {
        return map.withFeelings(List.of())
                .withCurves(map.curves().subList(0, 1))
                .withPersonas(map.personas().subList(0, 1));
    }

    private JourneyContent content() {
        return new JourneyContent(
                filled(Header.EMPTY),
                filled(Stream.of("p1", "p2", "p3").map(id -> Persona.named(id, ""))),
                filled(Stream.of(
                        Curve.UNNAMED.withPersona("p1"),
                        Curve.named("k2", "").withPersona("p2"),
                        Curve.named("k3", ""),
                        Curve.named("k4", "").withPersona("p1"))),
                filled(Stream.of("s1", "s2").map(id -> Stage.named(id, ""))),
                filled(Stream.of(LaneType.values()).map(type -> Lane.of(type.key(), type))),
                filled(Stream.of("t1", "t2").map(id -> Touchpoint.named(id, "s1", ""))),
                filled(Stream.of("k2", "k3", "k4")
                        .flatMap(curve -> Stream.of("t1", "t2", "s2").map(anchor -> Feeling.of(curve, anchor)))),
                filled(cards()));
    }

    private static Stream<Card> cards() {
        return Stream.of(LaneType.values())
                .filter(LaneType::holdsCards)
                .flatMap(type -> Map.of("map", "", "stage", "s1", "touchpoint", "t1").entrySet().stream()
                        .map(place -> Card.of(type.key() + '-' + place.getKey(), type.key(), place.getValue(), "")));
    }

    private <P extends Part> List<P> filled(Stream<P> parts) {
        return parts.map(this::filled).toList();
    }

    private <P extends Part> P filled(P part) {
        P filled = part;
        for (Attribute<P, ?> attribute : PartType.of(part).attributes()) {
            if (isFree(part, attribute)) {
                filled = with(filled, attribute, plain(part, attribute));
            }
        }
        return filled;
    }

    /** Whether nothing else in the map forbids a value: who has a curve stands already, only pains are severe, and all lanes are shown. */
    private static boolean isFree(Part part, Attribute<?, ?> attribute) {
        boolean isPain = part instanceof Card card && card.laneId().equals(LaneType.PAINS.key());
        return !(attribute.kind() instanceof Kind.Reference)
                && !(part instanceof Lane && attribute.kind() instanceof Kind.Flag)
                && (isPain || !(part instanceof Card && attribute.kind() instanceof Kind.Rating));
    }

    private static <P extends Part> P with(P part, Attribute<P, ?> attribute, Object plain) {
        try {
            return attribute.withPlain(part, plain);
        } catch (UnfitValueException e) {
            throw new AssertionError(e);
        }
    }

    /** A value other than the one of an attribute that is not set. */
    private Object plain(Part part, Attribute<?, ?> attribute) {
        Kind<?> kind = attribute.kind();
        if (kind instanceof Kind.Address) {
            return "https://example.org/" + part.id() + "?a=1&b=2";
        }
        if (kind instanceof Kind.Language) {
            return "fr";
        }
        if (kind instanceof Kind.Worded || kind instanceof Kind.Means) {
            return texts.apply(part, attribute);
        }
        if (kind instanceof Kind.Choice<?> choice) {
            return lastBut(choice.fallback(), choice.byKey());
        }
        if (kind instanceof Kind.Day) {
            return "2026-11-03";
        }
        if (kind instanceof Kind.Flag) {
            return true;
        }
        return kind instanceof Kind.Rating ? BigDecimal.valueOf(4) : new BigDecimal("-1.5");
    }

    private static String lastBut(@Nullable Object fallback, Map<String, ?> choices) {
        List<String> keys = new ArrayList<>();
        choices.forEach((key, choice) -> {
            if (!Objects.equals(choice, fallback)) {
                keys.add(key);
            }
        });
        return keys.get(keys.size() - 1);
    }
}
