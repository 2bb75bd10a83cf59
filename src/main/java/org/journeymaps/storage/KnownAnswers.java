package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;

/** Which answers the map has already. */
final class KnownAnswers {

    /** How many keys one query asks for. */
    private static final int KEYS = 500;

    private final ActiveObjects activeObjects;

    KnownAnswers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** Those of some keys that an answer of the map has, be it seen or not. */
    Set<String> of(int mapId, Collection<String> keys) {
        return of(mapId, keys, Integer.MAX_VALUE);
    }

    /** @param lastImport the highest {@code ID} of an import whose answers count */
    Set<String> of(int mapId, Collection<String> keys, int lastImport) {
        List<String> rowKeys = new ArrayList<>();
        keys.forEach(key -> rowKeys.add(RowKey.of(mapId, key)));
        Set<String> known = new HashSet<>();
        for (int from = 0; from < rowKeys.size(); from += KEYS) {
            Conditions conditions = new Conditions("IMPORT_ID <= ?", lastImport);
            conditions.addIn("ANSWER_KEY", rowKeys.subList(from, Math.min(rowKeys.size(), from + KEYS)));
            Query query = Query.select("ID, ANSWER_KEY").where(conditions.text(), conditions.values());
            for (AnswerRow row : activeObjects.find(AnswerRow.class, query)) {
                known.add(AnswerRows.key(row));
            }
        }
        return known;
    }
}
