package org.journeymaps.storage;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyContent;

/** What the tests of storage share: a database, and a map's address that is not taken yet. */
abstract class StorageTests {

    private static final AtomicLong PAGES = new AtomicLong();

    final MapDatabase maps;
    final MapStore store;
    final MapLog log;
    final MapRows rows;
    final MapAddress address = freshAddress();

    StorageTests(MapDatabase maps) {
        this.maps = maps;
        this.store = maps.store();
        this.log = maps.log();
        this.rows = maps.rows();
    }

    static MapAddress freshAddress() {
        return new MapAddress(PAGES.incrementAndGet(), UUID.randomUUID());
    }

    final StoredMap create(MapAddress at, JourneyContent content) throws MapExistsException {
        return store.create(at, new FirstText(content, "first hash", "anna"), PageSeen.NEVER);
    }

    /** Makes an edit in Ben's name that the page does not hold. */
    final StoredMap edit(StoredMap map, Edit edit) throws NoSuchMapException, EditConflictException {
        String clientId = UUID.randomUUID().toString();
        return store.change(map.head().address(), clientId, Requests.making(edit, clientId, "ben"))
                .after();
    }

    /** The map's row as it is now. */
    final MapHead head() {
        return store.head(address).orElseThrow();
    }
}
