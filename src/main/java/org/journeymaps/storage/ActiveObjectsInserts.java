package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** Inserts one row after the other, as the interface of Active Objects does it. */
final class ActiveObjectsInserts implements RowInserts {

    private final ActiveObjects activeObjects;

    ActiveObjectsInserts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void insert(Class<? extends RawEntity<Integer>> table, List<Map<String, @Nullable Object>> rows) {
        rows.forEach(row -> activeObjects.create(table, row));
    }
}
