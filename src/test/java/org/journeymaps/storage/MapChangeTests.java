package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.RandomJourneys;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.text.MapJson;
import org.junit.jupiter.api.Test;

/** What becomes of a map when writers change it, alone or several at the same time. */
abstract class MapChangeTests extends StorageTests {

    private static final int WRITERS = 8;
    private static final int EDITS = 12;
    private static final String BEFORE_WRITING = "executeInTransaction";

    private final JourneyContent content = SampleMap.of(MapSize.SMALL).content();

    MapChangeTests(MapDatabase maps) {
        super(maps);
    }

    @Test
    void an_edit_makes_a_revision_and_a_line_of_the_log() throws Exception {
        StoredMap before = create(address, content);
        Edit edit = scenario(content, "By phone");
        long start = System.currentTimeMillis();

        Kept kept = store.change(address, "c1", Requests.making(edit, "c1", "ben"));

        assertThat(kept.before()).isEqualTo(before);
        assertThat(kept.after().content()).isEqualTo(edit.applyTo(content));
        assertThat(kept.after().revision()).isEqualTo(2);
        assertThat(kept.made()).isEqualTo(2);
        assertThat(kept.isChange()).isTrue();
        assertThat(store.find(address)).contains(kept.after());
        LogLine line = log.line(before.head().id(), 2).orElseThrow();
        assertThat(line).isEqualTo(new LogLine(2, edit, Source.EDIT, "ben", line.at(), 0));
        assertThat(line.at()).isBetween(start, System.currentTimeMillis());
        assertThat(rows.clientIds(before.head().id())).hasSize(2).endsWith("c1");
    }

    @Test
    void a_line_of_the_log_tells_the_source_and_what_it_refers_to_and_may_be_anonymous() throws Exception {
        StoredMap map = create(address, content);
        for (Source source : Source.values()) {
            String clientId = source.key();
            store.change(address, clientId, now -> {
                Edit edit = scenario(now.content(), "By " + source);
                return Optional.of(new NewEdit(
                        edit, edit.applyTo(now.content()), source, clientId, null, now.revision(), NewEdit.UNSAVED));
            });
        }

        List<LogLine> lines = log.lines(map.head().id(), 1, Long.MAX_VALUE);
        assertThat(lines).extracting(LogLine::source).containsExactly(Source.values());
        assertThat(lines).extracting(LogLine::refersTo).containsExactly(1L, 2L, 3L, 4L);
        assertThat(lines).extracting(LogLine::authorKey).containsOnlyNulls();
    }

    @Test
    void a_request_that_comes_again_changes_nothing_and_is_told_what_it_made() throws Exception {
        create(address, content);
        Decision first = now -> Optional.of(edited(now, scenario(now.content(), "By phone"), "c1"));
        store.change(address, "c1", first);
        Kept second = store.change(address, "c2", Requests.making(clear(address), "c2", "ben"));

        Kept again = store.change(address, "c1", first);

        assertThat(again.made()).isEqualTo(2);
        assertThat(again.isChange()).isFalse();
        assertThat(again.after()).isEqualTo(second.after());
        assertThat(store.find(address)).contains(second.after());
        assertThat(log.lines(second.after().head().id(), 0, Long.MAX_VALUE)).hasSize(3);
    }

    @Test
    void a_request_that_comes_eight_times_at_once_is_carried_out_once() throws Exception {
        StoredMap map = create(address, content);
        Decision decision = now -> Optional.of(edited(now, scenario(now.content(), "At " + now.revision()), "same"));

        List<Kept> kept = Writers.together(WRITERS, writer -> store.change(address, "same", decision));

        assertThat(kept).extracting(Kept::made).containsOnly(2L);
        assertThat(kept).extracting(Kept::isChange).containsOnlyOnce(true);
        assertThat(rows.clientIds(map.head().id())).hasSize(2);
    }

