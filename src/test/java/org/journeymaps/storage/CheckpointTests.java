package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartType;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of a map's page: how far it holds the map, and how it looked when somebody read it last. */
abstract class CheckpointTests extends StorageTests {

    private static final PageSeen SEEN = new PageSeen(7, 1_700_000_000_000L, "seen hash", 2);
    private static final int ROUNDS = 30;

    private final JourneyContent content = SampleMap.of(MapSize.SMALL).content();

    CheckpointTests(MapDatabase maps) {
        super(maps);
    }

    @Test
    void a_look_at_the_page_is_kept_and_nothing_else_changes() throws Exception {
        MapHead before = edit(create(address, content), "By phone").head();

        store.see(before, SEEN);

        assertThat(head()).isEqualTo(new MapHead(before.id(), address, before.revision(), before.checkpoint(), SEEN));
        assertThat(store.find(address).orElseThrow().content().header().scenario())
                .isEqualTo("By phone");
    }

    @Test
    void an_edit_leaves_the_map_unsaved_since_then() throws Exception {
        StoredMap map = create(address, content);
        assertThat(map.head().checkpoint().isUpToDate()).isTrue();

        edit(map, "By phone");

        long at = log.line(map.head().id(), 2).orElseThrow().at();
        assertThat(head().checkpoint()).isEqualTo(new Checkpoint(1, "first hash", 0, at));
    }

    @Test
    void a_map_that_was_saved_at_its_last_revision_is_in_its_page() throws Exception {
        MapHead map = edit(create(address, content), "By phone").head();
        store.announce(map, 2, "new hash");
        assertThat(head().checkpoint().pendingRevision()).isEqualTo(2);
        assertThat(head().checkpoint().isUpToDate()).isFalse();

        store.saved(map, 2, "new hash", SEEN);

        assertThat(head()).isEqualTo(new MapHead(map.id(), address, 2, Checkpoint.at(2, "new hash"), SEEN));
        assertThat(log.inPage(map.id(), "new hash")).contains(2L);
    }

    @Test
    void edits_that_came_during_a_save_stay_unsaved() throws Exception {
        StoredMap map = edit(create(address, content), "By phone");
        store.announce(map.head(), 2, "new hash");
        edit(map, "By letter");

        store.saved(map.head(), 2, "new hash", SEEN);

        Checkpoint checkpoint = head().checkpoint();
        assertThat(checkpoint.revision()).isEqualTo(2);
        assertThat(checkpoint.hash()).isEqualTo("new hash");
        assertThat(checkpoint.pendingRevision()).isZero();
        assertThat(checkpoint.isUpToDate()).isFalse();
    }

    @Test
    void a_save_that_ends_after_a_later_one_has_put_an_older_map_into_the_page() throws Exception {
        StoredMap map = edit(edit(create(address, content), "By phone"), "By letter");
        store.saved(map.head(), 3, "new hash", SEEN);

        store.saved(map.head(), 2, "old hash", SEEN);

        assertThat(head().checkpoint().revision()).isEqualTo(2);
        assertThat(head().checkpoint().hash()).isEqualTo("old hash");
        assertThat(head().checkpoint().isUpToDate()).isFalse();
    }

    @Test
    void an_edit_between_a_saves_look_at_the_row_and_its_writing_stays_unsaved() throws Exception {
        StoredMap map = edit(create(address, content), "By phone");
        MapStore saver = saver("find", () -> elsewhere(map, "By letter").join());

        saver.saved(map.head(), 2, "new hash", SEEN);

        assertThat(head().revision()).isEqualTo(3);
        assertThat(head().checkpoint().revision()).isEqualTo(2);
        assertThat(head().checkpoint().isUpToDate()).isFalse();
    }

    @Test
    void an_edit_that_waits_for_a_save_to_end_stays_unsaved() throws Exception {
        StoredMap map = edit(create(address, content), "By phone");
        List<CompletableFuture<Void>> edits = new ArrayList<>();
        MapStore saver = saver("count", () -> edits.add(elsewhere(map, "By letter")));

        saver.saved(map.head(), 2, "new hash", SEEN);
        edits.get(0).join();

        assertThat(head().revision()).isEqualTo(3);
        assertThat(head().checkpoint().revision()).isEqualTo(2);
        assertThat(head().checkpoint().isUpToDate()).isFalse();
    }

    @Test
    void nothing_is_forgotten_while_edits_and_saves_come_at_the_same_time() throws Exception {
        create(address, content);
        AtomicBoolean written = new AtomicBoolean();

        Writers.together(2, writer -> {
            for (int i = 0; writer == 0 && i < ROUNDS; i++) {
                edit(store.find(address).orElseThrow(), "Scenario " + i);
            }
            while (writer == 1 && !written.get()) {
                MapHead now = head();
                store.saved(now, now.revision(), "hash of " + now.revision(), SEEN);
                MapHead then = head();
                assertThat(then.checkpoint().isUpToDate())
                        .isEqualTo(then.checkpoint().revision() == then.revision());
            }
            written.set(true);
            return writer;
        });

        MapHead last = head();
        assertThat(last.revision()).isEqualTo(1 + ROUNDS);
        assertThat(last.checkpoint().isUpToDate()).isEqualTo(last.checkpoint().revision() == last.revision());
        store.saved(last, last.revision(), "last hash", SEEN);
        assertThat(head().checkpoint()).isEqualTo(Checkpoint.at(1 + ROUNDS, "last hash"));
    }

