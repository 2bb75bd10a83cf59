package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.bench.MapSize;
import org.journeymaps.bench.SampleMap;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.JourneyType;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.junit.jupiter.api.Test;

/** What every database must keep. */
abstract class MapStoreTests {

    private static final int WRITERS = 8;
    private static final int MOST_QUERIES = 6;
    private static final AtomicInteger NEXT_PAGE = new AtomicInteger(1000);

    private final ReadyMadeJourneys journeys = new ReadyMadeJourneys();
    private final UUID key = UUID.randomUUID();
    private final long page = NEXT_PAGE.incrementAndGet();

    abstract MapDatabase maps();

    @Test
    void gives_back_every_ready_made_journey_as_it_was_kept() throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (var journey : journeys.all()) {
                JourneyMap map = journey.map(locale, UUID.randomUUID());
                store().create(map, page, "hash");
                assertThat(store().find(map.key())).contains(new StoredMap(map, page, "hash", 0));
            }
        }
    }

    @Test
    void keeps_markup_long_texts_emoji_and_right_to_left_texts() throws Exception {
        for (String text : List.of(
                "<script>alert('x')</script> & \"quotes\" \\ ${x} $x #set",
                "مرحبا بالعالم \u202Eabc",
                "😀👩‍👩‍👧‍👦 ready",
                "x".repeat(250))) {
            JourneyMap map = JourneyMap.of(UUID.randomUUID(), everywhere(text), 0);
            store().create(map, page, "hash");
            assertThat(store().find(map.key()).orElseThrow().map()).isEqualTo(map);
        }
    }

    @Test
    void knows_nothing_of_a_map_that_was_not_kept() {
        assertThat(store().find(key)).isEmpty();
        assertThatThrownBy(() -> store().append(key, start(), "someone")).isInstanceOf(NoSuchMapException.class);
    }

    @Test
    void reads_a_map_with_the_same_few_queries_at_any_size() throws Exception {
        List<Integer> counts = new ArrayList<>();
        for (MapSize size : MapSize.values()) {
            JourneyMap map = JourneyMap.of(UUID.randomUUID(), SampleMap.of(size).content(), 0);
            store().create(map, page, "hash");
            counts.add(queries(map.key()).size());
        }

        assertThat(counts.get(0)).isPositive().isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(counts).hasSize(3).containsOnly(counts.get(0));
    }

    @Test
    void refuses_a_second_map_with_the_same_key_and_keeps_the_first_whole() throws Exception {
        JourneyMap first = journeys.all().get(0).map(Locale.ENGLISH, key);
        store().create(first, page, "hash");

        assertThatThrownBy(() -> store().create(journeys.all().get(1).map(Locale.ENGLISH, key), page + 1, "other"))
                .isInstanceOf(MapExistsException.class);

        assertThat(store().find(key)).contains(new StoredMap(first, page, "hash", 0));
    }

    @Test
    void applies_an_edit_and_logs_who_made_it() throws Exception {
        store().create(JourneyMap.empty(key), page, "hash");

        StoredMap after = store().append(key, start(), "user-1");

        assertThat(after.map().revision()).isEqualTo(1);
        assertThat(after.editedSinceCheckpoint()).isTrue();
        assertThat(store().find(key)).contains(after);
        assertThat(log()).containsExactly("1 user-1 start_from");
    }

    @Test
    void takes_an_edit_back() throws Exception {
        store().create(JourneyMap.empty(key), page, "hash");
        StoredMap filled = store().append(key, start(), "user-1");

        store().append(key, new ClearMap(filled.map().content()), null);

        assertThat(store().find(key).orElseThrow().map()).isEqualTo(JourneyMap.of(key, JourneyContent.EMPTY, 2));
        assertThat(log()).containsExactly("1 user-1 start_from", "2 null clear_map");
    }

    @Test
    void refuses_an_edit_that_does_not_fit_and_changes_nothing() throws Exception {
        store().create(JourneyMap.empty(key), page, "hash");
        StoredMap filled = store().append(key, start(), "user-1");

        assertThatThrownBy(() -> store().append(key, start(), "user-2")).isInstanceOf(EditConflictException.class);

        assertThat(store().find(key)).contains(filled);
        assertThat(log()).hasSize(1);
    }

    @Test
    void takes_over_the_text_of_the_page_unless_someone_edited_meanwhile() throws Exception {
        store().create(JourneyMap.empty(key), page, "hash");
        StoredMap seen = store().find(key).orElseThrow();
        JourneyMap text = journeys.all().get(2).map(Locale.FRENCH, key);

        assertThat(store().rebuild(seen, text, "new hash")).isTrue();
        assertThat(store().rebuild(seen, journeys.all().get(3).map(Locale.FRENCH, key), "newer hash"))
                .isFalse();

        StoredMap now = store().find(key).orElseThrow();
        assertThat(now.map().content()).isEqualTo(text.content());
        assertThat(now.checkpointHash()).isEqualTo("new hash");
        assertThat(now.editedSinceCheckpoint()).isFalse();
    }

    @Test
    void forgets_all_maps_of_a_removed_page_and_no_others() throws Exception {
        JourneyMap other = journeys.all().get(0).map(Locale.ENGLISH, UUID.randomUUID());
        store().create(other, page + 100_000, "hash");
        store().create(JourneyMap.empty(key), page, "hash");
        store().append(key, start(), "user-1");
        assertThat(store().contentIds()).contains(page, page + 100_000);

        store().deleteByContent(page);

        assertThat(store().find(key)).isEmpty();
        assertThat(store().contentIds()).contains(page + 100_000).doesNotContain(page);
        assertThat(store().find(other.key()).orElseThrow().map()).isEqualTo(other);
    }

    @Test
    void lets_one_of_many_first_views_build_the_rows() throws Exception {
        JourneyMap map = journeys.all().get(0).map(Locale.ENGLISH, key);

        List<Boolean> created = together(() -> {
            try {
                store().create(map, page, "hash");
                return true;
            } catch (MapExistsException e) {
                return false;
            }
        });

        assertThat(created).containsOnlyOnce(true);
        assertThat(store().find(key)).contains(new StoredMap(map, page, "hash", 0));
    }

    @Test
    void lets_one_of_many_writers_start_a_map() throws Exception {
        store().create(JourneyMap.empty(key), page, "hash");

        List<Boolean> started = together(() -> {
            try {
                store().append(key, start(), "user");
                return true;
            } catch (EditConflictException e) {
                return false;
            }
        });

        assertThat(started).containsOnlyOnce(true);
        assertThat(store().find(key).orElseThrow().map().content()).isEqualTo(start().content());
        assertThat(log()).hasSize(1);
    }

    private MapStore store() {
        return maps().store();
    }

    private StartFrom start() {
        return new StartFrom(journeys.all().get(0).content(Locale.FRENCH));
    }

    private List<String> queries(UUID map) {
        return maps().database().statements().record(() -> store().find(map)).statements();
    }

    private List<String> log() {
        return maps().database()
                .jdbc()
                .sql("select e.\"MAP_REVISION\" r, e.\"AUTHOR_KEY\" a, e.\"EDIT_NAME\" n from \"AO_751190_MAP_EDIT\" e"
                        + " join \"AO_751190_JOURNEY_MAP\" m on m.\"ID\" = e.\"MAP_ID\""
                        + " where m.\"MAP_KEY\" = ? order by 1")
                .param(key.toString())
                .query((row, number) -> row.getLong("r") + " " + row.getString("a") + " " + row.getString("n"))
                .list();
    }

    private static <T> List<T> together(Callable<T> work) throws InterruptedException, ExecutionException {
        CyclicBarrier barrier = new CyclicBarrier(WRITERS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                futures.add(writers.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            writers.shutdownNow();
        }
    }

    private static JourneyContent everywhere(String text) {
        return new JourneyContent(
                text,
                new Persona(text, text),
                text,
                text,
                JourneyType.LONG,
                MapStatus.IN_REVIEW,
                true,
                List.of(new Stage("s", text, text, StageColour.LIME)),
                List.of(new Lane("l", LaneType.PAINS, text)),
                List.of(new Touchpoint("t", "s", text, Channel.SMS, text, null, null, true, Evidence.MEASURED)),
                List.of(new Card("c", "l", "t", text, 5), new Card("d", "l", "s", text, null)));
    }
}
