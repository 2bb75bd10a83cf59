package org.journeymaps.storage;

import java.util.List;
import java.util.function.LongConsumer;

/** Goes through all pages that own maps, a batch at a time. What happens to a page that was passed makes no difference. */
public final class MapOwners {

    private static final int BATCH = 500;

    private MapOwners() {}

    public static void forEach(MapStore store, LongConsumer page) {
        List<Long> owners = store.contentIds(0, BATCH);
        while (!owners.isEmpty()) {
            owners.forEach(page::accept);
            owners = store.contentIds(owners.get(owners.size() - 1), BATCH);
        }
    }
}
