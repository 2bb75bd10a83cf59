package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Place;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Together;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.journey.UnfitValueException;
import org.jspecify.annotations.Nullable;

/** Edits that fit a valid content and leave it valid, the same ones for the same seed. */
public final class RandomEdits {

    private static final List<PartType<?>> LISTED =
            PartType.ALL.stream().filter(PartType::isListed).toList();

    private final Random random;
    private final RandomJourneys journeys;
    private final String prefix;
    private int made;

    /** Parts that these edits add have ids that start with {@code e} and the seed. */
    public RandomEdits(long seed) {
        random = new Random(seed);
        journeys = new RandomJourneys(seed + 1_000_000);
        prefix = "e" + seed + "-";
    }

    /** An edit of any kind but of several together. */
    public Edit edit(JourneyContent content) {
        return random.nextInt(20) == 0 ? whole(content) : partial(content);
    }

    /** An edit of one part. */
    public Edit partial(JourneyContent content) {
        return switch (random.nextInt(6)) {
            case 0 -> add(content);
            case 1, 2 -> move(content).orElseGet(() -> change(content));
            case 3 -> remove(content).orElseGet(() -> change(content));
            default -> change(content);
        };
    }

    /** Some edits of any kind, each of which fits what the ones before it made. */
    public Together together(JourneyContent content, int count) {
        List<Edit> edits = new ArrayList<>();
        JourneyContent now = content;
        for (int i = 0; i < count; i++) {
            Edit edit = edit(now);
            edits.addAll(Edits.singles(edit));
            now = after(edit, now);
        }
        return new Together(edits);
    }

    /** Another value for one attribute of one part, or the same by chance. */
    public Edit change(JourneyContent content) {
        List<PartType<?>> there = PartType.ALL.stream()
                .filter(type -> !type.in(content).isEmpty())
                .toList();
        return change(content, any(there));
    }

    private <P extends Part> Edit change(JourneyContent content, PartType<P> type) {
        P part = any(type.in(content));
        return change(content, type, part, any(attributes(content, type, part)));
    }

    private static <P extends Part> List<Attribute<P, ?>> attributes(JourneyContent content, PartType<P> type, P part) {
        boolean all = !(part instanceof Card card) || isPain(content, card);
        return type.attributes().stream()
                .filter(attribute -> all || !attribute.key().equals("severity"))
                .toList();
    }

    /** Another value for this attribute, or the same by chance. */
    public <P extends Part, V> Change<P, V> change(
            JourneyContent content, PartType<P> type, P part, Attribute<P, V> attribute) {
        try {
            V value = attribute.kind().of(plain(content, attribute.kind(), attribute.isRequired()));
            return new Change<>(type, part.id(), attribute, attribute.get(part), value);
        } catch (UnfitValueException e) {
            throw new AssertionError(e);
        }
    }

    /** A new part, at any place. */
    public Edit add(JourneyContent content) {
        PartType<?> type = any(LISTED);
        if (type == PartType.CARD && !content.isEmpty() && !holders(content).isEmpty()) {
            return card(content);
        }
        if (type == PartType.TOUCHPOINT && !content.isEmpty()) {
            return Add.of(touchpoint(content), after(content.touchpoints()));
        }
        if (type == PartType.LANE) {
            return Add.of(lane(content), after(content.lanes()));
        }
        if (type == PartType.PERSONA) {
            return Add.of(filled(content, Persona.named(fresh(), "")), after(content.personas()));
        }
        if (type == PartType.CURVE) {
            return Add.of(filled(content, Curve.named(fresh(), "")), after(content.curves()));
        }
        List<Feeling> free = type == PartType.FEELING ? free(content) : List.of();
        return free.isEmpty()
                ? Add.of(filled(content, Stage.named(fresh(), "")), after(content.stages()))
                : Add.of(filled(content, any(free)), After.LAST);
    }

    /** Any part at any other place that it may have; empty when the content has no parts. */
    public Optional<Edit> move(JourneyContent content) {
        List<PartType<?>> there = LISTED.stream()
                .filter(type -> type != PartType.FEELING && !type.in(content).isEmpty())
                .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(move(content, any(there)));
    }

    private <P extends Part> Edit move(JourneyContent content, PartType<P> type) {
        P part = any(type.in(content));
        try {
            return Move.of(content, type, part.id(), place(content, part, after(type.in(content))));
        } catch (EditConflictException e) {
            throw new AssertionError(e);
        }
    }

    /** A removal of any part but the main curve; empty when the content has no others. */
    public Optional<Edit> remove(JourneyContent content) {
        List<PartType<?>> there = LISTED.stream()
                .filter(type -> !removable(content, type).isEmpty())
                .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(remove(content, any(there)));
    }

    private Edit remove(JourneyContent content, PartType<?> type) {
        String id = any(removable(content, type)).id();
        try {
            return type == PartType.PERSONA && personaOnMain(content).equals(id)
                    ? Together.of(List.of(
                            new Change<>(PartType.CURVE, Curve.MAIN, Curve.PERSONA, id, ""),
                            Remove.of(content, type, id)))
                    : Remove.of(content, type, id);
        } catch (EditConflictException e) {
            throw new AssertionError(e);
        }
    }

    private static List<? extends Part> removable(JourneyContent content, PartType<?> type) {
        return type.in(content).stream()
                .filter(part -> !(part instanceof Curve curve && curve.isMain()))
                .toList();
    }

