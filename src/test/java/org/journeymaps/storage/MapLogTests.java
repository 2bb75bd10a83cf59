package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartType;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.RandomJourneys;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The log tells what a map was at any time. */
abstract class MapLogTests extends StorageTests {

    private static final int EDITS = 450;

    private final JourneyContent content = new RandomJourneys(11).content();

    MapLogTests(MapDatabase maps) {
        super(maps);
    }

    @Test
    void every_past_state_is_replayed_from_a_whole_text_that_is_200_edits_away_at_most() throws Exception {
        List<JourneyContent> states = new ArrayList<>(List.of(JourneyContent.EMPTY, content));
        StoredMap map = create(address, content);
        RandomEdits edits = new RandomEdits(11);
        while (map.revision() < EDITS) {
            map = edit(map, edits.edit(map.content()));
            states.add(map.content());
        }
        int id = map.head().id();

        assertThat(rows.states(id)).containsExactly(200L, 400L);
        for (int revision : somePast()) {
            AtomicInteger lines = new AtomicInteger();
            assertThat(log(lines).at(id, revision)).as("revision " + revision).isEqualTo(states.get(revision));
            assertThat(lines).hasValueLessThanOrEqualTo(MapLog.FULL_TEXT_EVERY);
            assertThat(statements(id, revision)).isLessThanOrEqualTo(2);
        }

        store.deleteByContent(address.contentId());

        assertThat(rows.rows(id)).isZero();
    }

    @Test
    void lines_are_found_by_revision() throws Exception {
        StoredMap map = edited(9);
        int id = map.head().id();

        assertThat(revisions(log.lines(id, 0, Long.MAX_VALUE)))
                .isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList());
        assertThat(revisions(log.lines(id, 3, 6))).containsExactly(4L, 5L, 6L);
        assertThat(log.lines(id, 10, 20)).isEmpty();
        assertThat(log.lines(id, 6, 6)).isEmpty();
        assertThat(log.line(id, 4)).contains(log.lines(id, 3, 4).get(0));
        assertThat(log.line(id, 11)).isEmpty();
        assertThat(log.line(id, 0)).isEmpty();
    }

    @Test
    void the_newest_lines_come_first_and_piece_by_piece() throws Exception {
        StoredMap map = edited(9);
        int id = map.head().id();

        assertThat(revisions(log.newest(id, Long.MAX_VALUE, 4))).containsExactly(10L, 9L, 8L, 7L);
        assertThat(revisions(log.newest(id, 7, 4))).containsExactly(6L, 5L, 4L, 3L);
        assertThat(revisions(log.newest(id, 3, 4))).containsExactly(2L, 1L);
        assertThat(log.newest(id, 1, 4)).isEmpty();
    }

    @Test
    void maps_have_logs_of_their_own() throws Exception {
        StoredMap map = edited(3);
        StoredMap other = create(freshAddress(), content);

        assertThat(log.lines(other.head().id(), 0, Long.MAX_VALUE)).hasSize(1);
        assertThat(log.line(other.head().id(), 2)).isEmpty();
        assertThat(log.newest(other.head().id(), Long.MAX_VALUE, 10)).hasSize(1);
        assertThat(log.at(map.head().id(), 4)).isEqualTo(map.content());
    }

    @Test
    void any_edit_comes_back_from_the_log_as_it_was_made() throws Exception {
        StoredMap map = create(address, content);
        RandomEdits random = new RandomEdits(5);
        List<Edit> made = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Edit edit = i % 3 == 0 ? random.together(map.content(), 4) : random.edit(map.content());
            made.add(edit);
            map = edit(map, edit);
        }

        assertThat(log.lines(map.head().id(), 1, Long.MAX_VALUE))
                .extracting(LogLine::edit)
                .isEqualTo(made);
    }

    @Test
    void texts_that_the_page_held_at_some_time_are_known_by_their_hash() throws Exception {
        StoredMap map = edited(3);
        int id = map.head().id();
        store.announce(map.head(), 2, "saved hash");
        store.saved(map.head(), 2, "saved hash", PageSeen.NEVER);
        store.announce(map.head(), 4, "announced hash");

        assertThat(log.inPage(id, MapStores.textHash(content))).contains(1L);
        assertThat(log.inPage(id, "saved hash")).contains(2L);
        assertThat(log.inPage(id, "announced hash")).contains(4L);
        assertThat(log.inPage(id, "other hash")).isEmpty();
        assertThat(log.inPage(create(freshAddress(), content).head().id(), "saved hash"))
                .isEmpty();
    }

    @Test
    void a_text_that_the_page_held_twice_is_that_of_the_later_revision() throws Exception {
        StoredMap map = edited(3);
        store.announce(map.head(), 2, "hash");
        store.announce(map.head(), 4, "hash");

        assertThat(log.inPage(map.head().id(), "hash")).contains(4L);
    }

    /** Revisions around those of which the whole text is kept, and every seventh. */
    private static int[] somePast() {
        return IntStream.rangeClosed(0, EDITS)
                .filter(revision ->
                        (revision + 2) % MapLog.FULL_TEXT_EVERY < 5 || revision % 7 == 0 || revision == EDITS)
                .toArray();
    }

    /** The map after so many edits. */
    private StoredMap edited(int edits) throws Exception {
        StoredMap map = create(address, content);
        for (int i = 0; i < edits; i++) {
            map = edit(map, Requests.change(map.content(), PartType.MAP, "", "scenario", "Scenario " + i));
        }
        return map;
    }

    private int statements(int id, long revision) {
        return maps.database()
                .statements()
                .record(() -> log.at(id, revision))
                .statements()
                .size();
    }

    /** The log, with a count of the lines that are read. */
    private MapLog log(AtomicInteger lines) {
        return new ActiveObjectsMapLog(
                WatchedTables.of(maps.tables(), new WatchedTables.Watcher() {
                    @Override
                    public void after(String call, Object first, @Nullable Object result) {
                        if (first == MapEditRow.class && result instanceof Object[] found) {
                            lines.addAndGet(found.length);
                        }
                    }
                }),
                new MapJson());
    }

    private static List<Long> revisions(List<LogLine> lines) {
        return lines.stream().map(LogLine::revision).toList();
    }
}
