package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.storage.ImportRun.State;
import org.journeymaps.testing.Journeys;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of files that are read into a map, also when two come at once, and when a node dies in the middle. */
abstract class AnswerImportTests extends StorageTests {

    private static final PartId T1 = new PartId(PartType.TOUCHPOINT, "t1");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final AnswerStore answers;
    private final AnswerImports imports;
    private final FigureStore figures;
    private StoredMap map;

    AnswerImportTests(MapDatabase maps) {
        super(maps);
        this.answers = maps.answers();
        this.imports = maps.imports();
        this.figures = maps.figures();
    }

    @BeforeEach
    void begin() throws Exception {
        map = create(address, new MapJson().read(Journeys.small("Imported into")));
    }

    @Test
    void rows_are_seen_and_counted_when_the_import_is_finished_and_not_before() throws Exception {
        List<NewAnswer> rows = new RandomAnswers(1).many("i", 30);
        String key = begun();
        assertThat(imports.put(id(), key, rows.subList(0, 20), List.of(sessions(7)), 21))
                .isEqualTo(new Batch(21, 0, false));
        assertThat(imports.put(id(), key, rows.subList(15, 30), List.of(sessions(7)), 37))
                .isEqualTo(new Batch(10, 6, false));

        assertSeen(List.of());
        assertThat(figures.of(id())).isEmpty();
        assertThat(answers.known(id(), Set.of("i1"))).isEmpty();
        assertThat(run(key).state()).isEqualTo(State.RUNNING);
        assertThat(run(key).done()).isEqualTo(37);
        long stamp = head().stamps().answers();

        imports.finish(id(), key, 4);

        assertSeen(rows);
        assertThat(figures.of(id())).containsExactly(sessions(7));
        assertThat(head().stamps().answers()).isNotEqualTo(stamp);
        assertThat(run(key))
                .isEqualTo(new ImportRun(
                        key, "réponses.csv", "Spring", State.DONE, 41, 41, 31, 6, 4, run(key).at(), "anna"));
        assertThat(imports.of(id())).containsExactly(run(key));
        assertThat(answers.find(id(), new AnswerFilter(Set.of(), Set.of(), false, null, null, "", key, 0, 100))
                        .total())
                .isEqualTo(30);
    }

    @Test
    void the_same_file_again_adds_nothing() throws Exception {
        List<NewAnswer> rows = new RandomAnswers(2).many("i", 30);
        imported(rows, List.of(sessions(7)));
        String again = begun();

        assertThat(imports.put(id(), again, rows, List.of(sessions(7)), 31)).isEqualTo(new Batch(0, 31, false));
        imports.finish(id(), again, 0);

        assertSeen(rows);
        assertThat(figures.of(id())).containsExactly(sessions(7));
        imports.takeBack(id(), again);
        assertSeen(rows);
    }

    @Test
    void an_import_that_is_taken_back_takes_its_rows_off_wherever_they_are_by_now() throws Exception {
        List<NewAnswer> before = new RandomAnswers(3).many("before", 10);
        answers.add(id(), before);
        String key = imported(new RandomAnswers(4).many("i", 20), List.of(sessions(7)));
        List<KeptAnswer> brought =
                answers.find(id(), AnswerFilter.ALL).answers().subList(0, 20);
        answers.change(id(), brought.stream().limit(8).map(KeptAnswer::id).collect(Collectors.toSet()), T1, null, null);
        answers.delete(id(), brought.get(9).id());

        imports.takeBack(id(), key);

        assertSeen(before);
        assertThat(figures.of(id())).isEmpty();
        assertThat(run(key).state()).isEqualTo(State.TAKEN_BACK);
        imports.takeBack(id(), key);
        assertSeen(before);
    }

    @Test
    void a_file_that_was_taken_back_can_be_imported_again() throws Exception {
        List<NewAnswer> rows = new RandomAnswers(5).many("i", 10);
        imports.takeBack(id(), imported(rows, List.of()));

        imported(rows, List.of());

        assertSeen(rows);
    }

