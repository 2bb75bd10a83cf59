package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Place;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
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
            edits.add(edit);
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
        boolean any = !(part instanceof Card card) || isPain(content, card);
        Attribute<P, ?> attribute =
                any ? any(type.attributes()) : type.attributes().get(0);
        return change(type, part, attribute);
    }

    /** Another value for this attribute, or the same by chance. */
    public <P extends Part, V> Change<P, V> change(PartType<P> type, P part, Attribute<P, V> attribute) {
        try {
            V value = attribute.kind().of(plain(attribute.kind(), attribute.isRequired()));
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
            String stage = any(content.stages()).id();
            return Add.of(touchpoint(stage), after(content.touchpoints()));
        }
        if (type == PartType.LANE) {
            return Add.of(lane(content), after(content.lanes()));
        }
        StageColour colour = any(List.of(StageColour.values()));
        return Add.of(new Stage(fresh(), "Stage " + journeys.name(), journeys.text(), colour), after(content.stages()));
    }

    /** Any part at any other place that it may have; empty when the content has no parts. */
    public Optional<Edit> move(JourneyContent content) {
        List<PartType<?>> there =
                LISTED.stream().filter(type -> !type.in(content).isEmpty()).toList();
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

    /** A removal of any part; empty when the content has no parts. */
    public Optional<Edit> remove(JourneyContent content) {
        List<PartType<?>> there =
                LISTED.stream().filter(type -> !type.in(content).isEmpty()).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(remove(content, any(there)));
    }

    private <P extends Part> Edit remove(JourneyContent content, PartType<P> type) {
        try {
            return Remove.of(content, type, any(type.in(content)).id());
        } catch (EditConflictException e) {
            throw new AssertionError(e);
        }
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
            return Place.inLane(any(lanes).id(), anchor(content), after);
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

    private Touchpoint touchpoint(String stageId) {
        Touchpoint touchpoint = Touchpoint.named(fresh(), stageId, "Touchpoint " + journeys.name());
        for (Attribute<Touchpoint, ?> attribute : Touchpoint.ATTRIBUTES) {
            touchpoint = with(touchpoint, attribute);
        }
        return touchpoint;
    }

    private <P extends Part, V> P with(P part, Attribute<P, V> attribute) {
        return attribute.with(part, change(PartType.of(part), part, attribute).to());
    }

    private Edit card(JourneyContent content) {
        Lane lane = any(holders(content));
        Card card = Card.of(fresh(), lane.id(), anchor(content), "Card " + journeys.text());
        return Add.of(
                lane.type() == LaneType.PAINS ? card.withSeverity(1 + random.nextInt(5)) : card,
                after(content.cards()));
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

    private @Nullable Object plain(Kind<?> kind, boolean required) {
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
        String start = required ? "New " : "";
        return start + (kind instanceof Kind.Name ? journeys.name() : journeys.text());
    }

    private String fresh() {
        return prefix + made++;
    }

    private <E> E any(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
