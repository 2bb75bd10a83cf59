package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.JourneyType;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;

/** Reads a map: one query for its own row, one for each kind of part and one to see that no writer came between. */
final class MapReader {

    /** Each failed attempt means that a writer got through meanwhile. */
    private static final int ATTEMPTS = 50;

    private final ActiveObjects activeObjects;

    MapReader(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    Optional<StoredMap> find(UUID key) {
        return find(key, row -> true);
    }

    /** The map, when its own row is as wanted. */
    Optional<StoredMap> find(UUID key, Predicate<JourneyMapRow> wanted) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<JourneyMapRow> row = row(key).filter(wanted);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            StoredMap map = withParts(key, row.get());
            if (isStill(row.get(), map.map().revision())) {
                return Optional.of(map);
            }
        }
        throw new BusyMapException(key, ATTEMPTS);
    }

    Optional<JourneyMapRow> row(UUID key) {
        JourneyMapRow[] rows =
                activeObjects.find(JourneyMapRow.class, Query.select().where("MAP_KEY = ?", key.toString()));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private boolean isStill(JourneyMapRow row, long revision) {
        return activeObjects.count(JourneyMapRow.class, "ID = ? AND MAP_REVISION = ?", row.getID(), revision) == 1;
    }

    private StoredMap withParts(UUID key, JourneyMapRow row) {
        int mapId = row.getID();
        JourneyMap map = new JourneyMap(
                key,
                Keys.text(row.getTitle()),
                new Persona(Keys.text(row.getPersonaName()), Keys.text(row.getPersonaText())),
                Keys.text(row.getScenario()),
                Keys.text(row.getGoalText()),
                Keys.choice(JourneyType.class, row.getJourneyType()),
                Keys.choice(MapStatus.class, row.getMapStatus()),
                row.isSampleContent(),
                stages(mapId),
                lanes(mapId),
                touchpoints(mapId),
                cards(mapId),
                row.getMapRevision());
        return new StoredMap(map, row.getContentId(), Keys.text(row.getCheckpointHash()), row.getCheckpointRevision());
    }

    private List<Stage> stages(int mapId) {
        List<Stage> stages = new ArrayList<>();
        for (StageRow row : parts(StageRow.class, mapId)) {
            stages.add(new Stage(
                    row.getStageId(),
                    Keys.text(row.getStageName()),
                    Keys.text(row.getGoalText()),
                    Keys.choice(StageColour.class, row.getColour())));
        }
        return stages;
    }

    private List<Lane> lanes(int mapId) {
        List<Lane> lanes = new ArrayList<>();
        for (LaneRow row : parts(LaneRow.class, mapId)) {
            lanes.add(new Lane(
                    row.getLaneId(), Keys.choice(LaneType.class, row.getLaneType()), Keys.text(row.getLaneName())));
        }
        return lanes;
    }

    private List<Touchpoint> touchpoints(int mapId) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (TouchpointRow row : parts(TouchpointRow.class, mapId)) {
            Integer tenths = row.getEmotionTenths();
            touchpoints.add(new Touchpoint(
                    row.getTouchpointId(),
                    row.getStageId(),
                    Keys.text(row.getTouchpointName()),
                    Keys.choice(Channel.class, row.getChannel()),
                    Keys.text(row.getTeam()),
                    tenths == null ? null : new Emotion(tenths),
                    row.getImportance(),
                    row.isMomentOfTruth(),
                    Keys.choice(Evidence.class, row.getEvidence())));
        }
        return touchpoints;
    }

    private List<Card> cards(int mapId) {
        List<Card> cards = new ArrayList<>();
        for (CardRow row : parts(CardRow.class, mapId)) {
            cards.add(new Card(
                    row.getCardId(),
                    row.getLaneId(),
                    row.getAnchorId(),
                    Keys.text(row.getCardText()),
                    row.getSeverity()));
        }
        return cards;
    }

    private <T extends Entity> T[] parts(Class<T> type, int mapId) {
        return activeObjects.find(
                type, Query.select().where("MAP_ID = ?", mapId).order("SORT_RANK ASC, ID ASC"));
    }
}
