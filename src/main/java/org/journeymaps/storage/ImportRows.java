package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.java.ao.Query;

/**
 * The rows of imports. Only the newest import of a map can be unfinished, since each begins while the map's row is held, and clears an
 * unfinished one away. So the answers and figures that are seen are those up to a certain import.
 */
final class ImportRows {

    /** How long an import may stand still, in milliseconds. */
    private static final long STILL = 120_000;

    private final ActiveObjects activeObjects;

    ImportRows(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    Optional<ImportRow> find(int mapId, String importKey) {
        return first(Query.select().where("IMPORT_KEY = ?", RowKey.of(mapId, importKey)));
    }

    /** The highest {@code ID} of an import whose rows are seen; rows without an import are seen in any case. */
    int lastSeen(int mapId) {
        return newest(mapId)
                .map(row -> isUnfinished(row) ? row.getID() - 1 : row.getID())
                .orElse(0);
    }

    /** The {@code ID} of each import whose rows are seen. */
    List<Integer> seen(int mapId) {
        Query query = Query.select("ID").where("MAP_ID = ? AND ID <= ?", mapId, lastSeen(mapId));
        return Arrays.stream(activeObjects.find(ImportRow.class, query))
                .map(ImportRow::getID)
                .toList();
    }

    /**
     * An import as it is now that nobody else can change it until this transaction is through; empty when the map has no such import.
     */
    Optional<ImportRow> held(int mapId, String importKey) {
        find(mapId, importKey).ifPresent(this::touch);
        return find(mapId, importKey);
    }

    /** Whether an import runs. Whoever asks holds the map's row; one that stands still is cleared away. */
    boolean isRunning(int mapId) {
        Optional<ImportRow> unfinished = newest(mapId).filter(ImportRows::isUnfinished);
        boolean runs = unfinished
                .filter(row -> state(row) == ImportRun.State.RUNNING)
                .filter(row -> System.currentTimeMillis() - row.getTouchedAt() < STILL)
                .isPresent();
        if (!runs) {
            unfinished.ifPresent(row -> {
                touch(row);
                clear(row, ImportRun.State.CANCELLED);
            });
        }
        return runs;
    }

    /** Deletes all that an import brought. Callers hold its row. */
    void clear(ImportRow row, ImportRun.State state) {
        activeObjects.deleteWithSQL(AnswerRow.class, "IMPORT_ID = ?", row.getID());
        activeObjects.deleteWithSQL(FigureRow.class, "IMPORT_ID = ?", row.getID());
        set(row, state);
    }

    static void set(ImportRow row, ImportRun.State state) {
        row.setRunState(state.key());
        row.save();
    }

    static ImportRun.State state(ImportRow row) {
        return ImportRun.State.valueOf(row.getRunState().toUpperCase(Locale.ROOT));
    }

    private static boolean isUnfinished(ImportRow row) {
        ImportRun.State state = state(row);
        return state == ImportRun.State.RUNNING || state == ImportRun.State.CANCELLED;
    }

    private void touch(ImportRow row) {
        row.setTouchedAt(System.currentTimeMillis());
        row.save();
    }

    private Optional<ImportRow> newest(int mapId) {
        return first(Query.select().where("MAP_ID = ?", mapId).order("ID DESC").limit(1));
    }

    private Optional<ImportRow> first(Query query) {
        return Arrays.stream(activeObjects.find(ImportRow.class, query)).findFirst();
    }
}
