package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Remove;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;
import org.journeymaps.testing.Journeys;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every database keeps of the answers to a map, and how it counts them. */
abstract class AnswerStoreTests extends StorageTests {

    private static final int WRITERS = 20;
    private static final int STEPS = 60;
    private static final PartId T1 = new PartId(PartType.TOUCHPOINT, "t1");
    private static final PartId T2 = new PartId(PartType.TOUCHPOINT, "t2");

    private final AnswerStore answers;
    private final AnswerImports imports;
    private StoredMap map;

    AnswerStoreTests(MapDatabase maps) {
        super(maps);
        this.answers = maps.answers();
        this.imports = maps.imports();
    }

    @BeforeEach
    void begin() throws Exception {
        map = create(address, new MapJson().read(Journeys.small("Answered")));
    }

    @Test
    void a_map_that_nobody_has_answered_has_nothing_to_tell() {
        assertThat(answers.tallies(id(), Cut.ALL)).isEmpty();
        assertThat(answers.find(id(), AnswerFilter.ALL)).isEqualTo(new Found(List.of(), 0, 0));
        assertThat(head().stamps()).isEqualTo(Stamps.NONE);
    }

    @Test
    void answers_come_back_as_they_were_given_the_newest_first() throws Exception {
        List<NewAnswer> given = new RandomAnswers(1).many("a", 40);

        assertThat(answers.add(id(), given)).isEqualTo(new Added(40, 0));

        List<NewAnswer> found = all().stream().map(KeptAnswer::answer).toList();
        assertThat(found).containsExactlyElementsOf(reversed(given));
        assertThat(all()).allSatisfy(kept -> {
            assertThat(kept.state()).isEqualTo(AnswerState.NEW);
            assertThat(kept.cardId()).isNull();
        });
        assertThat(head().stamps().answers()).isNotZero();
        assertThat(head().stamps().marks()).isZero();
        assertCounted(given);
    }

    @Test
    void an_answer_that_the_map_knows_is_left_as_it_is_and_counts_once() throws Exception {
        NewAnswer first = new RandomAnswers(2).one("same");
        answers.add(id(), List.of(first));

        Added again = answers.add(
                id(),
                List.of(
                        new RandomAnswers(3).one("same"),
                        new RandomAnswers(4).one("other"),
                        new RandomAnswers(5).one("other")));

        assertThat(again).isEqualTo(new Added(1, 2));
        assertThat(answers.known(id(), Set.of("same", "other", "none"))).containsExactlyInAnyOrder("same", "other");
        assertCounted(List.of(first, new RandomAnswers(4).one("other")));
    }

    @Test
    void answers_that_the_map_knows_are_no_news() throws Exception {
        List<NewAnswer> given = new RandomAnswers(16).many("a", 5);
        answers.add(id(), given);
        Stamps stamps = head().stamps();

        assertThat(answers.add(id(), given)).isEqualTo(new Added(0, 5));

        assertThat(head().stamps()).isEqualTo(stamps);
    }

    @Test
    void another_map_may_have_answers_with_the_same_keys() throws Exception {
        StoredMap other = create(freshAddress(), map.content());
        List<NewAnswer> given = new RandomAnswers(6).many("a", 5);
        answers.add(id(), given);

        assertThat(answers.add(other.head().id(), given)).isEqualTo(new Added(5, 0));
        assertThat(answers.delete(other.head().id(), all().get(0).id())).isFalse();
        assertThat(answers.change(other.head().id(), Set.of(all().get(0).id()), T1, null, null))
                .isZero();
        assertCounted(given);
    }

