package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a map without stages becomes when it starts from a journey. What the map says of itself as a whole stays: each value of the
 * header that is set, and who the journey is about. A journey brings its lanes, a blank one leaves those of the map; lanes that hold
 * cards always stay.
 */
public final class Beginning {

    private final JourneyContent before;
    private final JourneyContent journey;

    private Beginning(JourneyContent before, JourneyContent journey) {
        this.before = before;
        this.journey = journey;
    }

    /**
     * The content to start with.
     *
     * @param before what the map holds; one with stages is not to be started, and the journey is given as it is
     * @param journey a ready-made one, of which no part has an id of the map; without touchpoints and cards it is a blank one
     */
    public static JourneyContent of(JourneyContent before, JourneyContent journey) {
        return before.isEmpty() ? new Beginning(before, journey).content() : journey;
    }

    private JourneyContent content() {
        JourneyContent who = saysWho() ? withItsPersonas() : journey;
        List<Lane> lanes = lanes();
        List<Card> cards = new ArrayList<>(who.cards());
        cards.addAll(before.cards());
        return who.withHeader(header()).withLanes(lanes).withCards(cards);
    }

    private Header header() {
        Header header = journey.header();
        for (Attribute<Header, ?> attribute : Header.ATTRIBUTES) {
            header = kept(header, attribute);
        }
        return header;
    }

    private <V> Header kept(Header header, Attribute<Header, V> attribute) {
        V said = attribute.get(before.header());
        return Objects.equals(said, attribute.get(Header.EMPTY)) ? header : attribute.with(header, said);
    }

    private boolean saysWho() {
        return !before.personas().isEmpty() || !before.curves().equals(JourneyContent.EMPTY.curves());
    }

    /** The journey's main curve becomes that of the map; other curves are felt by people whom the map does not know. */
    private JourneyContent withItsPersonas() {
        return journey.withFeelings(List.of()).withCurves(before.curves()).withPersonas(before.personas());
    }

    private List<Lane> lanes() {
        boolean isBlank = journey.touchpoints().isEmpty() && journey.cards().isEmpty();
        if (isBlank && !before.lanes().isEmpty()) {
            return before.lanes();
        }
        Set<String> written = before.cards().stream().map(Card::laneId).collect(Collectors.toSet());
        List<Lane> lanes = new ArrayList<>(journey.lanes());
        before.lanes().stream().filter(lane -> written.contains(lane.id())).forEach(lanes::add);
        return lanes;
    }
}