    private static String personaOnMain(JourneyContent content) {
        return content.curves().stream()
                .filter(Curve::isMain)
                .map(Curve::personaId)
                .findFirst()
                .orElseThrow();
    }

    /** A start of an empty map, a clearing of any other. */
    public Edit whole(JourneyContent content) {
        return content.isEmpty() ? new StartFrom(journeys.content()) : new ClearMap(content, journeys.emptyContent());
    }

    private static JourneyContent after(Edit edit, JourneyContent before) {
        try {
            return edit.applyTo(before);
        } catch (EditConflictException e) {
            throw new AssertionError(e);
        }
    }

    private Place place(JourneyContent content, Part part, After after) {
        if (part instanceof Touchpoint) {
            return Place.inStage(any(content.stages()).id(), after);
        }
        if (part instanceof Card card) {
            List<Lane> lanes = holders(content).stream()
                    .filter(lane -> card.severity() == null || lane.type() == LaneType.PAINS)
                    .toList();
            return Place.inLane(any(lanes).id(), anchorOrMap(content), after);
        }
        return Place.after(after);
    }

    private After after(List<? extends Part> others) {
        return switch (random.nextInt(5)) {
            case 0 -> After.FIRST;
            case 1 -> After.LAST;
            case 2 -> After.part("nobody");
            default -> others.isEmpty() ? After.LAST : After.part(any(others).id());
        };
    }

    private Lane lane(JourneyContent content) {
        List<LaneType> free = Stream.of(LaneType.values())
                .filter(type -> type.holdsCards() || content.lanes().stream().noneMatch(lane -> lane.type() == type))
                .toList();
        return new Lane(fresh(), any(free), random.nextBoolean() ? "" : journeys.name());
    }

    private Touchpoint touchpoint(JourneyContent content) {
        return filled(content, Touchpoint.named(fresh(), any(content.stages()).id(), ""));
    }

    /** Where a curve has no value yet. */
    private static List<Feeling> free(JourneyContent content) {
        Set<String> taken = content.feelings().stream().map(Part::id).collect(Collectors.toSet());
        return content.curves().stream()
                .filter(curve -> !curve.isMain())
                .flatMap(curve -> Stream.concat(content.stages().stream(), content.touchpoints().stream())
                        .map(anchor -> Feeling.of(curve.id(), anchor.id())))
                .filter(feeling -> !taken.contains(feeling.id()))
                .toList();
    }

    /** The part with a value for each attribute. */
    private <P extends Part> P filled(JourneyContent content, P part) {
        P filled = part;
        for (Attribute<P, ?> attribute : attributes(content, PartType.of(part), part)) {
            filled = with(content, filled, attribute);
        }
        return filled;
    }

    private <P extends Part, V> P with(JourneyContent content, P part, Attribute<P, V> attribute) {
        return attribute.with(
                part, change(content, PartType.of(part), part, attribute).to());
    }

    private Edit card(JourneyContent content) {
        Lane lane = any(holders(content));
        Card card = Card.of(fresh(), lane.id(), anchorOrMap(content), "");
        return Add.of(filled(content, card), after(content.cards()));
    }

    private String anchorOrMap(JourneyContent content) {
        return content.isEmpty() || random.nextInt(5) == 0 ? "" : anchor(content);
    }

    private String anchor(JourneyContent content) {
        boolean underStage = content.touchpoints().isEmpty() || random.nextBoolean();
        return underStage
                ? any(content.stages()).id()
                : any(content.touchpoints()).id();
    }

    private static List<Lane> holders(JourneyContent content) {
        return content.lanes().stream().filter(lane -> lane.type().holdsCards()).toList();
    }

    private static boolean isPain(JourneyContent content, Card card) {
        return content.lanes().stream()
                .anyMatch(lane -> lane.id().equals(card.laneId()) && lane.type() == LaneType.PAINS);
    }

    private @Nullable Object plain(JourneyContent content, Kind<?> kind, boolean required) {
        if (!required && random.nextInt(4) == 0) {
            return null;
        }
        if (kind instanceof Kind.Choice<?> choice) {
            return any(List.copyOf(choice.byKey().keySet()));
        }
        if (kind instanceof Kind.Rating) {
            return BigDecimal.valueOf(1 + random.nextInt(5));
        }
        if (kind instanceof Kind.Feeling) {
            return BigDecimal.valueOf(random.nextInt(41) - 20, 1);
        }
        if (kind instanceof Kind.Flag) {
            return random.nextBoolean();
        }
        if (kind instanceof Kind.Day) {
            return "2026-11-" + (10 + random.nextInt(20));
        }
        if (kind instanceof Kind.Reference) {
            return content.personas().isEmpty() ? null : any(content.personas()).id();
        }
        if (kind instanceof Kind.Address) {
            return "/display/DEMO/" + random.nextInt(100);
        }
        if (kind instanceof Kind.Language) {
            return any(List.of("en", "fr", "pt-BR"));
        }
        if (kind instanceof Kind.Means && random.nextBoolean()) {
            return any(Channel.LIST).word();
        }
        String start = required ? "New " : "";
        return start + (kind instanceof Kind.Text ? journeys.text() : journeys.name());
    }

    private String fresh() {
        return prefix + made++;
    }

    private <E> E any(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
