package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with ids, references and numbers of parts. */
final class StructureCheck {

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> personaIds = new HashSet<>();
    private final Set<String> curveIds = new HashSet<>();
    private final Set<String> stageIds = new HashSet<>();
    private final Set<String> touchpointIds = new HashSet<>();
    private final Map<String, LaneType> laneTypes = new HashMap<>();

    /** What was found, in the order in which it was asked for: parts come after those on which they hang. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void personas(List<Persona> personas) {
        count("$.personas", personas.size(), MapLimits.PERSONAS);
        for (int i = 0; i < personas.size(); i++) {
            String id = personas.get(i).id();
            id("$.personas[" + i + "].id", id, !personaIds.add(id));
        }
    }

    void curves(List<Curve> curves) {
        count("$.curves", curves.size(), MapLimits.CURVES);
        curveIds.add(Curve.MAIN);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            String path = "$.curves[" + i + "]";
            curveIds.add(curve.id());
            id(path + ".id", curve.id(), !ids.add(curve.id()));
            if (!curve.personaId().isEmpty() && !personaIds.contains(curve.personaId())) {
                add(path + ".persona", "no-such-persona", curve.personaId());
            }
        }
    }

    void feelings(List<Feeling> feelings) {
        count("$.feelings", feelings.size(), MapLimits.FEELINGS);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < feelings.size(); i++) {
            Feeling feeling = feelings.get(i);
            String path = "$.feelings[" + i + "]";
            if (!curveIds.contains(feeling.curveId())) {
                add(path + ".curve", "no-such-curve", feeling.curveId());
            } else if (feeling.curveId().equals(Curve.MAIN)) {
                add(path + ".curve", "feeling-on-main");
            }
            checkAnchor(path, feeling.anchorId());
            if (!ids.add(feeling.id())) {
                add(path, "feeling-twice", feeling.curveId(), feeling.anchorId());
            }
        }
    }

    void stages(List<Stage> stages) {
        count("$.stages", stages.size(), MapLimits.STAGES);
        for (int i = 0; i < stages.size(); i++) {
            id(
                    "$.stages[" + i + "].id",
                    stages.get(i).id(),
                    !stageIds.add(stages.get(i).id()));
        }
    }

    void lanes(List<Lane> lanes) {
        count("$.lanes", lanes.size(), MapLimits.LANES);
        Set<LaneType> drawn = new HashSet<>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            String path = "$.lanes[" + i + "]";
            id(path + ".id", lane.id(), laneTypes.putIfAbsent(lane.id(), lane.type()) != null);
            if (!lane.type().holdsCards() && !drawn.add(lane.type())) {
                add(path + ".type", "lane-twice", lane.type().key());
            }
        }
    }

    void touchpoints(List<Touchpoint> touchpoints) {
        count("$.touchpoints", touchpoints.size(), MapLimits.TOUCHPOINTS);
        for (int i = 0; i < touchpoints.size(); i++) {
            Touchpoint touchpoint = touchpoints.get(i);
            String path = "$.touchpoints[" + i + "]";
            boolean twice = stageIds.contains(touchpoint.id()) || !touchpointIds.add(touchpoint.id());
            id(path + ".id", touchpoint.id(), twice);
            if (!stageIds.contains(touchpoint.stageId())) {
                add(path + ".stage", "no-such-stage", touchpoint.stageId());
            }
        }
    }

    void cards(List<Card> cards) {
        count("$.cards", cards.size(), MapLimits.CARDS);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            String path = "$.cards[" + i + "]";
            id(path + ".id", card.id(), !ids.add(card.id()));
            checkLaneOf(card, laneTypes.get(card.laneId()), path);
            if (!card.isAboutTheMap()) {
                checkAnchor(path, card.anchorId());
            }
        }
    }

    private void checkAnchor(String path, String id) {
        if (!stageIds.contains(id) && !touchpointIds.contains(id)) {
            add(path + ".anchor", "no-such-anchor", id);
        }
    }

    private void checkLaneOf(Card card, @Nullable LaneType type, String path) {
        if (type == null) {
            add(path + ".lane", "no-such-lane", card.laneId());
            return;
        }
        if (!type.holdsCards()) {
            add(path + ".lane", "lane-without-cards", card.laneId());
        }
        if (card.severity() != null && type != LaneType.PAINS) {
            add(path + ".severity", "severity-outside-pains");
        }
    }

    private void count(String path, int found, int limit) {
        if (found > limit) {
            add(path, "too-many", limit);
        }
    }

    private void id(String path, String id, boolean twice) {
        Ids.fault(id).ifPresent(fault -> problems.add(fault.at(path)));
        if (twice) {
            add(path, "id-twice", id);
        }
    }

    private void add(String path, String what, Object... arguments) {
        problems.add(Fault.of(what, arguments).at(path));
    }
}
