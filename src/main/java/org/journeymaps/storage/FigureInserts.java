package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.journeymaps.answer.NewFigure;
import org.jspecify.annotations.Nullable;

/** Puts the figures of an import into their table. Callers hold the import's row, and the transaction. */
final class FigureInserts {

    /** How many figures one query asks for. */
    private static final int KEYS = 500;

    private final ActiveObjects activeObjects;

    FigureInserts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** What became of the figures: one that the map has with the same value is known. */
    Added put(RowInserts inserts, int mapId, int importId, List<NewFigure> figures, Map<String, Integer> touchpoints) {
        Map<String, NewFigure> wanted = new LinkedHashMap<>();
        figures.forEach(figure -> wanted.put(hash(figure), figure));
        Map<String, FigureRow> last = last(mapId, new ArrayList<>(wanted.keySet()));
        List<Map<String, @Nullable Object>> added = new ArrayList<>();
        int changed = 0;
        for (Map.Entry<String, NewFigure> figure : wanted.entrySet()) {
            FigureRow before = last.get(RowKey.of(mapId, figure.getKey()));
            String amount = amount(figure.getValue());
            if (before == null
                    || (before.getImportId() != importId && !before.getAmount().equals(amount))) {
                added.add(columns(mapId, importId, figure.getKey(), figure.getValue(), touchpoints));
            } else if (!before.getAmount().equals(amount)) {
                before.setAmount(amount);
                before.save();
                changed++;
            }
        }
        inserts.insert(FigureRow.class, added);
        return new Added(added.size(), figures.size() - added.size() - changed);
    }

    /** The last row of each figure, by its {@code SAME_KEY}. */
    private Map<String, FigureRow> last(int mapId, List<String> hashes) {
        Map<String, FigureRow> last = new HashMap<>();
        for (int from = 0; from < hashes.size(); from += KEYS) {
            Conditions conditions = new Conditions("MAP_ID = ?", mapId);
            conditions.addIn(
                    "SAME_KEY",
                    hashes.subList(from, Math.min(hashes.size(), from + KEYS)).stream()
                            .map(hash -> RowKey.of(mapId, hash))
                            .toList());
            Query query =
                    Query.select().where(conditions.text(), conditions.values()).order("ID ASC");
            for (FigureRow row : activeObjects.find(FigureRow.class, query)) {
                last.put(row.getSameKey(), row);
            }
        }
        return last;
    }

    private static Map<String, @Nullable Object> columns(
            int mapId, int importId, String hash, NewFigure figure, Map<String, Integer> touchpoints) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("FIGURE_KEY", RowKey.of(importId, hash));
        columns.put("SAME_KEY", RowKey.of(mapId, hash));
        columns.put("MAP_ID", mapId);
        columns.put("IMPORT_ID", importId);
        AnswerRows.putPlace(columns, figure.place(), touchpoints);
        columns.put("METRIC", figure.metric().key());
        columns.put("FIGURE_LABEL", figure.label());
        columns.put("AMOUNT", amount(figure));
        columns.put("FIRST_DAY", figure.from().toString());
        columns.put("LAST_DAY", figure.to().toString());
        return columns;
    }

    private static String amount(NewFigure figure) {
        return Double.toString(figure.value());
    }

    private static String hash(NewFigure figure) {
        return TextHash.of(String.join(
                "\n",
                figure.place().type().key(),
                figure.place().id(),
                figure.metric().key(),
                figure.label(),
                figure.from().toString(),
                figure.to().toString()));
    }
}
