package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Keeps one row for each touchpoint that a map has or had. Callers hold the transaction. */
final class TouchpointRows {

    /** From how many changed touchpoints on it is cheaper to read the rows of all. */
    private static final int MANY = 3;

    private final ActiveObjects activeObjects;

    TouchpointRows(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** Writes what differs between two contents. */
    void write(int mapId, JourneyContent before, JourneyContent after, long at) {
        Map<String, Touchpoint> old = byId(before);
        Map<String, Touchpoint> now = byId(after);
        List<Touchpoint> changed = now.values().stream()
                .filter(touchpoint -> !touchpoint.equals(old.get(touchpoint.id())))
                .toList();
        List<String> removed =
                old.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        if (changed.isEmpty() && removed.isEmpty()) {
            return;
        }
        Map<String, TouchpointRow> rows = rows(mapId, changed, removed);
        changed.forEach(touchpoint -> keep(mapId, touchpoint, rows.get(touchpoint.id())));
        removed.forEach(id -> remove(rows.get(id), at));
    }

    /** The ids of all touchpoints that the map has or had. */
    Set<String> ids(int mapId) {
        return numbers(mapId).keySet();
    }

    /** The {@code ID} of the row of each touchpoint that the map has or had. */
    Map<String, Integer> numbers(int mapId) {
        return Arrays.stream(activeObjects.find(
                        TouchpointRow.class, Query.select("ID, TOUCHPOINT_ID").where("MAP_ID = ?", mapId)))
                .collect(Collectors.toMap(TouchpointRow::getTouchpointId, TouchpointRow::getID));
    }

    private static Map<String, Touchpoint> byId(JourneyContent content) {
        return content.touchpoints().stream().collect(Collectors.toMap(Touchpoint::id, Function.identity()));
    }

    private Map<String, TouchpointRow> rows(int mapId, List<Touchpoint> changed, List<String> removed) {
        List<String> ids = new ArrayList<>(removed);
        changed.forEach(touchpoint -> ids.add(touchpoint.id()));
        Map<String, TouchpointRow> rows = new HashMap<>();
        if (ids.size() > MANY) {
            add(rows, Query.select().where("MAP_ID = ?", mapId));
        } else {
            ids.forEach(id -> add(rows, Query.select().where("TOUCHPOINT_KEY = ?", RowKey.of(mapId, id))));
        }
        return rows;
    }

    private void add(Map<String, TouchpointRow> rows, Query query) {
        for (TouchpointRow row : activeObjects.find(TouchpointRow.class, query)) {
            rows.put(row.getTouchpointId(), row);
        }
    }

    private void keep(int mapId, Touchpoint touchpoint, @Nullable TouchpointRow row) {
        Emotion emotion = touchpoint.emotion();
        Integer tenths = emotion == null ? null : emotion.tenths();
        Channel channel = touchpoint.channel();
        String channelWord = channel == null ? null : channel.word();
        String group = touchpoint.channelGroup() == null
                ? null
                : touchpoint.channelGroup().key();
        if (row == null) {
            activeObjects.create(
                    TouchpointRow.class,
                    new DBParam("TOUCHPOINT_KEY", RowKey.of(mapId, touchpoint.id())),
                    new DBParam("MAP_ID", mapId),
                    new DBParam("TOUCHPOINT_ID", touchpoint.id()),
                    new DBParam("STAGE_ID", touchpoint.stageId()),
                    new DBParam("TOUCHPOINT_NAME", touchpoint.name()),
                    new DBParam("CHANNEL", channelWord),
                    new DBParam("CHANNEL_GROUP", group),
                    new DBParam("TEAM", touchpoint.team()),
                    new DBParam("EMOTION_TENTHS", tenths),
                    new DBParam("IMPORTANCE", touchpoint.importance()),
                    new DBParam("MOMENT_OF_TRUTH", touchpoint.momentOfTruth()),
                    new DBParam("REMOVED_AT", 0L));
            return;
        }
        row.setStageId(touchpoint.stageId());
        row.setTouchpointName(touchpoint.name());
        row.setChannel(channelWord);
        row.setChannelGroup(group);
        row.setTeam(touchpoint.team());
        row.setEmotionTenths(tenths);
        row.setImportance(touchpoint.importance());
        row.setMomentOfTruth(touchpoint.momentOfTruth());
        row.setRemovedAt(0);
        row.save();
    }

    private static void remove(@Nullable TouchpointRow row, long at) {
        if (row != null) {
            row.setRemovedAt(at);
            row.save();
        }
    }
}
