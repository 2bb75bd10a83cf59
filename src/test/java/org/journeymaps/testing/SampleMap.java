package org.journeymaps.testing;

import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;

/**
 * A map like those that teams draw, the same at every run: seven lanes, about two cards for each touchpoint, here and there a value that
 * is missing, and texts in which something has to be escaped.
 */
public final class SampleMap {

    private static final List<String> NAMES = List.of(
            "Compares offers & prices",
            "Asks a colleague's advice",
            "Reads the terms of sale",
            "Enters payment details",
            "Waits for the confirmation",
            "Calls because of a late delivery");

    private static final List<String> TEXTS = List.of(
            "Looks for the total price with taxes & fees before going on",
            "Does not find the form again after the \"session expired\" message",
            "Has to repeat the whole story to each new person on the phone",
            "Show the expected date of delivery on every page of the order",
            "Wonders whether the e-mail has been read by anybody at all");

    private final MapSize size;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();

    private SampleMap(MapSize size) {
        this.size = size;
    }

    /** The map of a size, at revision 3. */
    public static JourneyMap of(MapSize size) {
        return new SampleMap(size).build();
    }

    /** The same map with nothing but its touchpoints and emotions. */
    public static JourneyMap ofTouchpoints(MapSize size) {
        JourneyMap map = of(size);
        return new JourneyMap(
                map.key(), map.revision(), map.content().withCards(List.of()).withLanes(lanes().subList(0, 2)));
    }

    private JourneyMap build() {
        for (int s = 0; s < size.stages(); s++) {
            addStage(s);
        }
        for (int t = 0; t < size.touchpoints(); t++) {
            addTouchpoint(t);
        }
        Header header = new Header(
                "Ordering & returning, all channels",
                "Orders goods for the shop and sends a part of them back",
                "Have the right goods on the shelf by Monday without a call",
                JourneyType.COMPLEX,
                MapStatus.IN_REVIEW,
                false,
                Details.NONE);
        Persona persona = Persona.named(Persona.MAIN, "Sam, 41, owner of a small shop")
                .withSummary("Orders between two customers, on the phone's small screen");
        return new JourneyMap(
                UUID.nameUUIDFromBytes(size.name().getBytes(StandardCharsets.UTF_8)),
                3,
                new JourneyContent(
                        header,
                        List.of(persona),
                        List.of(Curve.UNNAMED.withPersona(Persona.MAIN)),
                        stages,
                        lanes(),
                        touchpoints,
                        List.of(),
                        cards));
    }

    private static List<Lane> lanes() {
        return List.of(
                new Lane("touchpoints", LaneType.TOUCHPOINTS, ""),
                new Lane("emotion", LaneType.EMOTION, ""),
                new Lane("actions", LaneType.ACTIONS, ""),
                new Lane("thoughts", LaneType.THOUGHTS, ""),
                new Lane("pains", LaneType.PAINS, "What's in the way"),
                new Lane("opportunities", LaneType.OPPORTUNITIES, ""),
                new Lane("importance", LaneType.IMPORTANCE, ""));
    }

    private void addStage(int s) {
        StageColour[] colours = StageColour.values();
        stages.add(new Stage(
                "s" + s, "Stage " + (s + 1), "Know what comes next", colours[s % colours.length], Details.NONE));
        addCard("thoughts", "s" + s, s, null);
    }

    private void addTouchpoint(int t) {
        List<Channel> channels = Channel.LIST;
        String id = "t" + t;
        touchpoints.add(new Touchpoint(
                id,
                "s" + t * size.stages() / size.touchpoints(),
                NAMES.get(t % NAMES.size()) + ", " + (t + 1),
                channels.get(t % channels.size()),
                t % 4 == 3 ? "" : "Team " + t % 7,
                t % 13 == 9 ? null : new Emotion(t * 7 % 41 - 20),
                t % 9 == 8 ? null : 1 + t % 5,
                t % 6 == 5,
                t % 3 == 0 ? Evidence.MEASURED : Evidence.ASSUMED,
                Details.NONE));
        addCard("actions", id, t, null);
        if (t % 2 == 0) {
            addCard("pains", id, t + 1, 1 + t % 5);
        }
        if (t % 3 == 0) {
            addCard("opportunities", id, t + 2, null);
        }
    }

    private void addCard(String lane, String anchor, int n, @Nullable Integer severity) {
        cards.add(new Card("c" + cards.size(), lane, anchor, TEXTS.get(n % TEXTS.size()), severity, Details.NONE));
    }
}