    @Test
    void what_was_taken_from_the_page_is_in_the_page() throws Exception {
        StoredMap map = edit(create(address, content), "By phone");
        store.announce(map.head(), 2, "announced hash");
        Edit edit = scenario(map, "As the page says");

        store.change(
                address,
                "c1",
                now -> Optional.of(new NewEdit(
                        edit,
                        edit.applyTo(now.content()),
                        Source.PAGE,
                        "c1",
                        "script",
                        0,
                        NewEdit.inPage("page hash"))));

        assertThat(head().checkpoint()).isEqualTo(Checkpoint.at(3, "page hash"));
        assertThat(log.inPage(map.head().id(), MapStores.textHash(edit.applyTo(map.content()))))
                .contains(3L);
    }

    @Test
    void a_map_that_wins_over_its_page_is_unsaved_and_waits_for_the_next_writer() throws Exception {
        MapHead map = create(address, content).head();

        store.unsave(map, SEEN);

        Checkpoint checkpoint = head().checkpoint();
        assertThat(checkpoint.isUpToDate()).isFalse();
        assertThat(checkpoint.pendingRevision()).isEqualTo(1);
        assertThat(checkpoint.hash()).isEqualTo("first hash");
        assertThat(head().seen()).isEqualTo(SEEN);
    }

    @Test
    void a_text_that_was_announced_stays_known_with_its_revision_when_the_map_wins_over_another() throws Exception {
        StoredMap map = edit(create(address, content), "By phone");
        store.announce(map.head(), 2, "announced hash");
        edit(map, "By letter");

        store.unsave(head(), SEEN);

        assertThat(head().checkpoint().pendingRevision()).isEqualTo(2);
        assertThat(log.inPage(map.head().id(), "announced hash")).contains(2L);
        assertThat(head().checkpoint().isUpToDate()).isFalse();
    }

    @Test
    void a_map_whose_macro_is_gone_is_left_in_peace() throws Exception {
        StoredMap map = edit(create(address, content), "By phone");

        store.rest(map.head());

        assertThat(head().checkpoint()).isEqualTo(new Checkpoint(1, "first hash", 0, 0));
        assertThat(store.find(address).orElseThrow().content()).isEqualTo(map.content());
    }

    @Test
    void a_map_that_was_deleted_meanwhile_is_not_written() throws Exception {
        MapHead map = create(address, content).head();
        store.deleteByContent(address.contentId());

        store.see(map, SEEN);
        store.announce(map, 1, "hash");
        store.saved(map, 1, "hash", SEEN);
        store.unsave(map, SEEN);
        store.rest(map);

        assertThat(store.head(address)).isEmpty();
        assertThat(rows.rows(map.id())).isZero();
    }

    @Test
    void unsaved_maps_are_listed_piece_by_piece() throws Exception {
        List<Integer> unsaved = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            StoredMap map = create(freshAddress(), content);
            unsaved.add(edit(map, "By phone").head().id());
            create(freshAddress(), content);
        }

        List<Integer> found = new ArrayList<>();
        int after = unsaved.get(0) - 1;
        List<MapHead> piece = store.unsaved(Long.MAX_VALUE, after, 2);
        while (!piece.isEmpty()) {
            assertThat(piece).hasSizeLessThanOrEqualTo(2);
            piece.forEach(head -> assertThat(store.head(head.address())).contains(head));
            piece.forEach(head -> found.add(head.id()));
            piece = store.unsaved(Long.MAX_VALUE, found.get(found.size() - 1), 2);
        }
        assertThat(found).isEqualTo(unsaved);
    }

    @Test
    void maps_that_were_edited_lately_are_not_listed_as_unsaved_before_then() throws Exception {
        StoredMap map = edit(create(address, content), "By phone");
        long since = head().checkpoint().unsavedSince();
        int before = map.head().id() - 1;

        assertThat(store.unsaved(since, before, 10)).isEmpty();
        assertThat(store.unsaved(since + 1, before, 10)).containsExactly(head());
        store.saved(map.head(), 2, "hash", SEEN);
        assertThat(store.unsaved(Long.MAX_VALUE, before, 10)).isEmpty();
    }

    private StoredMap edit(StoredMap map, String scenario) throws NoSuchMapException, EditConflictException {
        return edit(map, scenario(map, scenario));
    }

    private static Edit scenario(StoredMap map, String text) {
        return Requests.change(map.content(), PartType.MAP, "", "scenario", text);
    }

    /** Edits the map on another thread. */
    private CompletableFuture<Void> elsewhere(StoredMap map, String scenario) {
        return CompletableFuture.runAsync(() -> {
            try {
                edit(map, scenario);
            } catch (NoSuchMapException | EditConflictException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A store that lets something happen once, after its first call of that name about the rows of maps. */
    private MapStore saver(String moment, Runnable happening) {
        AtomicBoolean happened = new AtomicBoolean();
        return new ActiveObjectsMapStore(
                WatchedTables.of(maps.tables(), new WatchedTables.Watcher() {
                    @Override
                    public void after(String call, Object first, @Nullable Object result) {
                        if (call.equals(moment) && first == JourneyMapRow.class && !happened.getAndSet(true)) {
                            happening.run();
                        }
                    }
                }),
                new MapJson());
    }
}