    @Test
    void the_same_request_id_on_another_map_is_another_request() throws Exception {
        MapAddress other = freshAddress();
        create(address, content);
        create(other, content);

        store.change(address, "c1", Requests.making(clear(address), "c1", "ben"));
        Kept kept = store.change(other, "c1", Requests.making(clear(other), "c1", "ben"));

        assertThat(kept.isChange()).isTrue();
    }

    @Test
    void a_decision_for_nothing_changes_nothing() throws Exception {
        StoredMap map = create(address, content);

        Kept kept = store.change(address, "c1", now -> Optional.empty());

        assertThat(kept).isEqualTo(new Kept(map, map, 1));
        assertThat(store.find(address)).contains(map);
        assertThat(rows.clientIds(map.head().id())).hasSize(1);
    }

    @Test
    void a_conflict_changes_nothing() throws Exception {
        StoredMap map = create(address, content);

        assertThatExceptionOfType(EditConflictException.class)
                .isThrownBy(() -> store.change(address, "c1", Requests.making(new StartFrom(content), "c1", "ben")));

        assertThat(store.find(address)).contains(map);
        assertThat(rows.clientIds(map.head().id())).hasSize(1);
        assertThat(rows.points(map.head().id())).containsExactlyInAnyOrderElementsOf(MapRows.points(content));
    }

    @Test
    void what_the_database_refuses_changes_nothing_and_is_not_tried_again() throws Exception {
        StoredMap map = create(address, content);
        String tooLong = "c".repeat(80);
        AtomicInteger asked = new AtomicInteger();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> store.change(address, tooLong, now -> {
                    asked.incrementAndGet();
                    return Optional.of(edited(now, clear(address), tooLong));
                }))
                .isNotInstanceOf(BusyMapException.class);

