package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Details;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.JourneyType;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.journey.UnfitValueException;
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
        List<Persona> personas = personas();
        List<Curve> curves = curves(personas);
        List<Stage> stages = stages(stageCount);
        List<Lane> lanes = lanes();
        List<Touchpoint> touchpoints = touchpoints(stages);
        Header header = new Header(
                name(),
                text(),
                text(),
                any(JourneyType.values()),
                any(MapStatus.values()),
                random.nextBoolean(),
                Details.NONE);
        return new JourneyContent(
                detailed(header),
                personas,
                curves,
                stages,
                lanes,
                touchpoints,
                feelings(curves, stages, touchpoints),
                cards(stages, lanes, touchpoints));
    }

    private List<Persona> personas() {
        List<Persona> personas = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            personas.add(detailed(Persona.named("p" + i, name())));
        }
        return personas;
    }

    private List<Curve> curves(List<Persona> personas) {
        List<Curve> curves = new ArrayList<>(List.of(Curve.named(Curve.MAIN, random.nextBoolean() ? "" : name())));
        for (int i = random.nextInt(3); i > 0; i--) {
            curves.add(random.nextInt(curves.size() + 1), Curve.named("k" + i, name()));
        }
        return curves.stream()
                .map(curve -> personas.isEmpty() || random.nextBoolean()
                        ? curve
                        : curve.withPersona(
                                personas.get(random.nextInt(personas.size())).id()))
                .toList();
    }

    private List<Feeling> feelings(List<Curve> curves, List<Stage> stages, List<Touchpoint> touchpoints) {
        List<Feeling> feelings = new ArrayList<>();
        for (Curve curve : curves) {
            Stream.concat(stages.stream(), touchpoints.stream())
                    .filter(anchor -> !curve.isMain() && random.nextBoolean())
                    .forEach(anchor ->
                            feelings.add(new Feeling(curve.id(), anchor.id(), emotion(), any(Evidence.values()))));
        }
        return feelings;
    }

    private Emotion emotion() {
        return new Emotion(random.nextInt(41) - 20);
    }

    /** The part with some of what few parts have. */
    private <P extends Part> P detailed(P part) {
        P detailed = part;
        for (Attribute<P, ?> attribute : PartType.of(part).attributes()) {
            if (random.nextInt(4) == 0 && !attribute.isRequired() && !attribute.isWritten(part)) {
                detailed = detailed(detailed, attribute);
            }
        }
        return detailed;
    }

    private <P extends Part, V> P detailed(P part, Attribute<P, V> attribute) {
        try {
            return attribute.withPlain(part, plain(attribute.kind()));
        } catch (UnfitValueException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object plain(Kind<?> kind) {
        if (kind instanceof Kind.Name || kind instanceof Kind.Means) {
            return name();
        }
        if (kind instanceof Kind.Text) {
            return text();
        }
        if (kind instanceof Kind.Address) {
            return "https://example.org/" + random.nextInt(100) + "?a=b&c=d";
        }
        if (kind instanceof Kind.Language) {
            return any(new String[] {"en", "fr", "pt-BR"});
        }
        if (kind instanceof Kind.Day) {
            return "2026-11-" + (10 + random.nextInt(20));
        }
        if (kind instanceof Kind.Feeling) {
            return BigDecimal.valueOf(random.nextInt(41) - 20, 1);
        }
        return kind instanceof Kind.Choice<?> choice
                ? any(choice.byKey().keySet().toArray(String[]::new))
                : null;
    }

    private List<Stage> stages(int count) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stages.add(
                    detailed(new Stage("s" + i, "Stage " + name(), text(), any(StageColour.values()), Details.NONE)));
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
            touchpoints.add(detailed(new Touchpoint(
                    "t" + i,
                    stages.get(random.nextInt(stages.size())).id(),
                    "Touchpoint " + name(),
                    random.nextInt(4) == 0 ? null : any(Channel.LIST.toArray(Channel[]::new)),
                    random.nextBoolean() ? "" : name(),
                    random.nextInt(4) == 0 ? null : emotion(),
                    rating(),
                    random.nextBoolean(),
                    any(Evidence.values()),
                    Details.NONE)));
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
            boolean aboutTheMap = random.nextInt(5) == 0;
            boolean underStage = touchpoints.isEmpty() || random.nextBoolean();
            String anchor = underStage
                    ? stages.get(random.nextInt(stages.size())).id()
                    : touchpoints.get(random.nextInt(touchpoints.size())).id();
            Integer severity = lane.type() == LaneType.PAINS ? rating() : null;
            String text = "Card " + text() + "\n" + name();
            cards.add(detailed(new Card("c" + i, lane.id(), aboutTheMap ? "" : anchor, text, severity, Details.NONE)));
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
