package org.journeymaps.journey;

import java.util.List;
import java.util.UUID;

/**
 * A journey map at one revision. Touchpoints and cards are in map order, as {@link JourneyContent} says.
 *
 * @param key the map's identity for life, in the page's macro and in the database
 * @param sample whether the content comes from a ready-made journey, so that its values are examples and not facts
 * @param revision how many edits led here, from 0
 */
public record JourneyMap(
        UUID key,
        String title,
        Persona persona,
        String scenario,
        String goal,
        JourneyType type,
        MapStatus status,
        boolean sample,
        List<Stage> stages,
        List<Lane> lanes,
        List<Touchpoint> touchpoints,
        List<Card> cards,
        long revision) {

    public JourneyMap {
        JourneyContent content = new JourneyContent(
                title, persona, scenario, goal, type, status, sample, stages, lanes, touchpoints, cards);
        title = content.title();
        scenario = content.scenario();
        goal = content.goal();
        stages = content.stages();
        lanes = content.lanes();
        touchpoints = content.touchpoints();
        cards = content.cards();
        if (revision < 0) {
            throw new IllegalArgumentException("A revision counts from 0, not " + revision);
        }
    }

    /** A map in which nothing has been written. */
    public static JourneyMap empty(UUID key) {
        return of(key, JourneyContent.EMPTY, 0);
    }

    /** The map with this content. */
    public static JourneyMap of(UUID key, JourneyContent content, long revision) {
        return new JourneyMap(
                key,
                content.title(),
                content.persona(),
                content.scenario(),
                content.goal(),
                content.type(),
                content.status(),
                content.sample(),
                content.stages(),
                content.lanes(),
                content.touchpoints(),
                content.cards(),
                revision);
    }

    /** All but the key and the revision. */
    public JourneyContent content() {
        return new JourneyContent(
                title, persona, scenario, goal, type, status, sample, stages, lanes, touchpoints, cards);
    }

    /** Whether there is no stage yet, so that nothing can be drawn. */
    public boolean isEmpty() {
        return stages.isEmpty();
    }

    /** The touchpoints of a stage. Walks the whole list: whoever goes through all stages groups the touchpoints once. */
    public List<Touchpoint> touchpointsOf(Stage stage) {
        return touchpoints.stream()
                .filter(touchpoint -> touchpoint.stageId().equals(stage.id()))
                .toList();
    }

    /** The cards of a lane that hang under the whole stage. Walks the whole list, as above. */
    public List<Card> cardsOf(Lane lane, Stage stage) {
        return cardsOf(lane, stage.id());
    }

    /** The cards of a lane that hang under one touchpoint. Walks the whole list, as above. */
    public List<Card> cardsOf(Lane lane, Touchpoint touchpoint) {
        return cardsOf(lane, touchpoint.id());
    }

    /**
     * The map after a change, one revision later.
     *
     * @throws EditConflictException if the map does not hold what the edit expects to replace
     */
    public JourneyMap apply(Edit edit) throws EditConflictException {
        return of(key, edit.applyTo(content()), revision + 1);
    }

    private List<Card> cardsOf(Lane lane, String anchorId) {
        return cards.stream()
                .filter(card ->
                        card.laneId().equals(lane.id()) && card.anchorId().equals(anchorId))
                .toList();
    }
}
