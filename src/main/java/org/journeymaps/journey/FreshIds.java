package org.journeymaps.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives the parts of a content other ids, so that nothing that was ever said of a part of the same id is said of them. */
public final class FreshIds {

    /** Where the last twelve digits of a UUID begin, which are random. */
    private static final int LAST_DIGITS = 24;

    private final Supplier<String> ids;
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, String> lanes = new HashMap<>();
    private final Map<String, String> personas = new HashMap<>();
    private final Map<String, String> curves = new HashMap<>(Map.of(Curve.MAIN, Curve.MAIN));

    private FreshIds(Supplier<String> ids) {
        this.ids = ids;
    }

    /** The same content with ids that no part of any map ever had. */
    public static JourneyContent of(JourneyContent content) {
        return of(content, () -> UUID.randomUUID().toString().substring(LAST_DIGITS));
    }

    /**
     * The same content with other ids.
     *
     * @param ids gives an id that was never given before, each time
     */
    public static JourneyContent of(JourneyContent content, Supplier<String> ids) {
        return new FreshIds(ids).rename(content);
    }

    private JourneyContent rename(JourneyContent content) {
        List<Persona> renamedPersonas = content.personas().stream()
                .map(persona -> persona.withId(fresh(personas, persona.id())))
                .toList();
        List<Curve> renamedCurves = content.curves().stream()
                .map(curve -> curve.withId(fresh(curves, curve.id())).withPersona(known(personas, curve.personaId())))
                .toList();
        List<Stage> stages = content.stages().stream()
                .map(stage -> stage.withId(fresh(anchors, stage.id())))
                .toList();
        List<Lane> renamedLanes = content.lanes().stream()
                .map(lane -> lane.withId(fresh(lanes, lane.id())))
                .toList();
        List<Touchpoint> touchpoints =
                content.touchpoints().stream().map(this::renamed).toList();
        List<Feeling> feelings = content.feelings().stream()
                .map(feeling -> feeling.withPlace(known(curves, feeling.curveId()), known(anchors, feeling.anchorId())))
                .toList();
        List<Card> cards = content.cards().stream().map(this::renamed).toList();
        return new JourneyContent(
                content.header(), renamedPersonas, renamedCurves, stages, renamedLanes, touchpoints, feelings, cards);
    }

    private Touchpoint renamed(Touchpoint touchpoint) {
        return touchpoint.withId(fresh(anchors, touchpoint.id())).withStage(known(anchors, touchpoint.stageId()));
    }

    private Card renamed(Card card) {
        return card.withId(ids.get()).withPlace(known(lanes, card.laneId()), known(anchors, card.anchorId()));
    }

    private String fresh(Map<String, String> names, String id) {
        return names.computeIfAbsent(id, unseen -> ids.get());
    }

    private static String known(Map<String, String> names, String id) {
        return names.getOrDefault(id, id);
    }
}
