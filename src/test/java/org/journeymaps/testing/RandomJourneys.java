package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.JourneyType;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Valid journeys of any shape, the same ones for the same seed. Their texts hold what breaks careless code. */
public final class RandomJourneys {
    private static final List<String> WORDS = List.of(
            "order",
            "réserve",
            "<b>bold</b>",
            "<script>alert(1)</script>",
            "]]>",
            "\"quoted\"",
            "back\\slash",
            "$velocity #set",
            "a\tb",
            "\u2028",
            "x\u2029y",
            "😀",
            "مرحبا",
            "\u202Ereversed",
            "&amp;",
            "{0}",
            "’",
            "W".repeat(60));

    private final Random random;

    public RandomJourneys(long seed) {
        random = new Random(seed);
    }

    /** A map of 1 to 5 stages at any revision. */
    public JourneyMap map() {
        return new JourneyMap(new UUID(random.nextLong(), random.nextLong()), random.nextInt(1000), content());
    }

    /** A content of 1 to 5 stages. */
    public JourneyContent content() {
        return content(1 + random.nextInt(5));
    }

    /** A content without stages, but with a title of its own now and then. */
    public JourneyContent emptyContent() {
        return content(0);
    }

    private JourneyContent content(int stageCount) {
        List<Stage> stages = stages(stageCount);
        List<Lane> lanes = lanes();
        List<Touchpoint> touchpoints = touchpoints(stages);
        return new JourneyContent(
                new Header(
                        name(),
                        text(),
                        text(),
                        any(JourneyType.values()),
                        any(MapStatus.values()),
                        random.nextBoolean()),
                Persona.named(name()).withDescription(text()),
                stages,
                lanes,
                touchpoints,
                cards(stages, lanes, touchpoints));
    }

    private List<Stage> stages(int count) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stages.add(new Stage("s" + i, "Stage " + name(), text(), any(StageColour.values())));
        }
        return stages;
    }

    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (LaneType type : LaneType.values()) {
            if (random.nextInt(3) > 0) {
                lanes.add(new Lane("lane-" + type.key(), type, random.nextBoolean() ? "" : name()));
            }
        }
        return lanes;
    }

    private List<Touchpoint> touchpoints(List<Stage> stages) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        int count = stages.isEmpty() ? 0 : random.nextInt(12);
        for (int i = 0; i < count; i++) {
            touchpoints.add(new Touchpoint(
                    "t" + i,
                    stages.get(random.nextInt(stages.size())).id(),
                    "Touchpoint " + name(),
                    random.nextInt(4) == 0 ? null : any(Channel.values()),
                    random.nextBoolean() ? "" : name(),
                    random.nextInt(4) == 0 ? null : new Emotion(random.nextInt(41) - 20),
                    rating(),
                    random.nextBoolean(),
                    any(Evidence.values())));
        }
        return touchpoints;
    }

    private List<Card> cards(List<Stage> stages, List<Lane> lanes, List<Touchpoint> touchpoints) {
        List<Lane> holders =
                lanes.stream().filter(lane -> lane.type().holdsCards()).toList();
        List<Card> cards = new ArrayList<>();
        int count = stages.isEmpty() || holders.isEmpty() ? 0 : random.nextInt(15);
        for (int i = 0; i < count; i++) {
            Lane lane = holders.get(random.nextInt(holders.size()));
            boolean underStage = touchpoints.isEmpty() || random.nextBoolean();
            String anchor = underStage
                    ? stages.get(random.nextInt(stages.size())).id()
                    : touchpoints.get(random.nextInt(touchpoints.size())).id();
            Integer severity = lane.type() == LaneType.PAINS ? rating() : null;
            cards.add(new Card("c" + i, lane.id(), anchor, "Card " + text() + "\n" + name(), severity));
        }
        return cards;
    }

    private @Nullable Integer rating() {
        return random.nextInt(4) == 0 ? null : 1 + random.nextInt(5);
    }

    /** Words for a name, which may be nothing but white space. */
    public String name() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Nothing, or a text of two lines. */
    public String text() {
        return random.nextInt(4) == 0 ? "" : name() + "\n" + name();
    }

    private <E> E any(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