    @Test
    void a_figure_takes_the_place_of_an_earlier_one_and_gives_it_back() throws Exception {
        NewFigure april =
                new NewFigure(T1, Metric.SESSIONS, "Web", 3, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
        NewFigure rate = new NewFigure(
                new PartId(PartType.STAGE, "a"), Metric.COMPLETION_RATE, "", 0.410000000001, MAY, MAY.plusDays(30));
        imported(List.of(), List.of(april, sessions(7), rate));
        String second = imported(List.of(), List.of(sessions(8)));

        assertThat(figures.of(id())).containsExactly(sessions(8), rate, april);
        imports.takeBack(id(), second);
        assertThat(figures.of(id())).containsExactly(sessions(7), rate, april);
    }

    @Test
    void of_two_imports_at_once_one_is_refused() throws Exception {
        List<Boolean> begun = Writers.together(2, writer -> {
            try {
                begun(UUID.randomUUID().toString());
                return true;
            } catch (ImportRunsException e) {
                return false;
            }
        });

        assertThat(begun).containsExactlyInAnyOrder(true, false);
        imports.finish(id(), imports.of(id()).get(0).key(), 0);
        assertThat(imports.of(id())).hasSize(1);
        begun();
    }

    @Test
    void an_import_of_another_map_is_in_nobodys_way() throws Exception {
        StoredMap other = create(freshAddress(), map.content());
        begun();

        imports.begin(other.head().id(), UUID.randomUUID().toString(), "a.csv", "", "ben", 1);

        assertThat(imports.of(other.head().id())).hasSize(1);
    }

    @Test
    void an_import_does_not_begin_twice() throws Exception {
        String key = imported(List.of(), List.of());

        assertThatExceptionOfType(ImportRunsException.class).isThrownBy(() -> begun(key));
    }

    @Test
    void a_cancelled_import_is_told_so_at_its_next_batch_and_leaves_nothing() throws Exception {
        String key = begun();
        imports.put(id(), key, new RandomAnswers(6).many("i", 10), List.of(sessions(7)), 10);
        imports.cancel(id(), key);

        assertThat(imports.put(id(), key, new RandomAnswers(7).many("j", 10), List.of(), 20))
                .isEqualTo(new Batch(0, 0, true));
        imports.finish(id(), key, 0);
        assertSeen(List.of());
        imports.discard(id(), key);

        assertThat(run(key).state()).isEqualTo(State.CANCELLED);
        assertThat(maps.tables().count(AnswerRow.class, "MAP_ID = ?", id())).isZero();
        assertThat(maps.tables().count(FigureRow.class, "MAP_ID = ?", id())).isZero();
    }

    @Test
    void a_finished_import_can_neither_be_cancelled_nor_discarded() throws Exception {
        List<NewAnswer> rows = new RandomAnswers(8).many("i", 10);
        String key = imported(rows, List.of());

        imports.cancel(id(), key);
        imports.discard(id(), key);
        imports.finish(id(), key, 0);

        assertThat(run(key).state()).isEqualTo(State.DONE);
        assertSeen(rows);
    }

    @Test
    void the_next_import_clears_one_away_that_died_two_minutes_ago() throws Exception {
        String dead = begun();
        List<NewAnswer> rows = new RandomAnswers(9).many("i", 10);
        imports.put(id(), dead, rows, List.of(sessions(7)), 10);
        String next = UUID.randomUUID().toString();
        standStill(dead, 100);
        assertThatExceptionOfType(ImportRunsException.class).isThrownBy(() -> begun(next));
        standStill(dead, 121);

        begun(next);

        assertThat(run(dead).state()).isEqualTo(State.CANCELLED);
        assertThat(imports.put(id(), dead, rows, List.of(), 20).cancelled()).isTrue();
        assertThat(imports.put(id(), next, rows, List.of(sessions(7)), 11)).isEqualTo(new Batch(11, 0, false));
        imports.finish(id(), next, 0);
        assertSeen(rows);
        assertThat(figures.of(id())).containsExactly(sessions(7));
    }

    @Test
    void a_node_that_dies_while_it_counts_leaves_nothing_half_counted() throws Exception {
        List<NewAnswer> rows = new RandomAnswers(10).many("i", 30);
        String key = begun();
        imports.put(id(), key, rows, List.of(), 30);
        AnswerImports dying = maps.imports(WatchedTables.of(maps.tables(), new WatchedTables.Watcher() {
            private int made;

            @Override
            public void before(String call, Object first) {
                if (call.equals("create") && first == AnswerTallyRow.class && ++made == 3) {
                    throw new IllegalStateException("The node dies");
                }
            }
        }));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> dying.finish(id(), key, 0));

        assertSeen(List.of());
        imports.finish(id(), key, 0);
        assertSeen(rows);
    }

