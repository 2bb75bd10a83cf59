package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.journeymaps.editing.Desk.add;
import static org.journeymaps.editing.Desk.change;
import static org.journeymaps.editing.Desk.content;
import static org.journeymaps.editing.Desk.name;
import static org.journeymaps.editing.Desk.onCurve;
import static org.journeymaps.editing.Desk.remove;
import static org.journeymaps.editing.Desk.restore;
import static org.journeymaps.editing.Desk.title;
import static org.journeymaps.editing.Desk.undo;
import static org.journeymaps.testing.Journeys.small;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymaps.editing.History.Author;
import org.journeymaps.editing.History.Entry;
import org.journeymaps.editing.History.Question;
import org.journeymaps.editing.History.Told;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.PartType;
import org.journeymaps.storage.MapDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

/** What happened to a map, in sentences, and the map as it was. */
class HistoryTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final String CARDS = """
            {"schema": 1, "title": "A", "stages": [{"id": "s1", "name": "Buy"}, {"id": "s2", "name": "Use"}],
             "lanes": [{"id": "pains", "type": "pains"}, {"id": "ideas", "type": "text"}],
             "touchpoints": [{"id": "t1", "stage": "s1", "name": "Pays"}, {"id": "t2", "stage": "s2", "name": "Calls"}],
             "cards": [{"id": "c1", "lane": "pains", "anchor": "t1", "text": "Slow"}]}""";

    private final Desk desk = new Desk(MAPS);

    @Test
    void a_map_without_rows_has_no_history() {
        desk.with(small("A"));

        assertThat(tell(Question.ALL)).isEqualTo(new Told(List.of(), List.of(), Optional.empty()));
    }

    @Test
    void the_newest_change_comes_first_with_who_and_when_and_where_from() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");

        Told told = tell(Question.ALL);

        assertThat(told.next()).isEmpty();
        assertThat(told.entries())
                .extracting(Entry::revision, entry -> entry.source().key(), Entry::authorKey, Entry::authorName)
                .containsExactly(
                        tuple(2L, "edit", "anna", "Name of anna"), tuple(1L, "page", "author", "Name of author"));
        assertThat(told.entries().get(0).at()).isEqualTo(desk.lines().get(1).at());
        assertThat(told.entries().get(1).sentences()).containsExactly("Map started from “A”");
    }

    @Test
    void every_kind_of_change_has_its_sentence() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(title("A", "B"));
        desk.edit(change("touchpoint", "t1", "emotion", "null", "-1.5"));
        desk.edit(change("touchpoint", "t1", "momentOfTruth", "null", "true"));
        desk.edit(change("touchpoint", "t1", "channel", "null", "\"store\""));
        desk.edit(add("stage", "{\"id\": \"s3\", \"name\": \"Leave\"}"));
        desk.edit(moveTo("s2"));
        desk.edit("{\"edit\": \"move\", \"part\": \"stage\", \"id\": \"s3\", \"to\": {\"after\": null}}");
        desk.edit(remove("stage", "s2"));

        assertThat(sentences())
                .containsExactly(
                        List.of("Stage “Use” removed (with 3 parts in it)"),
                        List.of("Stage “Leave” moved"),
                        List.of("Touchpoint “Pays” moved to “Use”"),
                        List.of("Stage “Leave” added"),
                        List.of("Channel of “Pays”: not set → Shop"),
                        List.of("Moment of truth of “Pays”: no → yes"),
                        List.of("Emotion of “Pays”: not set → −1.5"),
                        List.of("Title: “A” → “B”"),
                        List.of("Map started from “A”"));
    }

    @Test
    void they_are_told_in_french_too() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(title("A", "B"));
        desk.edit(change("touchpoint", "t1", "emotion", "null", "-1.5"));
        desk.edit(remove("card", "c1"));
        desk.wiki.setLocale(Locale.FRENCH);

        assertThat(plainSpaces())
                .containsExactly(
                        List.of("Fiche « Slow » supprimée"),
                        List.of("Émotion de « Pays » : non renseigné → −1,5"),
                        List.of("Titre : « A » → « B »"),
                        List.of("Carte créée à partir de « A »"));
    }

    @Test
    void personas_curves_and_what_they_say_have_their_sentences() throws InvalidTextException {
        feel();

        assertThat(sentences())
                .containsExactly(
                        List.of(
                                "Persona of the main curve: “Alma” → not set",
                                "Persona “Alma” removed (with 2 parts in it)"),
                        List.of("Emotion of “Buy” on the curve “Goal”: +2 → not set"),
                        List.of("Evidence of “Pays” on the curve “Goal”: assumed → measured"),
                        List.of("Emotion of “Pays” on the curve “Goal”: +1.5 → −0.5"),
                        List.of(
                                "Emotion of “Pays” on the curve “Goal”: not set → +1.5",
                                "Emotion of “Buy” on the curve “Goal”: not set → +2"),
                        List.of("Name of “Target”: “Target” → “Goal”", "Curve “Goal” moved"),
                        List.of("Curve “Target” added", "Persona of the main curve: not set → “Alma”"),
                        List.of("Persona “Alma” added"),
                        List.of("Card “Slow” now about the whole map"),
                        List.of("Map started from “A”"));
    }

    @Test
    void personas_curves_and_what_they_say_have_their_sentences_in_french_too() throws InvalidTextException {
        feel();
        desk.wiki.setLocale(Locale.FRENCH);

        assertThat(plainSpaces())
                .containsExactly(
                        List.of(
                                "Persona de la courbe principale : « Alma » → non renseigné",
                                "Persona « Alma » supprimé (avec 2 éléments qui s’y trouvaient)"),
                        List.of("Émotion de « Buy » sur la courbe « Goal » : +2 → non renseigné"),
                        List.of("Source de « Pays » sur la courbe « Goal » : supposée → mesurée"),
                        List.of("Émotion de « Pays » sur la courbe « Goal » : +1,5 → −0,5"),
                        List.of(
                                "Émotion de « Pays » sur la courbe « Goal » : non renseigné → +1,5",
                                "Émotion de « Buy » sur la courbe « Goal » : non renseigné → +2"),
                        List.of("Nom de « Target » : « Target » → « Goal »", "Courbe « Goal » déplacée"),
                        List.of(
                                "Courbe « Target » ajoutée",
                                "Persona de la courbe principale : non renseigné → « Alma »"),
                        List.of("Persona « Alma » ajouté"),
                        List.of("Fiche « Slow » rattachée à toute la carte"),
                        List.of("Carte créée à partir de « A »"));
    }

    @Test
    void a_curve_without_a_name_is_not_called_by_its_id() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(add("curve", "{\"id\": \"k7\"}"));
        desk.edit(change("curve", "k7", "name", "null", "\"Goal\""));
        desk.edit(remove("curve", "k7"));

        assertThat(sentences())
                .startsWith(
                        List.of("Curve “Goal” removed"),
                        List.of("Name of “(no name)”: not set → “Goal”"),
                        List.of("Curve “(no name)” added"));
    }

    @Test
    void every_attribute_and_every_choice_has_its_words() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            desk.wiki.setLocale(language);
            for (PartType<?> type : PartType.ALL) {
                for (Attribute<?, ?> attribute : type.attributes()) {
                    String key = attribute.key();
                    assertThat(desk.wiki.words().text("journey-maps.attribute." + type.key() + "." + key))
                            .isNotBlank();
                    if (attribute.kind() instanceof Kind.Choice<?> choice) {
                        assertThat(choice.byKey().keySet())
                                .allSatisfy(
                                        word -> assertThat(desk.wiki.words().text("journey-maps." + key + "." + word))
                                                .isNotBlank());
                    }
                }
            }
        }
    }

    @Test
    void one_may_ask_for_what_touched_a_touchpoint_on_any_curve() throws InvalidTextException {
        feel();
        assertThat(revisions(new Question(Long.MAX_VALUE, null, "t1"))).containsExactly(10L, 8L, 7L, 6L, 2L);
        assertThat(revisions(new Question(Long.MAX_VALUE, null, "s1"))).containsExactly(10L, 9L, 8L, 7L, 6L, 2L);
    }

    /** A persona with a curve, values on it, and a removal of the persona. */
    private void feel() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit("{\"edit\": \"move\", \"part\": \"card\", \"id\": \"c1\","
                + " \"to\": {\"lane\": \"pains\", \"anchor\": null}}");
        desk.edit(add("persona", "{\"id\": \"p\", \"name\": \"Alma\"}"));
        desk.edit(
                add("curve", "{\"id\": \"k\", \"name\": \"Target\", \"persona\": \"p\"}"),
                change("curve", "main", "persona", "null", "\"p\""));
        desk.edit(
                change("curve", "k", "name", "\"Target\"", "\"Goal\""),
                "{\"edit\": \"move\", \"part\": \"curve\", \"id\": \"k\", \"to\": {\"after\": null}}");
        desk.edit(
                onCurve("k", change("touchpoint", "t1", "emotion", "null", "1.5")),
                onCurve("k", change("stage", "s1", "emotion", "null", "2")));
        desk.edit(onCurve("k", change("touchpoint", "t1", "emotion", "1.5", "-0.5")));
        desk.edit(onCurve("k", change("touchpoint", "t1", "evidence", "\"assumed\"", "\"measured\"")));
        desk.edit(onCurve("k", change("stage", "s1", "emotion", "2", "null")));
        desk.edit(remove("persona", "p"));
    }

    @Test
    void a_part_is_called_what_it_was_called_then() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(change("touchpoint", "t1", "importance", "null", "3"));
        desk.edit(name("t1", "Pays", "Pays by card"));
        desk.edit(change("touchpoint", "t1", "importance", "3", "5"));
        desk.edit(remove("touchpoint", "t1"));
        desk.edit(add("touchpoint", "{\"id\": \"t3\", \"stage\": \"s1\", \"name\": \"Waits\"}"));

        assertThat(sentences().subList(0, 5))
                .containsExactly(
                        List.of("Touchpoint “Waits” added"),
                        List.of("Touchpoint “Pays by card” removed (with one part in it)"),
                        List.of("Importance of “Pays by card”: 3 → 5"),
                        List.of("Name of “Pays”: “Pays” → “Pays by card”"),
                        List.of("Importance of “Pays”: not set → 3"));
    }

    @Test
    void a_curve_without_a_name_is_called_by_its_persona() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(
                add("persona", "{\"id\": \"p\", \"name\": \"Alma\"}"),
                add("curve", "{\"id\": \"k\", \"persona\": \"p\"}"));
        desk.edit(onCurve("k", change("touchpoint", "t1", "emotion", "null", "1.5")));
        desk.edit(remove("curve", "k"));

        assertThat(sentences().subList(0, 3))
                .containsExactly(
                        List.of("Curve “Alma” removed (with one part in it)"),
                        List.of("Emotion of “Pays” on the curve “Alma”: not set → +1.5"),
                        List.of("Persona “Alma” added", "Curve “Alma” added"));
    }

    @Test
    void a_lane_without_a_name_is_called_by_its_type() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(remove("lane", "pains"));

        assertThat(sentences().get(0)).containsExactly("Lane “Pain points” removed (with one part in it)");
    }

    @Test
    void what_was_taken_back_and_brought_back_says_so_first() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.retitle("B");
        desk.edit(undo(2));
        desk.edit(restore(2));

        assertThat(sentences().subList(0, 2))
                .containsExactly(
                        List.of("Map brought back as it was at change 2:", "Title: “A” → “B”"),
                        List.of("Change 2 taken back:", "Title: “B” → “A”"));
        assertThat(tell(Question.ALL).entries()).extracting(Entry::refersTo).containsExactly(2L, 2L, 0L, 0L);
    }

    @Test
    void of_many_changes_at_once_five_are_told_and_the_others_counted() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(stages(5));
        desk.edit(stages(5, 11));

        List<String> many = sentences().get(0);
        assertThat(many).hasSize(6).startsWith("Stage “S5” added").endsWith("and one more change");
        assertThat(sentences().get(1)).hasSize(5);
    }

    @Test
    void an_emptied_map_and_its_parts_keep_their_names() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(name("t1", "Pays", "Pays by card"));
        desk.page.rewrite("");
        desk.page.restore(1);
        desk.done();
        desk.page.rewrite("");
        desk.settle();

        assertThat(sentences()).contains(List.of("Map emptied"), List.of("Name of “Pays”: “Pays” → “Pays by card”"));
    }

    @Test
    void long_texts_are_cut_and_told_in_one_line() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(change("card", "c1", "text", "\"Slow\"", "\"Line 1\\nline 2 " + "x".repeat(200) + "\""));

        assertThat(sentences().get(0))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .startsWith("Text of “Slow”: “Slow” → “Line 1 line 2 xxx")
                        .endsWith("x…”")
                        .hasSizeLessThan(110));
    }

    @Test
    void one_may_ask_for_what_one_person_did() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");
        desk.wiki.setUser("bert");
        desk.retitle("C");

        assertThat(revisions(new Question(Long.MAX_VALUE, "anna", null))).containsExactly(2L);
        assertThat(revisions(new Question(Long.MAX_VALUE, "nobody", null))).isEmpty();
    }

    @Test
    void one_may_ask_for_what_touched_one_part() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(name("t1", "Pays", "Pays by card"));
        desk.edit(name("t2", "Calls", "Writes"));
        desk.edit(remove("stage", "s1"));

        assertThat(revisions(new Question(Long.MAX_VALUE, null, "t1"))).containsExactly(4L, 2L);
        assertThat(revisions(new Question(Long.MAX_VALUE, null, "s1"))).containsExactly(4L, 2L);
    }

    @Test
    void a_stage_takes_along_what_hung_on_it_then_also_what_went_or_stands_elsewhere_by_now()
            throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(change("card", "c1", "text", "\"Slow\"", "\"Too slow\""));
        desk.edit(moveTo("s2"));
        desk.edit(change("card", "c1", "text", "\"Too slow\"", "\"Slow again\""));
        desk.edit(title("A", "B"));
        desk.edit(remove("touchpoint", "t1"));
        desk.edit(add("card", "{\"id\": \"c2\", \"lane\": \"ideas\", \"anchor\": \"s1\", \"text\": \"Free\"}"));
        desk.edit(remove("card", "c2"));

        assertThat(revisions(new Question(Long.MAX_VALUE, null, "s1"))).containsExactly(8L, 7L, 3L, 2L);
        assertThat(revisions(new Question(Long.MAX_VALUE, null, "s2"))).containsExactly(6L, 4L, 3L);
        assertThat(revisions(new Question(4, null, "s1"))).containsExactly(3L, 2L);
    }

    @Test
    void everybody_who_changed_the_map_is_named_whatever_is_asked() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");
        desk.wiki.setUser("bert");
        desk.retitle("C");
        desk.wiki.setUser("anna");
        desk.retitle("D");

        for (Question question : List.of(Question.ALL, new Question(Long.MAX_VALUE, "bert", null))) {
            assertThat(tell(question).authors())
                    .containsExactly(
                            new Author("anna", "Name of anna"),
                            new Author("bert", "Name of bert"),
                            new Author("author", "Name of author"));
        }
    }

    @Test
    void more_than_a_hundred_changes_are_told_page_by_page_with_the_names_of_their_time() throws InvalidTextException {
        desk.with(small("T0")).settle();
        for (int i = 1; i <= 230; i++) {
            desk.edit(title("T" + (i - 1), "T" + i));
        }

        Told first = tell(Question.ALL);
        Told second = tell(new Question(first.next().orElseThrow(), null, null));
        Told third = tell(new Question(second.next().orElseThrow(), null, null));

        assertThat(first.entries()).extracting(Entry::revision).containsExactlyElementsOf(down(231, 132));
        assertThat(second.entries()).extracting(Entry::revision).containsExactlyElementsOf(down(131, 32));
        assertThat(third.entries()).extracting(Entry::revision).containsExactlyElementsOf(down(31, 1));
        assertThat(third.next()).isEmpty();
        assertThat(second.entries().get(0).sentences()).containsExactly("Title: “T129” → “T130”");
        assertThat(second.entries().get(0).revision()).isEqualTo(131);
    }

    @Test
    void a_page_of_history_knows_the_names_of_its_time() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(change("touchpoint", "t1", "importance", "null", "3"));
        desk.edit(name("t1", "Pays", "Later"));

        assertThat(tell(new Question(3, null, null)).entries().get(0).sentences())
                .containsExactly("Importance of “Pays”: not set → 3");
    }

    @Test
    void the_map_is_there_as_it_was_at_any_revision() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");
        desk.retitle("C");
        MapOnPage map = desk.reader();

        assertThat(desk.node.past().at(map, 1)).isEqualTo(new JourneyMap(desk.key, 1, content(small("A"))));
        assertThat(desk.node.past().at(map, 2).content().title()).isEqualTo("B");
        assertThat(desk.node.past().at(map, 3).content().title()).isEqualTo("C");
        assertThat(desk.node.past().at(map, 0).isEmpty()).isTrue();
    }

    @Test
    void a_revision_that_the_map_never_had_is_not_there() {
        desk.with(small("A"));
        assertNotFound(1);

        desk.settle();
        assertNotFound(2);
    }

    @Test
    void a_map_that_nobody_viewed_yet_is_at_revision_0_what_its_page_holds() {
        desk.with(small("A"));

        assertThat(desk.node.past().at(desk.reader(), 0)).isEqualTo(new JourneyMap(desk.key, 0, content(small("A"))));
    }

    private void assertNotFound(long revision) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> desk.node.past().at(desk.reader(), revision))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusedException.Reason.NOT_FOUND));
    }

    private Told tell(Question question) {
        return desk.node.history().tell(desk.node.maps().shown(desk.reader()), question, desk.wiki.words());
    }

    private List<List<String>> sentences() {
        return tell(Question.ALL).entries().stream().map(Entry::sentences).toList();
    }

    /** The sentences, with ordinary spaces for those at which no line is broken. */
    private List<List<String>> plainSpaces() {
        return sentences().stream()
                .map(said -> said.stream()
                        .map(sentence -> sentence.replace('\u00a0', ' ').replace('\u202f', ' '))
                        .toList())
                .toList();
    }

    private List<Long> revisions(Question question) {
        return tell(question).entries().stream().map(Entry::revision).toList();
    }

    private static List<Long> down(int from, int to) {
        return IntStream.rangeClosed(to, from)
                .mapToObj(i -> (long) (from + to - i))
                .toList();
    }

    private static String moveTo(String stage) {
        return "{\"edit\": \"move\", \"part\": \"touchpoint\", \"id\": \"t1\", \"to\": {\"stage\": \"" + stage + "\"}}";
    }

    private static String[] stages(int count) {
        return stages(0, count);
    }

    private static String[] stages(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> add("stage", "{\"id\": \"n%1$d\", \"name\": \"S%1$d\"}".formatted(i)))
                .toArray(String[]::new);
    }
}
