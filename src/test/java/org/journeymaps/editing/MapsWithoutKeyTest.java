package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.editing.Desk.content;
import static org.journeymaps.editing.Desk.title;
import static org.journeymaps.testing.Journeys.small;

import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.journeymaps.editing.Checkpoints.Outcome;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.MapMacro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wikihost.HostOptions.DatabaseKind;

/** Maps whose macros name no key, as scripts write them. */
@ParameterizedClass
@EnumSource
class MapsWithoutKeyTest {

    @RegisterExtension
    static final EveryDatabase DATABASES = new EveryDatabase();

    private final Desk desk;

    MapsWithoutKeyTest(DatabaseKind kind) {
        desk = new Desk(DATABASES.of(kind));
    }

    @Test
    void each_is_lent_a_key_and_a_view_makes_no_rows() {
        desk.page.withUnnamed(small("A")).withUnnamed(small("B"));

        desk.settle();

        assertThat(shown(lent(0))).isEqualTo("A");
        assertThat(shown(lent(1))).isEqualTo("B");
        assertThat(desk.node.store().ofPage(desk.page.id())).isEmpty();
        assertThat(desk.page.comments()).isEmpty();
    }

    @Test
    void the_first_edit_of_one_names_all_in_one_version() throws InvalidTextException {
        desk.page.withUnnamed(small("A")).withUnnamed(small("B")).withUnnamed("no map");

        retitle(lent(1), "B", "Mine");

        assertThat(desk.page.comments()).hasSize(1);
        assertThat(desk.page.maps())
                .extracting(MapMacro::key, MapMacro::isNamed)
                .containsExactly(named(lent(0)), named(lent(1)), named(lent(2)));
        assertThat(desk.page.text(0)).isEqualTo(small("A"));
        assertThat(desk.inPage(1).title()).isEqualTo("Mine");
        assertThat(desk.page.text(2)).isEqualTo("no map");
    }

    @Test
    void the_start_of_one_names_all_in_one_version() throws InvalidTextException {
        desk.page.withUnnamed("").withUnnamed("");

        desk.request(lent(0), "{\"baseRevision\": 0, \"edits\": [{\"edit\": \"startFrom\", \"blank\": true}]}");

        assertThat(desk.page.comments()).hasSize(1);
        assertThat(desk.page.maps()).allMatch(MapMacro::isNamed);
        assertThat(desk.inPage(0).stages()).isNotEmpty();
        assertThat(desk.page.text(1)).isEmpty();
    }

    @Test
    void edits_after_the_first_save_nothing_by_themselves() throws InvalidTextException {
        desk.page.withUnnamed(small("A"));

        retitle(lent(0), "A", "Mine");
        retitle(lent(0), "Mine", "Mine too");

        assertThat(desk.page.comments()).hasSize(1);
        assertThat(desk.done()).isEqualTo(Outcome.SAVED);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine too");
    }

    @Test
    void fault_2_none_takes_the_map_of_another_when_one_gets_its_key() throws InvalidTextException {
        desk.page.withUnnamed(small("A")).withUnnamed(small("B")).withUnnamed(small("C"));

        retitle(lent(0), "A", "First");
        retitle(lent(1), "B", "Second");
        retitle(lent(2), "C", "Third");
        desk.done();
        desk.settle();

        assertThat(titlesInPage()).containsExactly("First", "Second", "Third");
        assertThat(titles()).containsExactly("First", "Second", "Third");
    }

    @Test
    void fault_2_none_takes_the_map_of_another_when_a_script_puts_one_before_it() throws InvalidTextException {
        desk.page.withUnnamed(small("A"));
        retitle(lent(0), "A", "Mine");

        desk.page.insert(0, null, small("New"));
        desk.settle();
        desk.done();

        assertThat(titles()).containsExactly("New", "Mine");
        retitle(desk.page.maps().get(0).key(), "New", "Newer");
        desk.done();
        assertThat(titlesInPage()).containsExactly("Newer", "Mine");
        assertThat(titles()).containsExactly("Newer", "Mine");
    }

    @Test
    void an_edit_whose_save_failed_names_all_with_the_next() throws InvalidTextException {
        desk.page.withUnnamed(small("A")).withUnnamed(small("B"));
        desk.page.failSaves(100);
        retitle(lent(0), "A", "Mine");
        assertThat(desk.page.maps()).noneMatch(MapMacro::isNamed);

        desk.page.failSaves(0);
        retitle(lent(1), "B", "Theirs");

        assertThat(desk.page.maps()).allMatch(MapMacro::isNamed);
        assertThat(titlesInPage()).containsExactly("Mine", "Theirs");
    }

    @Test
    void a_script_that_writes_the_page_anew_without_keys_goes_on_with_the_same_maps() throws InvalidTextException {
        desk.page.withUnnamed(small("A")).withUnnamed(small("B"));
        retitle(lent(0), "A", "Mine");
        retitle(lent(1), "B", "Theirs");
        desk.done();

        desk.page.forgetKeys();
        desk.page.write(1, small("C"), "script");
        desk.settle();

        assertThat(titles()).containsExactly("Mine", "C");
        assertThat(desk.node.store().ofPage(desk.page.id())).hasSize(2);
        retitle(lent(0), "Mine", "Still mine");
        assertThat(titlesInPage()).containsExactly("Still mine", "C");
        assertThat(desk.page.maps()).allMatch(MapMacro::isNamed);
    }

    @Test
    void what_a_script_wrote_into_one_that_has_rows_is_in_the_log_before_another_save_writes_over_it()
            throws InvalidTextException {
        UUID other = UUID.randomUUID();
        desk.page.withUnnamed(small("A")).with(other, small("Other"));
        desk.page.failSaves(100);
        retitle(lent(0), "A", "Mine");
        desk.page.failSaves(0);

        desk.page.write(0, small("B"), "script");
        desk.done();

        assertThat(titlesInPage()).containsExactly("Mine", "Other");
        int id = desk.node
                .store()
                .find(new MapAddress(desk.page.id(), lent(0)))
                .orElseThrow()
                .head()
                .id();
        assertThat(desk.node.log().at(id, 3)).isEqualTo(content(small("B")));
    }

    private UUID lent(int ordinal) {
        return MapKeys.unnamed(desk.page.id(), ordinal);
    }

    private void retitle(UUID map, String from, String to) throws InvalidTextException {
        long revision = desk.node.maps().revision(desk.page.id(), map);
        desk.request(map, "{\"baseRevision\": " + revision + ", \"edits\": [" + title(from, to) + "]}");
    }

    private String shown(UUID map) {
        MapsInPages maps = desk.node.maps();
        return maps.shown(maps.forReader(desk.page.id(), map)).content().title();
    }

    /** What readers see, macro by macro. */
    private List<String> titles() {
        return desk.page.maps().stream().map(macro -> shown(macro.key())).toList();
    }

    private List<String> titlesInPage() {
        return desk.page.maps().stream()
                .map(macro -> content(macro.body()).title())
                .toList();
    }

    private static Tuple named(UUID key) {
        return Tuple.tuple(key, true);
    }
}