    @Test
    void whoever_asks_to_stop_while_the_import_finishes_comes_too_late_or_stops_it_whole() throws Exception {
        for (int round = 0; round < 10; round++) {
            String key = begun();
            imports.put(id(), key, new RandomAnswers(11).many("r" + round + "-", 20), List.of(), 20);

            Writers.together(2, writer -> {
                if (writer == 0) {
                    imports.finish(id(), key, 0);
                } else {
                    imports.cancel(id(), key);
                }
                return writer;
            });

            imports.discard(id(), key);
            List<NewAnswer> seen = answers.find(id(), AnswerFilter.ALL).answers().stream()
                    .map(KeptAnswer::answer)
                    .toList();
            assertThat(seen).hasSize(run(key).state() == State.DONE ? 20 : 0);
            assertCounted(seen);
            imports.takeBack(id(), key);
        }
    }

    @Test
    void an_answer_that_somebody_adds_while_a_batch_goes_in_is_known_to_one_of_them() throws Exception {
        List<NewAnswer> rows = new RandomAnswers(12).many("i", 10);
        String key = begun();
        AtomicBoolean done = new AtomicBoolean();
        AnswerImports slow = maps.imports(WatchedTables.of(maps.tables(), new WatchedTables.Watcher() {
            @Override
            public void after(String call, Object first, @Nullable Object result) {
                if (call.equals("find") && first == AnswerRow.class && !done.getAndSet(true)) {
                    CompletableFuture.runAsync(() -> add(rows.subList(4, 5))).join();
                }
            }
        }));

        assertThat(slow.put(id(), key, rows, List.of(), 10)).isEqualTo(new Batch(9, 1, false));

        imports.finish(id(), key, 0);
        assertSeen(rows);
    }

    @Test
    void rows_go_in_one_by_one_where_no_connection_is_lent_and_where_batches_fail() throws Exception {
        List<NewAnswer> rows = new RandomAnswers(16).many("i", 20);
        String key = begun();
        AnswerImports alone = new ActiveObjectsAnswerImports(maps.tables(), new MapStores.NoConnections());
        AnswerImports failing = new ActiveObjectsAnswerImports(maps.tables(), new Connections() {
            @Override
            public <T> Optional<T> with(Function<Connection, T> work) {
                throw new IllegalStateException("No batch goes through");
            }
        });

        assertThat(alone.put(id(), key, rows.subList(0, 10), List.of(sessions(7)), 10))
                .isEqualTo(new Batch(11, 0, false));
        assertThat(failing.put(id(), key, rows, List.of(sessions(8)), 20)).isEqualTo(new Batch(10, 10, false));

        imports.finish(id(), key, 0);
        assertSeen(rows);
        assertThat(figures.of(id())).containsExactly(sessions(8));
    }

    @Test
    void an_import_whose_map_is_gone_stops() throws Exception {
        String key = begun();
        store.deleteByContent(address.contentId());

        assertThatExceptionOfType(NoSuchMapException.class)
                .isThrownBy(() -> imports.put(id(), key, new RandomAnswers(13).many("i", 5), List.of(), 5));
        assertThatExceptionOfType(NoSuchMapException.class).isThrownBy(() -> imports.finish(id(), key, 0));
        assertThatExceptionOfType(NoSuchMapException.class).isThrownBy(() -> imports.takeBack(id(), key));
        imports.cancel(id(), key);
        imports.discard(id(), key);
        assertThat(rows.rows(id())).isZero();
    }