        assertThat(asked).hasValue(1);
        assertThat(store.find(address)).contains(map);
        assertThat(rows.points(map.head().id())).containsExactlyInAnyOrderElementsOf(MapRows.points(content));
    }

    @Test
    void a_map_without_rows_cannot_be_changed() {
        assertThatExceptionOfType(NoSuchMapException.class)
                .isThrownBy(() -> store.change(address, "c1", now -> Optional.empty()));
    }

    @Test
    void every_edit_of_several_writers_is_kept_once_and_revisions_have_no_gap() throws Exception {
        StoredMap map = create(address, content);
        int id = map.head().id();

        List<List<Long>> made = Writers.together(WRITERS, writer -> {
            List<Long> revisions = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                String clientId = writer + "-" + i;
                Kept kept = store.change(
                        address,
                        clientId,
                        now -> Optional.of(edited(now, renamed(now.content(), writer, clientId), clientId)));
                revisions.add(kept.made());
            }
            return revisions;
        });

        StoredMap now = store.find(address).orElseThrow();
        List<String> clientIds = rows.clientIds(id);
        assertThat(made.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, 1 + WRITERS * EDITS).boxed().toList());
        assertThat(log.lines(id, 0, Long.MAX_VALUE))
                .extracting(LogLine::revision)
                .isEqualTo(LongStream.rangeClosed(1, now.revision()).boxed().toList());
        for (int writer = 0; writer < WRITERS; writer++) {
            for (int i = 0; i < EDITS; i++) {
                assertThat(clientIds.get(made.get(writer).get(i).intValue() - 1))
                        .isEqualTo(writer + "-" + i);
            }
            assertThat(now.content().touchpoints().get(writer).name()).isEqualTo(writer + "-" + (EDITS - 1));
        }
        assertThat(log.at(id, now.revision())).isEqualTo(now.content());
        assertThat(rows.points(id)).containsExactlyInAnyOrderElementsOf(MapRows.points(now.content()));
    }

    @Test
    void one_of_many_writers_starts_an_empty_map() throws Exception {
        create(address, JourneyContent.EMPTY);
        RandomJourneys random = new RandomJourneys(3);
        List<JourneyContent> starts =
                IntStream.range(0, WRITERS).mapToObj(i -> random.content()).toList();

        List<Boolean> started = Writers.together(WRITERS, writer -> {
            try {
                String clientId = "w" + writer;
                store.change(address, clientId, Requests.making(new StartFrom(starts.get(writer)), clientId, "ben"));
                return true;
            } catch (EditConflictException e) {
                return false;
            }
        });

        assertThat(started).containsOnlyOnce(true);
        StoredMap map = store.find(address).orElseThrow();
        assertThat(map.revision()).isEqualTo(1);
        assertThat(map.content()).isEqualTo(starts.get(started.indexOf(true)));
        assertThat(rows.points(map.head().id())).containsExactlyInAnyOrderElementsOf(MapRows.points(map.content()));
    }

    @Test
    void a_writer_who_lost_a_race_decides_again_on_what_the_others_left() throws Exception {
        create(address, content);
        List<Long> seen = new ArrayList<>();

        Kept kept = disturbed(3).change(address, "c1", now -> {
            seen.add(now.revision());
            return Optional.of(edited(now, renamed(now.content(), 0, "Mine"), "c1"));
        });

        assertThat(seen).containsExactly(1L, 2L, 3L, 4L);
        assertThat(kept.before().revision()).isEqualTo(4);
        assertThat(kept.made()).isEqualTo(5);
        assertThat(kept.after().content().header().scenario()).isEqualTo("Change 3");
        assertThat(kept.after().content().touchpoints().get(0).name()).isEqualTo("Mine");
        assertThat(store.find(address)).contains(kept.after());
    }

    @Test
    void a_writer_gives_up_and_has_changed_nothing_when_the_others_never_rest() throws Exception {
        StoredMap map = create(address, content);

        assertThatExceptionOfType(BusyMapException.class)
                .isThrownBy(() -> disturbed(Integer.MAX_VALUE)
                        .change(
                                address,
                                "c1",
                                now -> Optional.of(edited(now, renamed(now.content(), 0, "Mine"), "c1"))))
                .withMessageContaining(address.key().toString());

        StoredMap now = store.find(address).orElseThrow();
        assertThat(now.content().touchpoints()).isEqualTo(content.touchpoints());
        assertThat(rows.clientIds(map.head().id())).doesNotContain("c1").hasSize((int) now.revision());
        assertThat(log.at(map.head().id(), now.revision())).isEqualTo(now.content());
    }

    /** A store during whose writing others change the map, so many times. */
    private MapStore disturbed(int times) {
        AtomicInteger done = new AtomicInteger();
        return new ActiveObjectsMapStore(
                WatchedTables.of(maps.tables(), new WatchedTables.Watcher() {
                    @Override
                    public void before(String call, Object first) {
                        if (call.equals(BEFORE_WRITING) && done.get() < times) {
                            change("Change " + done.incrementAndGet());
                        }
                    }
                }),
                new MapJson());
    }

    private void change(String scenario) {
        try {
            store.change(
                    address, scenario, now -> Optional.of(edited(now, scenario(now.content(), scenario), scenario)));
        } catch (NoSuchMapException | EditConflictException e) {
            throw new IllegalStateException(e);
        }
    }

    private Edit clear(MapAddress at) {
        return new ClearMap(store.find(at).orElseThrow().content(), JourneyContent.EMPTY);
    }

    private static NewEdit edited(StoredMap now, Edit edit, String clientId) throws EditConflictException {
        return Requests.making(edit, clientId, "ben").on(now).orElseThrow();
    }

    private static Edit scenario(JourneyContent content, String text) {
        return Requests.change(content, PartType.MAP, "", "scenario", text);
    }

    private static Edit renamed(JourneyContent content, int touchpoint, String name) {
        Touchpoint found = content.touchpoints().get(touchpoint);
        return Requests.change(content, PartType.TOUCHPOINT, found.id(), "name", name);
    }
}
