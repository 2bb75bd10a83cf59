package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.DBParam;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** Writes the stages, lanes, touchpoints and cards of a map. Callers hold the transaction. */
final class PartsWriter {

    /** Ranks stand wide apart, so that a part can be moved between two others by writing one row. */
    private static final long RANK_STEP = 65_536;

    private final ActiveObjects activeObjects;

    PartsWriter(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    void insert(int mapId, JourneyContent content) {
        insertStages(mapId, content.stages());
        insertLanes(mapId, content.lanes());
        insertTouchpoints(mapId, content.touchpoints());
        insertCards(mapId, content.cards());
    }

    void delete(int mapId) {
        activeObjects.deleteWithSQL(CardRow.class, "MAP_ID = ?", mapId);
        activeObjects.deleteWithSQL(TouchpointRow.class, "MAP_ID = ?", mapId);
        activeObjects.deleteWithSQL(LaneRow.class, "MAP_ID = ?", mapId);
        activeObjects.deleteWithSQL(StageRow.class, "MAP_ID = ?", mapId);
    }

    private void insertStages(int mapId, List<Stage> stages) {
        long rank = 0;
        for (Stage stage : stages) {
            activeObjects.create(
                    StageRow.class,
                    new DBParam("MAP_ID", mapId),
                    new DBParam("STAGE_ID", stage.id()),
                    new DBParam("SORT_RANK", rank += RANK_STEP),
                    new DBParam("STAGE_NAME", stage.name()),
                    new DBParam("GOAL_TEXT", stage.goal()),
                    new DBParam("COLOUR", stage.colour().key()));
        }
    }

    private void insertLanes(int mapId, List<Lane> lanes) {
        long rank = 0;
        for (Lane lane : lanes) {
            activeObjects.create(
                    LaneRow.class,
                    new DBParam("MAP_ID", mapId),
                    new DBParam("LANE_ID", lane.id()),
                    new DBParam("SORT_RANK", rank += RANK_STEP),
                    new DBParam("LANE_TYPE", lane.type().key()),
                    new DBParam("LANE_NAME", lane.name()));
        }
    }

    private void insertTouchpoints(int mapId, List<Touchpoint> touchpoints) {
        long rank = 0;
        for (Touchpoint touchpoint : touchpoints) {
            Emotion emotion = touchpoint.emotion();
            activeObjects.create(
                    TouchpointRow.class,
                    new DBParam("MAP_ID", mapId),
                    new DBParam("TOUCHPOINT_ID", touchpoint.id()),
                    new DBParam("STAGE_ID", touchpoint.stageId()),
                    new DBParam("SORT_RANK", rank += RANK_STEP),
                    new DBParam("TOUCHPOINT_NAME", touchpoint.name()),
                    new DBParam("CHANNEL", touchpoint.channel().key()),
                    new DBParam("TEAM", touchpoint.team()),
                    new DBParam("EMOTION_TENTHS", emotion == null ? null : emotion.tenths()),
                    new DBParam("IMPORTANCE", touchpoint.importance()),
                    new DBParam("MOMENT_OF_TRUTH", touchpoint.momentOfTruth()),
                    new DBParam("EVIDENCE", touchpoint.evidence().key()));
        }
    }

    private void insertCards(int mapId, List<Card> cards) {
        long rank = 0;
        for (Card card : cards) {
            activeObjects.create(
                    CardRow.class,
                    new DBParam("MAP_ID", mapId),
                    new DBParam("CARD_ID", card.id()),
                    new DBParam("LANE_ID", card.laneId()),
                    new DBParam("ANCHOR_ID", card.anchorId()),
                    new DBParam("SORT_RANK", rank += RANK_STEP),
                    new DBParam("CARD_TEXT", card.text()),
                    new DBParam("SEVERITY", card.severity()));
        }
    }
}
