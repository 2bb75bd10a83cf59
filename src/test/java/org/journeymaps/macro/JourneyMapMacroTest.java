package org.journeymaps.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.testing.Journeys.small;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.journeymaps.editing.AppNode;
import org.journeymaps.editing.SettlingLater;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.testing.Journeys;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.MapMacro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.Eventually;

class JourneyMapMacroTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final AtomicLong NEXT_PAGE = new AtomicLong(1);
    private static final String GALLERY = "data-jm-gallery";
    private static final String NOTHING_YET = "This journey map is still empty";

    private final FakeWiki wiki = new FakeWiki();
    private final AppNode node = AppNode.on(MAPS, wiki);
    private final SettlingLater later = node.later();
    private final JourneyMapMacro macro = new JourneyMapMacro(
            new MapChoice(node.maps(), later, AppNode.JSON, node.hearing()), wiki, wiki, wiki, node.renderer());
    private final UUID key = UUID.randomUUID();
    private final FakePage page = wiki.add(new FakePage(NEXT_PAGE.incrementAndGet(), "DEMO"));

    @AfterEach
    void stop() throws InterruptedException {
        later.stop();
    }

    @Test
    void is_a_block_with_a_plain_text_body() {
        assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.PLAIN_TEXT);
        assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
    }

    @Test
    void draws_the_text_of_the_page_at_once_and_lets_its_rows_be_made() throws Exception {
        page.with(key, small("A"));

        assertThat(display()).contains("A begins", "data-jm-revision=\"0\"");

        assertThat(rowsOf("A").content()).isEqualTo(AppNode.JSON.read(small("A")));
        assertThat(wiki.required()).containsExactly("map-view");
        assertThat(display()).contains("A begins", "data-jm-revision=\"1\"");
    }

    @Test
    void brings_the_edit_mode_for_those_alone_who_may_edit_the_map_now() throws Exception {
        page.with(key, small("A"));
        assertThat(display()).contains("data-jm-editable");

        wiki.setReadOnly(true);
        assertThat(display()).doesNotContain("data-jm-editable");
        wiki.setReadOnly(false);
        page.notEditable();
        assertThat(display()).doesNotContain("data-jm-editable");
    }

    @Test
    void shows_a_hidden_lane_to_those_alone_who_may_edit_the_map() throws Exception {
        page.with(key, small("A").replace("\"type\": \"touchpoints\"", "\"type\": \"touchpoints\", \"hidden\": true"));
        assertThat(display()).contains("jm-lane-touchpoints jm-lane-hidden");

        page.notEditable();
        assertThat(display()).doesNotContain("jm-lane-touchpoints").doesNotContain("data-jm-touchpoint=");
    }

    @Test
    void draws_the_rows_once_somebody_has_edited_the_map() throws Exception {
        page.with(key, small("A"));
        display();
        rowsOf("A");

        edit(
                "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"title\", \"from\": \"A\", \"to\": \"Edited\"}");

        assertThat(display()).contains("Edited").contains("data-jm-revision=\"2\"");
        assertThat(page.text(0)).isEqualTo(small("A"));
    }

    @Test
    void draws_a_text_that_was_changed_in_the_page_at_once_and_lets_the_rows_follow() throws Exception {
        page.with(key, small("A"));
        display();
        rowsOf("A");

        page.rewrite(small("B"));

        assertThat(display()).contains("B begins").doesNotContain("A begins");
        assertThat(rowsOf("B").revision()).isEqualTo(2);
    }

    @Test
    void reads_the_text_of_a_page_that_nobody_changed_only_the_first_time() throws Exception {
        page.with(key, small("A"));
        display();
        rowsOf("A");
        int reads = page.reads();

        display();
        display();

        assertThat(page.reads()).isEqualTo(reads);
    }

    @Test
    void reads_the_text_of_a_page_with_200_maps_without_a_key_once() throws Exception {
        for (int i = 0; i < 200; i++) {
            page.withUnnamed(small(i % 2 == 0 ? "Map " + i : "Same"));
        }
        FakeContext drawing = FakeContext.display(page.id());

        List<MapMacro> maps = page.maps();
        for (MapMacro map : maps) {
            assertThat(macro.execute(Map.of(), map.text(), drawing))
                    .contains("data-jm-map=\"" + map.key() + "\"")
                    .contains(map.place() % 2 == 0 ? "Map " + map.place() + " begins" : "Same begins");
        }

        assertThat(page.reads()).isEqualTo(1);
        assertThat(node.store().ofPage(page.id())).isEmpty();
    }

    @Test
    void never_draws_the_rows_of_another_page() throws Exception {
        page.with(key, small("Secret"));
        display();
        rowsOf("Secret");
        FakePage copy = wiki.add(new FakePage(NEXT_PAGE.incrementAndGet(), "DEMO").with(key, small("A")));

        assertThat(execute(small("A"), FakeContext.display(copy.id())))
                .contains("A begins")
                .doesNotContain("Secret");
        FakePage bare = wiki.add(new FakePage(NEXT_PAGE.incrementAndGet(), "DEMO").with(key, ""));
        assertThat(execute("", FakeContext.display(bare.id())))
                .contains(GALLERY)
                .doesNotContain("Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "diff"})
    void draws_the_text_and_not_the_rows_where_the_text_itself_is_looked_at(String output) throws Exception {
        page.with(key, small("A"));
        display();
        rowsOf("A");

        assertThat(execute(small("Draft"), context(output)))
                .contains("Draft begins")
                .doesNotContain("A begins");
        assertThat(stored().orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void draws_the_text_of_old_versions_drafts_and_templates() throws Exception {
        page.with(key, small("A")).notCurrent();

        assertThat(execute(small("Old"), FakeContext.display(page.id()))).contains("Old begins");
        assertThat(execute(small("Template"), new FakeContext(null, "display", "desktop")))
                .contains("Template begins");
        assertThat(stored()).isEmpty();
    }

    @Test
    void names_the_page_where_its_own_map_is_drawn_and_nowhere_else() throws Exception {
        page.with(key, small("A"));
        String named = "data-jm-page=\"" + page.id() + '"';

        assertThat(display()).contains(named);
        rowsOf("A");
        assertThat(display()).contains(named);
        assertThat(execute(small("Draft"), context("preview"))).doesNotContain("data-jm-page");
        assertThat(execute(small("Forged"), FakeContext.display(page.id()))).doesNotContain("data-jm-page");
        page.notCurrent();
        assertThat(execute(small("Old"), FakeContext.display(page.id()))).doesNotContain("data-jm-page");
    }

    @Test
    void fault_4_a_text_that_the_page_does_not_hold_shows_only_itself_and_makes_no_rows() throws Exception {
        page.with(key, small("A"));

        assertThat(execute(small("Forged"), FakeContext.display(page.id())))
                .contains("Forged begins")
                .doesNotContain("A begins");
        assertThat(execute("", FakeContext.display(page.id())))
                .contains(NOTHING_YET)
                .doesNotContain("A begins", GALLERY);
        letTheWorkEnd();
        assertThat(stored()).isEmpty();
    }

    @Test
    void fault_4_rows_that_are_there_stay_as_they_are_when_such_a_text_is_drawn() throws Exception {
        page.with(key, small("A"));
        display();
        StoredMap before = rowsOf("A");

        assertThat(execute(small("Forged"), FakeContext.display(page.id()))).contains("Forged begins");
        letTheWorkEnd();

        assertThat(stored()).contains(before);
    }

    @Test
    void fault_4_rows_are_made_from_the_page_and_not_from_what_was_drawn() throws Exception {
        page.with(key, small("A"));
        display();
        page.rewrite(small("B"));

        assertThat(rowsOf("A", "B").content().title())
                .as("the text of the page when it was looked into")
                .isIn("A", "B");
        display();
        assertThat(rowsOf("B").content()).isEqualTo(AppNode.JSON.read(small("B")));
    }

    @Test
    void fault_10_views_write_nothing_in_read_only_mode() throws Exception {
        page.with(key, small("A"));
        wiki.setReadOnly(true);

        assertThat(display()).contains("A begins");
        letTheWorkEnd();

        assertThat(node.store().ofPage(page.id())).isEmpty();
        assertThat(page.comments()).isEmpty();
    }

    @Test
    void fault_10_a_changed_text_is_shown_and_not_kept_in_read_only_mode() throws Exception {
        page.with(key, small("A"));
        display();
        StoredMap before = rowsOf("A");
        page.rewrite(small("B"));
        wiki.setReadOnly(true);

        assertThat(display()).contains("B begins");
        letTheWorkEnd();

        assertThat(stored()).contains(before);
    }

    @Test
    void offers_the_gallery_to_those_who_may_edit() throws Exception {
        page.with(key, "");

        assertThat(display()).contains(GALLERY, key.toString(), "hotel-stay");
        assertThat(wiki.required()).containsExactly("map-view", "map-gallery");
    }

    @Test
    void offers_the_gallery_of_a_map_that_has_a_title_and_no_stage_at_its_first_view_too() throws Exception {
        page.with(key, "{\"schema\": 1, \"title\": \"A\", \"stages\": [], \"lanes\": []}");

        assertThat(display()).contains(GALLERY, "jm-kept");
        Eventually.get(this::stored, Optional::isPresent);
        assertThat(display()).contains(GALLERY, "jm-kept");
    }

    @Test
    void shows_the_title_of_a_map_without_stages_to_those_who_may_not_edit() throws Exception {
        page.with(key, "{\"schema\": 1, \"title\": \"A title\", \"stages\": [], \"lanes\": []}")
                .notEditable();

        assertThat(display()).contains("A title", NOTHING_YET).doesNotContain(GALLERY);
    }

    @Test
    void shows_a_quiet_note_to_those_who_may_not_edit() throws Exception {
        page.with(key, "").notEditable();

        assertThat(display()).contains(NOTHING_YET).doesNotContain(GALLERY);
        assertThat(wiki.required()).doesNotContain("map-gallery");
    }

    @Test
    void shows_a_quiet_note_while_the_wiki_is_read_only_and_on_phones() throws Exception {
        page.with(key, "");
        assertThat(execute("", new FakeContext(page.id(), "display", "mobile")))
                .contains(NOTHING_YET)
                .doesNotContain(GALLERY);

        wiki.setReadOnly(true);
        assertThat(display()).contains(NOTHING_YET).doesNotContain(GALLERY);
    }

    @Test
    void tells_the_writer_of_a_page_where_the_map_is_started() throws Exception {
        page.with(key, "");

        assertThat(execute("", context("preview"))).contains("Publish the page").doesNotContain(GALLERY);
    }

    @Test
    void tells_the_writer_of_a_page_where_a_map_is_changed() throws Exception {
        page.with(key, small("A"));

        assertThat(execute(small("A"), context("preview"))).contains("changed on the published page", "A begins");
        assertThat(display()).doesNotContain("changed on the published page");
    }

    @Test
    void offers_to_bring_back_a_map_that_a_script_emptied() throws Exception {
        page.with(key, small("A"));
        display();
        rowsOf("A");
        page.rewrite("");

        assertThat(display()).contains(GALLERY, "The map that was here is kept");
        Eventually.get(this::stored, map -> map.orElseThrow().content().isEmpty());
        assertThat(display()).contains(GALLERY, "The map that was here is kept");
    }

    @Test
    void treats_a_macro_without_body_or_parameters_as_an_empty_map() throws Exception {
        page.withUnnamed("");

        assertThat(macro.execute(Map.of(), null, FakeContext.display(page.id())))
                .contains(GALLERY, MapKeys.unnamed(page.id(), 0).toString());
    }

    @Test
    void tells_two_macros_without_a_key_apart() throws Exception {
        page.withUnnamed("").withUnnamed("");
        FakeContext drawing = FakeContext.display(page.id());

        assertThat(macro.execute(Map.of(), "", drawing))
                .contains(MapKeys.unnamed(page.id(), 0).toString());
        assertThat(macro.execute(Map.of(), "", drawing))
                .contains(MapKeys.unnamed(page.id(), 1).toString());
    }

    @Test
    void draws_a_map_that_is_twice_on_its_page_in_both_places_with_ids_of_their_own() throws Exception {
        page.with(key, small("A")).with(key, small("A"));
        FakeContext drawing = FakeContext.display(page.id());
        String id = "id=\"jm-" + key.toString().substring(0, 8);

        assertThat(execute(small("A"), drawing)).contains(id + "\"").doesNotContain(id + "-2");
        assertThat(execute(small("A"), drawing)).contains(id + "-2\"").doesNotContain(id + "\"");
    }

    @Test
    void draws_the_same_to_the_letter_whenever_it_is_drawn() throws Exception {
        page.with(key, small("A"));
        display();
        rowsOf("A");

        assertThat(display()).isEqualTo(display());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export"})
    void exports_what_the_page_shows_as_tables_and_without_web_resources(String output) throws Exception {
        page.with(key, small("A"));
        display();
        rowsOf("A");
        edit(
                "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"title\", \"from\": \"A\", \"to\": \"Edited\"}");
        wiki.required().clear();

        assertThat(execute(small("A"), context(output)))
                .contains("Edited", "<table")
                .doesNotContain("<svg", "var(--", "flex");
        assertThat(wiki.required()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export"})
    void exports_no_gallery(String output) throws Exception {
        page.with(key, "");

        assertThat(execute("", context(output))).contains(NOTHING_YET).doesNotContain(GALLERY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hello                                                    | valid JSON
                    {"schema": 1, "tittle": "A map"}                         | no field “tittle”
                    {"schema": 99}                                           | newer version
                    {"schema": 1, "title": "A", "title": "B"}                | given twice
                    """)
    void says_what_is_wrong_with_a_text_and_where(String body, String message) throws Exception {
        page.with(key, body);

        assertThat(display()).contains(message).containsIgnoringCase("line 1");
        letTheWorkEnd();
        assertThat(stored()).isEmpty();
    }

    @Test
    void says_what_is_wrong_in_the_readers_language() throws Exception {
        page.with(key, "{\"schema\": 1, \"tittle\": \"A map\"}");
        wiki.setLocale(Locale.FRENCH);

        assertThat(display()).contains("tittle").containsIgnoringCase("ligne 1");
    }

    @Test
    void says_what_is_wrong_with_a_text_though_the_map_has_rows() throws Exception {
        page.with(key, small("A"));
        display();
        rowsOf("A");

        page.rewrite("no map");

        assertThat(display()).contains("valid JSON", "no map");
        assertThat(execute("no map", context("pdf")))
                .contains("cannot be shown")
                .doesNotContain("no map");
        page.notEditable();
        assertThat(display()).contains("cannot be shown").doesNotContain("valid JSON", "no map");
    }

    @Test
    void refuses_five_megabytes_of_text() throws Exception {
        page.with(key, "{\"schema\": 1, \"title\": \"" + "x".repeat(5_000_000) + "\"}");

        assertThat(display()).contains("the limit is").hasSizeLessThan(30_000);
    }

    @Test
    void answers_a_failure_of_the_server_without_details() {
        FakeContext context = new FakeContext(page.id(), "display", "desktop") {
            @Override
            public String getOutputType() {
                throw new IllegalStateException("secret");
            }
        };

        assertThatExceptionOfType(MacroExecutionException.class)
                .isThrownBy(() -> macro.execute(Map.of(), "", context))
                .withMessageContaining("Something went wrong")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secret"));
    }

    @Test
    void draws_every_size_of_map() throws Exception {
        page.with(key, Journeys.large("Large", 300));

        assertThat(display()).contains("Step 299");
    }

    private String display() throws MacroExecutionException {
        return execute(page.text(0), FakeContext.display(page.id()));
    }

    private String execute(String body, ConversionContext context) throws MacroExecutionException {
        return macro.execute(Map.of("map", key.toString()), body, context);
    }

    private FakeContext context(String output) {
        return new FakeContext(page.id(), output, "desktop");
    }

    private void edit(String edit) throws Exception {
        long revision = stored().orElseThrow().revision();
        node.edit(page.id(), key, "{\"baseRevision\": " + revision + ", \"edits\": [" + edit + "]}");
    }

    /** Work beside views is done in order: when that of another page is done, so is all that was asked for before. */
    private void letTheWorkEnd() {
        wiki.setReadOnly(false);
        FakePage last = wiki.add(new FakePage(NEXT_PAGE.incrementAndGet(), "DEMO").with(key, small("Last")));
        later.settle(last.id());
        assertThat(Eventually.get(() -> node.store().ofPage(last.id()), maps -> !maps.isEmpty()))
                .hasSize(1);
    }

    private Optional<StoredMap> stored() {
        return node.store().find(new MapAddress(page.id(), key));
    }

    /** The rows, once the work beside the view has brought them to one of these titles. */
    private StoredMap rowsOf(String... titles) {
        Optional<StoredMap> found = Eventually.get(
                this::stored,
                map -> map.filter(rows ->
                                Stream.of(titles).anyMatch(rows.content().title()::equals))
                        .isPresent());
        assertThat(found).isPresent();
        return found.get();
    }
}