    @Test
    void who_started_an_import_is_forgotten_and_its_answers_stay() throws Exception {
        List<NewAnswer> rows = new RandomAnswers(14).many("i", 5);
        String leaver = "leaver " + id();
        String key = UUID.randomUUID().toString();
        imports.begin(id(), key, "a.csv", "", leaver, 5);
        imports.put(id(), key, rows, List.of(), 5);
        imports.finish(id(), key, 0);

        assertThat(imports.forget(leaver)).isEqualTo(1);

        assertThat(run(key).byUserKey()).isEmpty();
        assertThat(imports.forget(leaver)).isZero();
        assertSeen(rows);
    }

    @Test
    void settings_are_kept_by_name_for_each_map_and_no_more_than_fifty() throws Exception {
        ImportSettings settings = maps.importSettings();
        String text = "x".repeat(ImportSettings.TEXT_LENGTH);
        assertThat(settings.keep(id(), "HubSpot", "{}")).isTrue();
        assertThat(settings.keep(id(), "Enquête d’été", text)).isTrue();
        assertThat(settings.keep(id(), "HubSpot", "{\"a\": 1}")).isTrue();

        assertThat(settings.of(id()))
                .containsExactly(new NamedSetting("Enquête d’été", text), new NamedSetting("HubSpot", "{\"a\": 1}"));
        settings.delete(id(), "HubSpot");
        for (int i = 1; i < ImportSettings.MOST; i++) {
            assertThat(settings.keep(id(), "Setting " + i, "{}")).isTrue();
        }
        assertThat(settings.keep(id(), "One more", "{}")).isFalse();
        assertThat(settings.keep(id(), "Setting 1", "{}")).isTrue();
        assertThat(settings.of(create(freshAddress(), map.content()).head().id()))
                .isEmpty();
    }

    private void add(List<NewAnswer> some) {
        try {
            answers.add(id(), some);
        } catch (NoSuchMapException e) {
            throw new IllegalStateException(e);
        }
    }

    private String imported(List<NewAnswer> rows, List<NewFigure> numbers) throws Exception {
        String key = begun();
        imports.put(id(), key, rows, numbers, rows.size() + numbers.size());
        imports.finish(id(), key, 0);
        return key;
    }

    private String begun() throws Exception {
        String key = UUID.randomUUID().toString();
        begun(key);
        return key;
    }

    private void begun(String key) throws Exception {
        imports.begin(id(), key, "réponses.csv", "Spring", "anna", 41);
    }

    /** Lets an import have had its last batch so many seconds ago. */
    private void standStill(String key, int seconds) {
        ImportRow row = maps.tables().find(ImportRow.class, "IMPORT_KEY = ?", RowKey.of(id(), key))[0];
        row.setTouchedAt(System.currentTimeMillis() - 1_000L * seconds);
        row.save();
    }

    private ImportRun run(String key) {
        return imports.find(id(), key).orElseThrow();
    }

    private void assertSeen(List<NewAnswer> expected) {
        List<NewAnswer> seen = new ArrayList<>();
        answers.find(id(), AnswerFilter.ALL).answers().forEach(kept -> seen.add(kept.answer()));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
        assertCounted(expected);
    }

    private void assertCounted(List<NewAnswer> expected) {
        for (Cut cut : Cut.values()) {
            assertThat(answers.tallies(id(), cut))
                    .as(cut.toString())
                    .containsExactlyInAnyOrderElementsOf(RandomAnswers.tallies(expected, cut));
        }
    }

    private static NewFigure sessions(double value) {
        return new NewFigure(T1, Metric.SESSIONS, "Web", value, MAY, MAY.plusDays(30));
    }

    private int id() {
        return map.head().id();
    }
}
