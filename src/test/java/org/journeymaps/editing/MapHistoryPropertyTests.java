package org.journeymaps.editing;

import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.storage.MapDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people, scripts and failures do to a page: its maps are the replay of their logs, the rows of touchpoints are those of the
 * maps, every answered request is in a log once, and what is finished is in the page.
 */
abstract class MapHistoryPropertyTests {

    private static final AtomicLong PAGES = new AtomicLong(700_000);
    private static final int HAPPENINGS = 60;

    private final MapDatabase database;

    MapHistoryPropertyTests(MapDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 157, 222})
    void nothing_is_lost_or_doubled_whatever_happens(long seed) throws Exception {
        PageLife life = new PageLife(database, PAGES.incrementAndGet(), seed);
        for (int i = 0; i < HAPPENINGS; i++) {
            life.go();
        }
        life.end();
    }
}
