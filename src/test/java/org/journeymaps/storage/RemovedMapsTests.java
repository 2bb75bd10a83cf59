package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartType;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page that is purged takes all rows of its maps along, whoever is writing at the time. */
abstract class RemovedMapsTests extends StorageTests {

    private static final int ROUNDS = 20;
    private static final int WRITERS = 4;

    private final JourneyContent content = SampleMap.of(MapSize.SMALL).content();

    RemovedMapsTests(MapDatabase maps) {
        super(maps);
    }

    @Test
    void all_rows_of_the_page_go_and_all_of_other_pages_stay() throws Exception {
        MapAddress second = new MapAddress(address.contentId(), UUID.randomUUID());
        MapAddress copy = new MapAddress(freshAddress().contentId(), address.key());
        StoredMap other = create(copy, content);
        int rowsOfOther = rows.rows(other.head().id());
        List<Integer> deleted = new ArrayList<>();
        for (MapAddress gone : List.of(address, second)) {
            deleted.add(create(gone, content).head().id());
        }

        store.deleteByContent(address.contentId());

        assertThat(store.ofPage(address.contentId())).isEmpty();
        assertThat(deleted).allSatisfy(map -> assertThat(rows.rows(map)).isZero());
        assertThat(store.find(copy)).contains(other);
        assertThat(rows.rows(other.head().id())).isEqualTo(rowsOfOther);
    }

    @Test
    void a_page_without_maps_has_nothing_to_delete() {
        store.deleteByContent(address.contentId());

        assertThat(store.ofPage(address.contentId())).isEmpty();
    }

    @Test
    void a_map_that_is_made_again_begins_anew() throws Exception {
        StoredMap first = edit(create(address, content), new RandomEdits(1).change(content));
        store.deleteByContent(address.contentId());

        StoredMap again = create(address, content);

        assertThat(again.revision()).isEqualTo(1);
        assertThat(log.lines(again.head().id(), 0, Long.MAX_VALUE)).hasSize(1);
        assertThat(rows.rows(first.head().id())).isZero();
    }

    @Test
    void a_writer_whose_map_is_deleted_after_its_line_was_written_leaves_no_line() throws Exception {
        deletedDuringAnEdit("create", MapEditRow.class);
    }

    @Test
    void a_writer_whose_map_is_deleted_before_its_line_was_written_leaves_no_line() throws Exception {
        deletedDuringAnEdit("find", MapEditRow.class);
        deletedDuringAnEdit("find", JourneyMapRow.class);
    }

    @Test
    void no_row_is_left_whenever_a_page_is_purged_while_several_write() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MapAddress at = freshAddress();
            int id = create(at, content).head().id();
            CountDownLatch begun = new CountDownLatch(1 + round % 5);

            Writers.together(WRITERS + 1, writer -> {
                if (writer < WRITERS) {
                    return writeUntilGone(at, writer, begun);
                }
                begun.await();
                store.deleteByContent(at.contentId());
                return 0;
            });

            assertThat(store.head(at)).isEmpty();
            assertThat(rows.rows(id)).as("rows of round " + round).isZero();
        }
    }

    /** How many edits went through. */
    private int writeUntilGone(MapAddress at, int writer, CountDownLatch begun) throws Exception {
        RandomEdits edits = new RandomEdits(writer);
        int made = 0;
        while (true) {
            String clientId = UUID.randomUUID().toString();
            try {
                store.change(
                        at,
                        clientId,
                        now -> Requests.making(edits.edit(now.content()), clientId, "ben")
                                .on(now));
                made++;
            } catch (NoSuchMapException e) {
                return made;
            } finally {
                begun.countDown();
            }
        }
    }

    private void deletedDuringAnEdit(String moment, Class<?> table) throws Exception {
        MapAddress at = freshAddress();
        int id = create(at, content).head().id();
        AtomicBoolean deleted = new AtomicBoolean();
        MapStore writer = new ActiveObjectsMapStore(
                WatchedTables.of(maps.tables(), new WatchedTables.Watcher() {
                    @Override
                    public void after(String call, Object first, @Nullable Object result) {
                        if (call.equals(moment) && first == table && !deleted.getAndSet(true)) {
                            CompletableFuture.runAsync(() -> store.deleteByContent(at.contentId()))
                                    .join();
                        }
                    }
                }),
                new MapJson());

        assertThatExceptionOfType(NoSuchMapException.class)
                .isThrownBy(() -> writer.change(
                        at,
                        "c1",
                        Requests.making(
                                Requests.change(content, PartType.TOUCHPOINT, "t0", "team", "Another team"),
                                "c1",
                                "ben")));

        assertThat(store.head(at)).isEmpty();
        assertThat(rows.rows(id)).isZero();
    }
}
