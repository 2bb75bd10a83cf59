package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.Scale;

/** The tallies of answers in Active Objects. Callers hold the map's row, and the transaction. A tally that counts nothing has no row. */
final class AnswerTallies {

    /** How many answers are read at once to count them, so that memory stays flat. */
    private static final int PAGE = 5_000;

    /** How many tallies are changed at once. */
    private static final int MOST_CHANGES = 5_000;

    /** How many rows one query asks for by their keys. */
    private static final int KEYS = 500;

    private final ActiveObjects activeObjects;

    AnswerTallies(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    List<PlacedTally> read(int mapId, Cut cut) {
        return read(Query.select().where("CUT_KEY = ?", RowKey.of(mapId, cut.key())));
    }

    /** @param names at least one */
    List<PlacedTally> read(int mapId, Cut cut, List<String> names) {
        List<Object> values = new ArrayList<>(names);
        values.add(0, RowKey.of(mapId, cut.key()));
        String places = String.join(", ", Collections.nCopies(names.size(), "?"));
        return read(Query.select().where("CUT_KEY = ? AND CUT_NAME IN (" + places + ")", values.toArray()));
    }

    private List<PlacedTally> read(Query query) {
        return Arrays.stream(activeObjects.find(AnswerTallyRow.class, query))
                .map(AnswerTallies::tally)
                .toList();
    }

    /** Counts the answers that meet a condition, and none of which was counted before. */
    void add(int mapId, String condition, Object... values) {
        count(mapId, true, condition, values);
    }

    /** Takes the answers off that meet a condition, and each of which was counted before. */
    void remove(int mapId, String condition, Object... values) {
        count(mapId, false, condition, values);
    }

    void clear(int mapId) {
        activeObjects.deleteWithSQL(AnswerTallyRow.class, "MAP_ID = ?", mapId);
    }

    void change(int mapId, AnswerCounts counts) {
        Map<String, Map.Entry<AnswerCounts.Bin, int[]>> changes = new HashMap<>();
        for (Map.Entry<AnswerCounts.Bin, int[]> change : counts.changes().entrySet()) {
            if (Arrays.stream(change.getValue()).anyMatch(more -> more != 0)) {
                changes.put(key(mapId, change.getKey()), change);
            }
        }
        Map<String, AnswerTallyRow> rows = rows(mapId, new ArrayList<>(changes.keySet()));
        List<AnswerTallyRow> empty = new ArrayList<>();
        changes.forEach((key, change) -> {
            AnswerTallyRow row = rows.get(key);
            if (row == null) {
                create(mapId, key, change.getKey(), change.getValue());
            } else if (!change(row, change.getValue())) {
                empty.add(row);
            }
        });
        activeObjects.delete(empty.toArray(AnswerTallyRow[]::new));
    }

    private void count(int mapId, boolean more, String condition, Object... values) {
        AnswerCounts counts = new AnswerCounts();
        int last = 0;
        AnswerRow[] rows = page(last, condition, values);
        while (rows.length > 0) {
            for (AnswerRow row : rows) {
                last = row.getID();
                if (more) {
                    counts.add(AnswerRows.counted(row));
                } else {
                    counts.remove(AnswerRows.counted(row));
                }
            }
            if (counts.changes().size() > MOST_CHANGES) {
                change(mapId, counts);
                counts.clear();
            }
            rows = page(last, condition, values);
        }
        change(mapId, counts);
    }

    private AnswerRow[] page(int after, String condition, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        parameters.add(after);
        Query query = Query.select(AnswerRows.COUNTED)
                .where(condition + " AND SCALE_WORD IS NOT NULL AND ID > ?", parameters.toArray())
                .order("ID ASC")
                .limit(PAGE);
        return activeObjects.find(AnswerRow.class, query);
    }

    private Map<String, AnswerTallyRow> rows(int mapId, List<String> keys) {
        Map<String, AnswerTallyRow> rows = new HashMap<>();
        for (int from = 0; from < keys.size(); from += KEYS) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + KEYS));
            Conditions conditions = new Conditions("MAP_ID = ?", mapId);
            conditions.addIn("TALLY_KEY", some);
            Query query = Query.select().where(conditions.text(), conditions.values());
            for (AnswerTallyRow row : activeObjects.find(AnswerTallyRow.class, query)) {
                rows.put(row.getTallyKey(), row);
            }
        }
        return rows;
    }

    private void create(int mapId, String key, AnswerCounts.Bin bin, int[] counts) {
        activeObjects.create(
                AnswerTallyRow.class,
                new DBParam("TALLY_KEY", key),
                new DBParam("MAP_ID", mapId),
                new DBParam("CUT_KEY", RowKey.of(mapId, bin.cut().key())),
                new DBParam("CUT_NAME", bin.name()),
                new DBParam("PART", bin.place().type().key()),
                new DBParam("PART_ID", bin.place().id()),
                new DBParam("SCALE_WORD", ScaleWord.of(bin.scale())),
                new DBParam("COUNTS", text(counts)));
    }

    /** Whether anything is left to count. */
    private static boolean change(AnswerTallyRow row, int[] change) {
        int[] before = counts(row);
        int[] after = IntStream.range(0, before.length)
                .map(i -> before[i] + change[i])
                .toArray();
        if (Arrays.stream(after).allMatch(count -> count == 0)) {
            return false;
        }
        row.setCounts(text(after));
        row.save();
        return true;
    }

    private static PlacedTally tally(AnswerTallyRow row) {
        Scale scale = ScaleWord.scale(row.getScaleWord());
        List<Integer> counts = Arrays.stream(counts(row)).boxed().toList();
        return new PlacedTally(
                AnswerRows.place(row.getPart(), row.getPartId()),
                AnswerRows.text(row.getCutName()),
                new AnswerTally(scale, counts.subList(0, scale.size()), counts.subList(scale.size(), counts.size())));
    }

    private static int[] counts(AnswerTallyRow row) {
        return Stream.of(row.getCounts().split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static String text(int[] counts) {
        return Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String key(int mapId, AnswerCounts.Bin bin) {
        String word = String.join(
                "\n",
                bin.place().type().key(),
                bin.place().id(),
                bin.cut().key(),
                bin.name(),
                ScaleWord.of(bin.scale()));
        return RowKey.of(mapId, TextHash.of(word));
    }
}
