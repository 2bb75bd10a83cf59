package org.journeymaps.storage;

import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** Puts many new rows into a table. */
interface RowInserts {

    /** @param rows the values of each row by the names of its columns; all rows name the same columns */
    void insert(Class<? extends RawEntity<Integer>> table, List<Map<String, @Nullable Object>> rows);
}
