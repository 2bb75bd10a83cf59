package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** What the tables hold, for tests that look behind the store. */
public final class MapRows {

    private final ActiveObjects tables;

    MapRows(ActiveObjects tables) {
        this.tables = tables;
    }

    /** What a touchpoint's row says of it. */
    public record Point(
            String id,
            String stage,
            @Nullable String name,
            @Nullable String channel,
            @Nullable String group,
            @Nullable String team,
            @Nullable Integer emotionTenths,
            @Nullable Integer importance,
            boolean momentOfTruth) {

        static Point of(Touchpoint touchpoint) {
            Channel channel = touchpoint.channel();
            Emotion emotion = touchpoint.emotion();
            return new Point(
                    touchpoint.id(),
                    touchpoint.stageId(),
                    touchpoint.name(),
                    channel == null ? null : channel.word(),
                    touchpoint.channelGroup() == null
                            ? null
                            : touchpoint.channelGroup().key(),
                    touchpoint.team(),
                    emotion == null ? null : emotion.tenths(),
                    touchpoint.importance(),
                    touchpoint.momentOfTruth());
        }

        private static Point of(TouchpointRow row) {
            return new Point(
                    row.getTouchpointId(),
                    row.getStageId(),
                    row.getTouchpointName(),
                    row.getChannel(),
                    row.getChannelGroup(),
                    row.getTeam(),
                    row.getEmotionTenths(),
                    row.getImportance(),
                    row.isMomentOfTruth());
        }
    }

    /** What the rows should say of a content's touchpoints. */
    public static List<Point> points(JourneyContent content) {
        return content.touchpoints().stream().map(Point::of).toList();
    }

    /** What the rows say of the touchpoints that a map has now. */
    public List<Point> points(int mapId) {
        return touchpoints(mapId)
                .filter(row -> row.getRemovedAt() == 0)
                .map(Point::of)
                .toList();
    }

    /** The ids of the requests in a map's log, by revision. */
    public List<String> clientIds(int mapId) {
        Query query = Query.select().where("MAP_ID = ?", mapId).order("MAP_REVISION ASC");
        return Arrays.stream(tables.find(MapEditRow.class, query))
                .map(row -> row.getClientKey().substring(row.getClientKey().indexOf('/') + 1))
                .toList();
    }

    /** Makes a map unsaved since a time, in milliseconds since 1970. */
    public void unsaved(int mapId, long since) {
        JourneyMapRow row = tables.get(JourneyMapRow.class, mapId);
        row.setUnsavedSince(since);
        row.save();
    }

    /** How many rows of the log, of the kept states, of touchpoints, of comments and of answers a map has. */
    public int rows(int mapId) {
        return tables.count(MapEditRow.class, "MAP_ID = ?", mapId)
                + tables.count(MapStateRow.class, "MAP_ID = ?", mapId)
                + tables.count(TouchpointRow.class, "MAP_ID = ?", mapId)
                + tables.count(CommentLinkRow.class, "MAP_ID = ?", mapId)
                + tables.count(CommentSeenRow.class, "MAP_ID = ?", mapId)
                + tables.count(AnswerRow.class, "MAP_ID = ?", mapId)
                + tables.count(AnswerTallyRow.class, "MAP_ID = ?", mapId)
                + tables.count(ImportRow.class, "MAP_ID = ?", mapId)
                + tables.count(ImportSettingRow.class, "MAP_ID = ?", mapId)
                + tables.count(FigureRow.class, "MAP_ID = ?", mapId);
    }

    /** The revisions of which a map's whole text is kept. */
    List<Long> states(int mapId) {
        Query query = Query.select().where("MAP_ID = ?", mapId).order("MAP_REVISION ASC");
        return Arrays.stream(tables.find(MapStateRow.class, query))
                .map(MapStateRow::getMapRevision)
                .toList();
    }

    /** The row of a touchpoint that a map has or had. */
    TouchpointRow touchpoint(int mapId, String id) {
        return touchpoints(mapId)
                .filter(row -> row.getTouchpointId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of all touchpoints that a map has or had, in the order in which they came. */
    Stream<TouchpointRow> touchpoints(int mapId) {
        Query query = Query.select().where("MAP_ID = ?", mapId).order("ID ASC");
        return Arrays.stream(tables.find(TouchpointRow.class, query));
    }
}
