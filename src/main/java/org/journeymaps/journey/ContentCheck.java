package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the problems of one content, in reading order. */
final class ContentCheck {

    private final JourneyContent content;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> stageIds = new HashSet<>();
    private final Set<String> touchpointIds = new HashSet<>();
    private final Map<String, LaneType> laneTypes = new HashMap<>();

    ContentCheck(JourneyContent content) {
        this.content = content;
    }

    List<Problem> problems() {
        name("$.title", content.title(), false);
        name("$.persona.name", content.persona().name(), false);
        text("$.persona.description", content.persona().description(), false);
        text("$.scenario", content.scenario(), false);
        text("$.goal", content.goal(), false);
        checkStages(content.stages());
        checkLanes(content.lanes());
        checkTouchpoints(content.touchpoints());
        checkCards(content.cards());
        return List.copyOf(problems);
    }

    private void checkStages(List<Stage> stages) {
        count("$.stages", stages.size(), MapLimits.STAGES);
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String path = "$.stages[" + i + "]";
            id(path + ".id", stage.id());
            if (!stageIds.add(stage.id())) {
                add(path + ".id", "id-twice", stage.id());
            }
            name(path + ".name", stage.name(), true);
            text(path + ".goal", stage.goal(), false);
        }
    }

    private void checkLanes(List<Lane> lanes) {
        count("$.lanes", lanes.size(), MapLimits.LANES);
        Set<LaneType> drawn = new HashSet<>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            String path = "$.lanes[" + i + "]";
            id(path + ".id", lane.id());
            if (laneTypes.putIfAbsent(lane.id(), lane.type()) != null) {
                add(path + ".id", "id-twice", lane.id());
            }
            if (!lane.type().holdsCards() && !drawn.add(lane.type())) {
                add(path + ".type", "lane-twice", lane.type().key());
            }
            name(path + ".name", lane.name(), false);
        }
    }

    private void checkTouchpoints(List<Touchpoint> touchpoints) {
        count("$.touchpoints", touchpoints.size(), MapLimits.TOUCHPOINTS);
        for (int i = 0; i < touchpoints.size(); i++) {
            Touchpoint touchpoint = touchpoints.get(i);
            String path = "$.touchpoints[" + i + "]";
            id(path + ".id", touchpoint.id());
            if (stageIds.contains(touchpoint.id()) || !touchpointIds.add(touchpoint.id())) {
                add(path + ".id", "id-twice", touchpoint.id());
            }
            if (!stageIds.contains(touchpoint.stageId())) {
                add(path + ".stage", "no-such-stage", touchpoint.stageId());
            }
            name(path + ".name", touchpoint.name(), true);
            name(path + ".team", touchpoint.team(), false);
        }
    }

    private void checkCards(List<Card> cards) {
        count("$.cards", cards.size(), MapLimits.CARDS);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            String path = "$.cards[" + i + "]";
            id(path + ".id", card.id());
            if (!ids.add(card.id())) {
                add(path + ".id", "id-twice", card.id());
            }
            checkLaneOf(card, path);
            if (!stageIds.contains(card.anchorId()) && !touchpointIds.contains(card.anchorId())) {
                add(path + ".anchor", "no-such-anchor", card.anchorId());
            }
            text(path + ".text", card.text(), true);
        }
    }

    private void checkLaneOf(Card card, String path) {
        LaneType type = laneTypes.get(card.laneId());
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
            add(path, "too-many", found, limit);
        }
    }

    private void id(String path, String id) {
        if (id.isEmpty() || id.length() > MapLimits.ID_LENGTH || !id.chars().allMatch(ContentCheck::isIdCharacter)) {
            add(path, "bad-id", MapLimits.ID_LENGTH);
        }
    }

    private static boolean isIdCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private void name(String path, String name, boolean required) {
        characters(path, name, required, MapLimits.NAME_LENGTH);
        if (name.indexOf('\n') >= 0) {
            add(path, "several-lines");
        }
    }

    private void text(String path, String text, boolean required) {
        characters(path, text, required, MapLimits.TEXT_LENGTH);
    }

    private void characters(String path, String text, boolean required, int limit) {
        if (required && text.isEmpty()) {
            add(path, "empty");
        }
        if (text.length() > limit) {
            add(path, "too-long", text.length(), limit);
        }
        int bad = Texts.indexOfForbidden(text);
        if (bad >= 0) {
            add(path, "bad-character", String.format("U+%04X", (int) text.charAt(bad)), bad + 1);
        }
    }

    private void add(String path, String what, Object... arguments) {
        problems.add(new Problem(path, "journey-maps.problem." + what, List.of(arguments)));
    }
}