    @Test
    void a_filter_lets_through_what_it_names_and_counts_all_of_it() throws Exception {
        List<NewAnswer> given = new RandomAnswers(7).many("a", 300);
        answers.add(id(), given);

        assertThat(found(filter(T1, Set.of(), false, null, null, "")))
                .containsExactlyElementsOf(those(given, answer -> answer.place().equals(T1)));
        assertThat(found(filter(new PartId(PartType.MAP, ""), Set.of(), false, null, null, "")))
                .containsExactlyElementsOf(those(given, answer -> answer.place().type() == PartType.MAP));
        assertThat(found(filter(null, Set.of(), true, Question.CES, null, "")))
                .containsExactlyElementsOf(those(
                        given,
                        answer -> answer.scale() != null
                                && answer.scale().question() == Question.CES
                                && !answer.comment().isEmpty()));
        assertThat(found(filter(null, Set.of(AnswerState.NEW), false, null, AnswerSource.REVIEW, "")))
                .containsExactlyElementsOf(those(given, answer -> answer.source() == AnswerSource.REVIEW));
        assertThat(found(filter(null, Set.of(AnswerState.READ, AnswerState.DONE), false, null, null, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ETAPE", "étape 2", "l’e"})
    void a_comment_is_found_without_its_accents_and_capitals(String text) throws Exception {
        List<NewAnswer> given = new RandomAnswers(8).many("a", 60);
        answers.add(id(), given);

        assertThat(found(filter(null, Set.of(), false, null, null, text)))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        those(given, answer -> answer.comment().contains("étape")));
    }

    @Test
    void signs_that_databases_give_a_meaning_are_looked_for_as_they_are() throws Exception {
        List<NewAnswer> given = new RandomAnswers(9).many("a", 60);
        answers.add(id(), given);

        assertThat(found(filter(null, Set.of(), false, null, null, "! 100 % ")))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        those(given, answer -> answer.comment().contains("100 %")));
        assertThat(found(filter(null, Set.of(), false, null, null, "%")))
                .hasSize(found(filter(null, Set.of(), false, null, null, "100 %"))
                        .size());
        assertThat(found(filter(null, Set.of(), false, null, null, "gre_t"))).isEmpty();
    }

    @Test
    void answers_change_their_place_with_all_tallies_and_keep_what_is_not_named() throws Exception {
        List<NewAnswer> given = new RandomAnswers(10).many("a", 30);
        answers.add(id(), given);
        Set<Integer> ids = all().stream().limit(10).map(KeptAnswer::id).collect(Collectors.toSet());

        assertThat(answers.change(id(), ids, T2, AnswerState.LINKED, "c7")).isEqualTo(10);
        assertThat(answers.change(id(), ids, null, null, null)).isEqualTo(10);

        List<KeptAnswer> now = all();
        assertThat(now.subList(0, 10)).allSatisfy(kept -> {
            assertThat(kept.answer().place()).isEqualTo(T2);
            assertThat(kept.state()).isEqualTo(AnswerState.LINKED);
            assertThat(kept.cardId()).isEqualTo("c7");
        });
        assertThat(now.subList(10, 30))
                .allSatisfy(kept -> assertThat(kept.state()).isEqualTo(AnswerState.NEW));
        assertCounted(now.stream().map(KeptAnswer::answer).toList());
        answers.change(id(), ids, null, AnswerState.DONE, "");
        assertThat(all().get(0).cardId()).isNull();
        assertThat(all().get(0).state()).isEqualTo(AnswerState.DONE);
    }

    @Test
    void the_answers_of_a_touchpoint_that_was_taken_out_are_there_again_with_undo() throws Exception {
        List<NewAnswer> given = new RandomAnswers(11).many("a", 20);
        answers.add(id(), given);
        JourneyContent whole = map.content();
        Edit removal = Remove.of(whole, PartType.TOUCHPOINT, "t1");
        StoredMap gone = edit(map, removal);
        assertCounted(given);
        edit(gone, removal.inverse(whole));

        assertCounted(given);
        assertThat(found(filter(T1, Set.of(), false, null, null, "")))
                .containsExactlyElementsOf(those(given, answer -> answer.place().equals(T1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tallies_are_what_a_recount_gives_whatever_was_done(long seed) throws Exception {
        RandomAnswers random = new RandomAnswers(seed);
        Map<String, NewAnswer> kept = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            switch (random.below(5)) {
                case 0, 1 -> addSome(random, kept, "k" + random.below(4) + "-");
                case 2 -> moveSome(random, kept);
                case 3 -> deleteOne(random, kept);
                default -> importSome(random, kept, step);
            }
            assertCounted(kept.values());
        }
        assertThat(all().stream().map(KeptAnswer::answer)).containsExactlyInAnyOrderElementsOf(kept.values());
        long stamp = head().stamps().answers();

        answers.rebuild(id());

        assertCounted(kept.values());
        assertThat(head().stamps().answers()).isNotEqualTo(stamp);
    }

    @Test
    void a_rebuild_mends_tallies_that_somebody_changed_by_hand() throws Exception {
        List<NewAnswer> given = new RandomAnswers(12).many("a", 20);
        answers.add(id(), given);
        maps.tables().deleteWithSQL(AnswerTallyRow.class, "MAP_ID = ?", id());

        answers.rebuild(id());

        assertCounted(given);
    }

    @Test
    void no_answer_is_lost_that_many_add_at_once_and_none_counts_twice() throws Exception {
        List<Added> added = Writers.together(WRITERS, writer -> {
            int number = 0;
            for (int call = 0; call < 5; call++) {
                // each key is sent by two of them
                List<NewAnswer> some =
                        new RandomAnswers(writer / 2 * 100L + call).many("w" + writer / 2 + "-" + call + "-", 4);
                number += answers.add(id(), some).added();
            }
            return new Added(number, 0);
        });

        assertThat(added.stream().mapToInt(Added::added).sum()).isEqualTo(WRITERS / 2 * 5 * 4);
        List<NewAnswer> found = all().stream().map(KeptAnswer::answer).toList();
        assertThat(found).hasSize(WRITERS / 2 * 5 * 4);
        assertCounted(found);
    }

    @Test
    void tallies_cost_one_statement_and_one_row_however_many_answers_there_are() throws Exception {
        NewAnswer some = new RandomAnswers(13).one("some");
        NewAnswer rated = rated(some, "first");
        answers.add(id(), List.of(rated));
        List<String> few = statements();
        answers.add(
                id(),
                IntStream.range(0, 500).mapToObj(i -> rated(some, "more" + i)).toList());

        assertThat(statements()).isEqualTo(few).hasSize(1);
        assertThat(answers.tallies(id(), Cut.ALL))
                .singleElement()
                .satisfies(tally -> assertThat(tally.tally().n()).isEqualTo(501));
    }

    @Test
    void a_map_that_is_gone_takes_no_answers() {
        store.deleteByContent(address.contentId());

        assertThatExceptionOfType(NoSuchMapException.class)
                .isThrownBy(() -> answers.add(id(), List.of(new RandomAnswers(1).one("a"))));
        assertThatExceptionOfType(NoSuchMapException.class).isThrownBy(() -> answers.rebuild(id()));
        assertThatExceptionOfType(NoSuchMapException.class).isThrownBy(() -> answers.delete(id(), 1));
    }

    @Test
    void a_page_that_is_purged_takes_all_that_was_answered_along() throws Exception {
        answers.add(id(), new RandomAnswers(14).many("a", 20));
        String key = UUID.randomUUID().toString();
        imports.begin(id(), key, "answers.csv", "Spring", "anna", 10);
        imports.put(id(), key, new RandomAnswers(15).many("i", 10), List.of(), 10);
        maps.importSettings().keep(id(), "HubSpot", "{}");
        assertThat(rows.rows(id())).isGreaterThan(30);

        store.deleteByContent(address.contentId());

        assertThat(rows.rows(id())).isZero();
    }

    private void addSome(RandomAnswers random, Map<String, NewAnswer> kept, String word) throws Exception {
        List<NewAnswer> some = random.many(word, 1 + random.below(12));
        answers.add(id(), some);
        some.forEach(answer -> kept.putIfAbsent(answer.key(), answer));
    }

    private void moveSome(RandomAnswers random, Map<String, NewAnswer> kept) throws Exception {
        PartId place = random.pick(RandomAnswers.PLACES);
        List<KeptAnswer> some =
                all().stream().filter(answer -> random.below(4) == 0).toList();
        answers.change(
                id(), some.stream().map(KeptAnswer::id).collect(Collectors.toSet()), place, AnswerState.READ, null);
        some.forEach(answer -> kept.computeIfPresent(answer.answer().key(), (key, before) -> at(before, place)));
    }

    private void deleteOne(RandomAnswers random, Map<String, NewAnswer> kept) throws Exception {
        List<KeptAnswer> now = all();
        if (!now.isEmpty()) {
            KeptAnswer gone = random.pick(now);
            assertThat(answers.delete(id(), gone.id())).isTrue();
            kept.remove(gone.answer().key());
        }
    }

    private void importSome(RandomAnswers random, Map<String, NewAnswer> kept, int step) throws Exception {
        String key = UUID.randomUUID().toString();
        imports.begin(id(), key, "file.csv", "", "anna", 20);
        List<NewAnswer> first = random.many("i" + random.below(3) + "-", 1 + random.below(10));
        List<NewAnswer> second = random.many("j" + step + "-", 1 + random.below(10));
        imports.put(id(), key, first, List.of(), 10);
        imports.put(id(), key, second, List.of(), 20);
        assertCounted(kept.values());
        Map<String, NewAnswer> before = new LinkedHashMap<>(kept);
        switch (random.below(3)) {
            case 0 -> imports.discard(id(), key);
            case 1 -> {
                imports.finish(id(), key, 0);
                first.forEach(answer -> kept.putIfAbsent(answer.key(), answer));
                second.forEach(answer -> kept.putIfAbsent(answer.key(), answer));
            }
            default -> {
                imports.finish(id(), key, 0);
                imports.takeBack(id(), key);
                assertThat(kept).isEqualTo(before);
            }
        }
    }

    private void assertCounted(Iterable<NewAnswer> expected) {
        List<NewAnswer> all = new ArrayList<>();
        expected.forEach(all::add);
        for (Cut cut : Cut.values()) {
            assertThat(answers.tallies(id(), cut))
                    .as(cut.toString())
                    .containsExactlyInAnyOrderElementsOf(RandomAnswers.tallies(all, cut));
        }
    }

    private List<String> statements() {
        return maps.database()
                .statements()
                .record(() -> answers.tallies(id(), Cut.ALL))
                .statements();
    }

    private static NewAnswer rated(NewAnswer like, String key) {
        return new NewAnswer(
                key, T1, Scale.EASE_7, 3, null, null, "", "", AnswerSource.SURVEY, like.survey(), like.comment());
    }

    private static NewAnswer at(NewAnswer answer, PartId place) {
        return new NewAnswer(
                answer.key(),
                place,
                answer.scale(),
                answer.value(),
                answer.group(),
                answer.day(),
                answer.segment(),
                answer.channel(),
                answer.source(),
                answer.survey(),
                answer.comment());
    }

    /** All answers of the map, page by page. */
    private List<KeptAnswer> all() {
        return all(AnswerFilter.ALL);
    }

    private List<KeptAnswer> all(AnswerFilter filter) {
        List<KeptAnswer> all = new ArrayList<>();
        int before = 0;
        do {
            Found found = answers.find(
                    id(),
                    new AnswerFilter(
                            filter.places(),
                            filter.states(),
                            filter.onlyComments(),
                            filter.question(),
                            filter.source(),
                            filter.text(),
                            filter.importKey(),
                            before,
                            7));
            all.addAll(found.answers());
            before = found.beforeId();
            assertThat(found.total()).isGreaterThanOrEqualTo(all.size());
            assertThat(before > 0 || found.total() == all.size()).isTrue();
        } while (before > 0);
        return all;
    }

    private List<NewAnswer> found(AnswerFilter filter) {
        return all(filter).stream().map(KeptAnswer::answer).toList();
    }

    private static AnswerFilter filter(
            @Nullable PartId place,
            Set<AnswerState> states,
            boolean onlyComments,
            @Nullable Question question,
            @Nullable AnswerSource source,
            String text) {
        return new AnswerFilter(
                place == null ? Set.of() : Set.of(place), states, onlyComments, question, source, text, "", 0, 100);
    }

    private static List<NewAnswer> those(List<NewAnswer> given, Predicate<NewAnswer> which) {
        return reversed(given.stream().filter(which).toList());
    }

    private static List<NewAnswer> reversed(List<NewAnswer> answers) {
        List<NewAnswer> reversed = new ArrayList<>(answers);
        Collections.reverse(reversed);
        return reversed;
    }

    private int id() {
        return map.head().id();
    }
}
