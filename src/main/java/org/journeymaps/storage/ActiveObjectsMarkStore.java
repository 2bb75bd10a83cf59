package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.journeymaps.score.Mark;
import org.journeymaps.score.Marks;
import org.journeymaps.score.Tally;
import org.jspecify.annotations.Nullable;

/** Marks in Active Objects. */
final class ActiveObjectsMarkStore implements MarkStore {

    /** How many marks lose their giver's name in one transaction. */
    private static final int BATCH = 500;

    private final ActiveObjects activeObjects;
    private final StampedMaps maps;

    ActiveObjectsMarkStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.maps = new StampedMaps(activeObjects);
    }

    @Override
    public List<Round> rounds(int mapId) {
        return Arrays.stream(rows(mapId, 0)).map(ActiveObjectsMarkStore::round).toList();
    }

    @Override
    public Map<String, Marks> marks(int roundId, @Nullable String giver) {
        Map<String, Mark> own = giver == null ? Map.of() : own(roundId, giver);
        Map<String, Marks> marks = new HashMap<>();
        for (MarkTallyRow row :
                activeObjects.find(MarkTallyRow.class, Query.select().where("ROUND_ID = ?", roundId))) {
            String id = row.getTouchpointId();
            marks.put(id, new Marks(tally(row.getPerformance()), tally(row.getImportance()), own.get(id)));
        }
        return marks;
    }

    @Override
    public List<GivenMark> given(int roundId, String touchpointId, int limit) {
        Query query = Query.select()
                .where("POINT_KEY = ? AND NAMED = ?", RowKey.of(roundId, touchpointId), true)
                .order("ID ASC")
                .limit(limit);
        return Arrays.stream(activeObjects.find(MarkRow.class, query))
                .map(row -> new GivenMark(row.getGiver(), mark(row)))
                .toList();
    }

    @Override
    public boolean give(int mapId, String touchpointId, String giver, boolean named, @Nullable Mark mark)
            throws NoSuchMapException {
        return maps.marked(mapId, () -> {
            Optional<TouchpointRow> touchpoint = touchpoint(mapId, touchpointId);
            touchpoint.ifPresent(found -> give(newest(mapId), found, giver, named, mark));
            return touchpoint.isPresent();
        });
    }

    @Override
    public void open(int mapId, String name) throws NoSuchMapException {
        maps.marked(mapId, () -> {
            MarkRoundRow last = newest(mapId);
            last.setClosedAt(System.currentTimeMillis());
            last.save();
            return create(mapId, last.getRoundNumber() + 1, name);
        });
    }

    @Override
    public int count(String giver) {
        return activeObjects.count(MarkRow.class, "GIVER = ?", giver);
    }

    @Override
    public int forget(String giver) {
        int forgotten = 0;
        int found;
        do {
            found = activeObjects.executeInTransaction(() -> forgetSome(giver));
            forgotten += found;
        } while (found == BATCH);
        return forgotten;
    }

    private int forgetSome(String giver) {
        MarkRow[] rows = activeObjects.find(
                MarkRow.class, Query.select().where("GIVER = ?", giver).limit(BATCH));
        for (MarkRow row : rows) {
            String nobody = UUID.randomUUID().toString();
            row.setMarkKey(key(row.getRoundId(), row.getTouchpointRow(), nobody));
            row.setGiverKey(key(row.getRoundId(), nobody));
            row.setGiver(nobody);
            row.setNamed(false);
            row.save();
        }
        return rows.length;
    }

    private void give(MarkRoundRow round, TouchpointRow touchpoint, String giver, boolean named, @Nullable Mark mark) {
        String key = key(round.getID(), touchpoint.getID(), giver);
        MarkRow[] found = activeObjects.find(MarkRow.class, Query.select().where("MARK_KEY = ?", key));
        Mark before = found.length == 0 ? null : mark(found[0]);
        if (mark == null && before == null) {
            return;
        }
        count(round, touchpoint, before, mark);
        if (mark == null) {
            activeObjects.delete(found[0]);
        } else if (before == null) {
            activeObjects.create(
                    MarkRow.class,
                    new DBParam("MARK_KEY", key),
                    new DBParam("MAP_ID", touchpoint.getMapId()),
                    new DBParam("ROUND_ID", round.getID()),
                    new DBParam("TOUCHPOINT_ROW", touchpoint.getID()),
                    new DBParam("TOUCHPOINT_ID", touchpoint.getTouchpointId()),
                    new DBParam("POINT_KEY", RowKey.of(round.getID(), touchpoint.getTouchpointId())),
                    new DBParam("GIVER_KEY", key(round.getID(), giver)),
                    new DBParam("GIVER", giver),
                    new DBParam("NAMED", named),
                    new DBParam("PERFORMANCE", mark.performance()),
                    new DBParam("IMPORTANCE", mark.importance()));
        } else {
            found[0].setPerformance(mark.performance());
            found[0].setImportance(mark.importance());
            found[0].setNamed(named);
            found[0].save();
        }
    }

    private void count(MarkRoundRow round, TouchpointRow touchpoint, @Nullable Mark before, @Nullable Mark after) {
        String key = RowKey.of(round.getID(), touchpoint.getID());
        MarkTallyRow[] found =
                activeObjects.find(MarkTallyRow.class, Query.select().where("TALLY_KEY = ?", key));
        MarkTallyRow row = found.length == 0 ? tallyRow(key, round, touchpoint) : found[0];
        Tally performance = tally(row.getPerformance());
        Tally importance = tally(row.getImportance());
        if (before != null) {
            performance = performance.with(before.performance(), -1);
            importance = changed(importance, before.importance(), -1);
        }
        if (after != null) {
            performance = performance.with(after.performance(), 1);
            importance = changed(importance, after.importance(), 1);
        }
        row.setPerformance(text(performance));
        row.setImportance(text(importance));
        row.save();
    }

    private static Tally changed(Tally tally, @Nullable Integer mark, int more) {
        return mark == null ? tally : tally.with(mark, more);
    }

    private MarkTallyRow tallyRow(String key, MarkRoundRow round, TouchpointRow touchpoint) {
        return activeObjects.create(
                MarkTallyRow.class,
                new DBParam("TALLY_KEY", key),
                new DBParam("MAP_ID", touchpoint.getMapId()),
                new DBParam("ROUND_ID", round.getID()),
                new DBParam("TOUCHPOINT_ID", touchpoint.getTouchpointId()),
                new DBParam("PERFORMANCE", text(Tally.NONE)),
                new DBParam("IMPORTANCE", text(Tally.NONE)));
    }

    private Optional<TouchpointRow> touchpoint(int mapId, String touchpointId) {
        Query query = Query.select().where("TOUCHPOINT_KEY = ? AND REMOVED_AT = ?", RowKey.of(mapId, touchpointId), 0L);
        return Arrays.stream(activeObjects.find(TouchpointRow.class, query)).findFirst();
    }

    private Map<String, Mark> own(int roundId, String giver) {
        Query query = Query.select().where("GIVER_KEY = ?", key(roundId, giver));
        return Arrays.stream(activeObjects.find(MarkRow.class, query))
                .collect(Collectors.toMap(MarkRow::getTouchpointId, ActiveObjectsMarkStore::mark));
    }

    /** The newest round of a map, which is opened when there is none; others wait until this transaction is through. */
    private MarkRoundRow newest(int mapId) {
        MarkRoundRow[] rows = rows(mapId, 1);
        return rows.length == 0 ? create(mapId, 1, "") : rows[0];
    }

    private MarkRoundRow create(int mapId, int number, String name) {
        return activeObjects.create(
                MarkRoundRow.class,
                new DBParam("ROUND_KEY", RowKey.of(mapId, number)),
                new DBParam("MAP_ID", mapId),
                new DBParam("ROUND_NUMBER", number),
                new DBParam("ROUND_NAME", name),
                new DBParam("OPENED_AT", System.currentTimeMillis()),
                new DBParam("CLOSED_AT", 0L));
    }

    /** @param limit how many at most; 0 for all */
    private MarkRoundRow[] rows(int mapId, int limit) {
        Query query = Query.select().where("MAP_ID = ?", mapId).order("ROUND_NUMBER DESC");
        return activeObjects.find(MarkRoundRow.class, limit == 0 ? query : query.limit(limit));
    }

    private static Round round(MarkRoundRow row) {
        String name = row.getRoundName();
        return new Round(
                row.getID(), row.getRoundNumber(), name == null ? "" : name, row.getOpenedAt(), row.getClosedAt());
    }

    private static Mark mark(MarkRow row) {
        return new Mark(row.getPerformance(), row.getImportance());
    }

    private static Tally tally(String counts) {
        return new Tally(Stream.of(counts.split(" ")).map(Integer::valueOf).toList());
    }

    private static String text(Tally tally) {
        return tally.counts().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String key(int roundId, String giver) {
        return roundId + "/" + giver;
    }

    private static String key(int roundId, int touchpointRow, String giver) {
        return roundId + "/" + touchpointRow + "/" + giver;
    }
}
