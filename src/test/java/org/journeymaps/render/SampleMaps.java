package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Details;
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
import org.journeymaps.testing.FilledMap;

/** Maps to draw in tests. */
final class SampleMaps {

    static final UUID KEY = UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020100");

    private SampleMaps() {}

    /** The same text wherever a map takes one: in every attribute of every part. */
    static JourneyMap everywhere(String text) {
        return new JourneyMap(KEY, 7, FilledMap.of((part, attribute) -> text));
    }

    /** The same in a map of one persona, of whom a page tells in another way than of several. */
    static JourneyMap everywhereOfOnePersona(String text) {
        JourneyMap map = everywhere(text);
        return new JourneyMap(KEY, map.revision(), FilledMap.ofOnePersona(map.content()));
    }

    /** One touchpoint in stage {@code s1}, and all kinds of lanes. */
    static JourneyMap withTouchpoint(Touchpoint touchpoint) {
        return map(
                1,
                Header.named("One touchpoint"),
                Persona.named(Persona.MAIN, ""),
                List.of(Stage.named("s1", "Before")),
                lanesNamed(""),
                List.of(touchpoint),
                List.of());
    }

    /** What is hard to draw: long words, other scripts, gaps, a stage without touchpoints, cards on every level. */
    static JourneyMap stress() {
        String longWord = "Donaudampfschifffahrtsgesellschaft".repeat(9);
        List<Touchpoint> touchpoints = List.of(
                new Touchpoint(
                        "t1",
                        "s1",
                        "اتصل بخدمة العملاء",
                        Channel.PHONE,
                        "خدمة",
                        new Emotion(20),
                        1,
                        true,
                        Evidence.MEASURED,
                        Details.NONE),
                new Touchpoint(
                        "t2",
                        "s1",
                        "🎉 👩‍👩‍👧‍👦 party",
                        Channel.EVENT,
                        "",
                        null,
                        null,
                        false,
                        Evidence.ASSUMED,
                        Details.NONE),
                new Touchpoint(
                        "t3",
                        "s1",
                        longWord,
                        Channel.MARKETPLACE,
                        longWord,
                        new Emotion(-20),
                        5,
                        true,
                        Evidence.ASSUMED,
                        Details.NONE),
                new Touchpoint(
                        "t4",
                        "s3",
                        "Seul",
                        Channel.VIDEO,
                        "Équipe",
                        new Emotion(-20),
                        5,
                        false,
                        Evidence.ASSUMED,
                        Details.NONE),
                new Touchpoint(
                        "t5",
                        "s3",
                        "Dernier",
                        Channel.MAIL,
                        "Équipe",
                        new Emotion(20),
                        3,
                        true,
                        Evidence.ASSUMED,
                        Details.NONE));
        return map(
                3,
                Header.named("Ce qui est difficile à dessiner")
                        .withType(JourneyType.LONG)
                        .withStatus(MapStatus.VALIDATED),
                Persona.named(Persona.MAIN, "Ω, 60 ans"),
                List.of(
                        new Stage("s1", longWord, "Un but", StageColour.RED, Details.NONE),
                        new Stage("s2", "Sans point de contact", "", StageColour.YELLOW, Details.NONE),
                        new Stage("s3", "Étape", "", StageColour.LIME, Details.NONE)),
                lanesNamed(""),
                touchpoints,
                List.of(
                        Card.of("c1", "thoughts", "s1", longWord),
                        Card.of("c2", "pains", "t1", "Sous le premier point de contact")
                                .withSeverity(5),
                        Card.of("c3", "pains", "s1", "Sous toute l’étape").withSeverity(1),
                        Card.of("c4", "pains", "t4", "Une ligne\nUne autre ligne")));
    }

    /** A map with all kinds of lanes, as many stages as asked for and as many touchpoints in each. */
    static JourneyMap large(int stages, int touchpointsPerStage) {
        List<Stage> columns = new ArrayList<>();
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        List<Channel> channels = Channel.LIST;
        StageColour[] colours = StageColour.values();
        for (int s = 0; s < stages; s++) {
            columns.add(new Stage(
                    "s" + s, "Stage " + (s + 1), "Reach goal " + (s + 1), colours[s % colours.length], Details.NONE));
            cards.add(Card.of("w" + s, "thoughts", "s" + s, "Will step " + (s + 1) + " work out?"));
            for (int t = 0; t < touchpointsPerStage; t++) {
                int n = s * touchpointsPerStage + t;
                touchpoints.add(new Touchpoint(
                        "t" + n,
                        "s" + s,
                        "Does thing number " + (n + 1),
                        channels.get(n % channels.size()),
                        "Team " + n % 7,
                        n % 11 == 9 ? null : new Emotion((n * 7 % 41) - 20),
                        1 + n % 5,
                        n % 6 == 5,
                        n % 3 == 0 ? Evidence.MEASURED : Evidence.ASSUMED,
                        Details.NONE));
                cards.add(Card.of("p" + n, "pains", "t" + n, "Something is in the way")
                        .withSeverity(1 + n % 5));
            }
        }
        return map(
                0,
                Header.named("A large journey")
                        .withScenario("Goes through every step")
                        .withGoal("Reach the end")
                        .withType(JourneyType.COMPLEX),
                Persona.named(Persona.MAIN, "Sam, 41, owner of a small shop").withSummary("Wants to be done by noon"),
                columns,
                lanesNamed(""),
                touchpoints,
                cards);
    }

    private static JourneyMap map(
            long revision,
            Header header,
            Persona persona,
            List<Stage> stages,
            List<Lane> lanes,
            List<Touchpoint> touchpoints,
            List<Card> cards) {
        return new JourneyMap(
                KEY,
                revision,
                new JourneyContent(
                        header,
                        persona.name().isEmpty() ? List.of() : List.of(persona),
                        persona.name().isEmpty() ? List.of() : List.of(Curve.UNNAMED.withPersona(Persona.MAIN)),
                        stages,
                        lanes,
                        touchpoints,
                        List.of(),
                        cards));
    }

    private static List<Lane> lanesNamed(String name) {
        return List.of(
                new Lane("touchpoints", LaneType.TOUCHPOINTS, name),
                new Lane("emotion", LaneType.EMOTION, name),
                new Lane("thoughts", LaneType.THOUGHTS, name),
                new Lane("pains", LaneType.PAINS, name),
                new Lane("opportunities", LaneType.OPPORTUNITIES, name),
                new Lane("importance", LaneType.IMPORTANCE, name),
                new Lane("notes", LaneType.TEXT, name));
    }
}
