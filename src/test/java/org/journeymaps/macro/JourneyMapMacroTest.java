package org.journeymaps.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.VelocityTemplates;
import org.journeymaps.storage.CheckpointHash;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.wiki.MapKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.HostOptions.DatabaseKind;

class JourneyMapMacroTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final AtomicLong NEXT_PAGE = new AtomicLong(1);
    private static final String GALLERY = "data-jm-gallery";
    private static final String NOTHING_YET = "This journey map is still empty";

    private final MapStore store = MAPS.store();
    private final MapJson json = new MapJson();
    private final ReadyMadeJourneys journeys = new ReadyMadeJourneys();
    private final FakeWiki wiki = new FakeWiki();
    private final WatchedStore watched = new WatchedStore(store);
    private final MapRows rows = new MapRows(watched);
    private final JourneyMapMacro macro = new JourneyMapMacro(
            store,
            json,
            rows,
            new MapKeys(json),
            wiki,
            wiki,
            wiki,
            wiki,
            new MapRenderer(new VelocityTemplates(), journeys));

    private final UUID key = UUID.randomUUID();
    private final long page = NEXT_PAGE.incrementAndGet();

    @AfterEach
    void stop() throws InterruptedException {
        rows.destroy();
    }

    @Test
    void draws_the_text_of_the_page_at_once_and_builds_its_rows() throws Exception {
        FakePage shown = wiki.add(new FakePage(page, "DEMO").with(key, text("hotel-stay")));

        assertThat(display(shown)).contains(title("hotel-stay"));

        StoredMap stored = eventually();
        assertThat(stored.map()).isEqualTo(map("hotel-stay"));
        assertThat(stored.contentId()).isEqualTo(page);
        assertThat(wiki.required()).containsExactly("map-view");
    }

    @Test
    void draws_the_rows_once_somebody_has_edited_the_map() throws Exception {
        FakePage shown = wiki.add(new FakePage(page, "DEMO").with(key, text("hotel-stay")));
        display(shown);
        StoredMap built = eventually();
        store.append(key, new ClearMap(built.map().content()), null);
        store.append(key, new StartFrom(map("b2b-sales").content()), null);

        assertThat(display(shown)).contains(title("b2b-sales")).doesNotContain(title("hotel-stay"));
    }

    @Test
    void takes_over_a_text_that_was_changed_in_the_page() throws Exception {
        FakePage shown = wiki.add(new FakePage(page, "DEMO").with(key, text("hotel-stay")));
        display(shown);
        eventually();
        shown.rewrite(text("b2b-sales"));

        assertThat(display(shown)).contains(title("b2b-sales"));

        assertThat(eventually().map().content()).isEqualTo(map("b2b-sales").content());
    }

    @Test
    void never_draws_the_rows_of_another_page() throws Exception {
        store.create(map("b2b-sales"), page + 100_000, "hash");
        FakePage copy = wiki.add(new FakePage(page, "DEMO").with(key, text("hotel-stay")));

        assertThat(display(copy)).contains(title("hotel-stay")).doesNotContain(title("b2b-sales"));
        assertThat(watched.nextBuilt()).isEqualTo(MapKeys.copyOf(key, page));
        assertThat(display(copy)).contains(title("hotel-stay")).doesNotContain(title("b2b-sales"));
        assertThat(store.find(key).orElseThrow().map()).isEqualTo(map("b2b-sales"));
    }

    @Test
    void offers_a_map_of_its_own_to_a_page_that_was_made_with_the_key_of_another() throws Exception {
        store.create(map("b2b-sales"), page + 100_000, "hash");
        FakePage bare = wiki.add(new FakePage(page, "DEMO").with(key, ""));

        assertThat(display(bare))
                .contains(GALLERY, MapKeys.copyOf(key, page).toString())
                .doesNotContain("<table", key.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "diff"})
    void draws_the_text_and_not_the_rows_where_the_text_itself_is_looked_at(String output) throws Exception {
        store.create(map("b2b-sales"), page, "hash");
        wiki.add(new FakePage(page, "DEMO").with(key, text("hotel-stay")));

        assertThat(execute(text("hotel-stay"), new FakeContext(page, output, "desktop")))
                .contains(title("hotel-stay"))
                .doesNotContain(title("b2b-sales"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export"})
    void exports_what_the_page_shows_as_tables_and_without_web_resources(String output) throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));
        store.create(map("b2b-sales"), page, CheckpointHash.of(""));

        assertThat(execute("", new FakeContext(page, output, "desktop")))
                .contains(title("b2b-sales"), "<table")
                .doesNotContain("<svg", "var(--", "flex");
        assertThat(wiki.required()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export"})
    void exports_no_gallery(String output) throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));

        assertThat(execute("", new FakeContext(page, output, "desktop")))
                .contains(NOTHING_YET)
                .doesNotContain(GALLERY);
    }

    @Test
    void draws_the_text_of_old_versions_drafts_and_templates() throws Exception {
        store.create(map("b2b-sales"), page, "hash");
        FakePage old = wiki.add(
                new FakePage(page, "DEMO").with(key, text("hotel-stay")).notCurrent());

        assertThat(display(old)).contains(title("hotel-stay"));
        assertThat(execute(text("hotel-stay"), new FakeContext(null, "display", "desktop")))
                .contains(title("hotel-stay"));
    }

    @Test
    void offers_the_gallery_to_those_who_may_edit() throws Exception {
        FakePage empty = wiki.add(new FakePage(page, "DEMO").with(key, ""));

        assertThat(display(empty)).contains(GALLERY, key.toString(), title("hotel-stay"));
        assertThat(wiki.required()).containsExactly("map-view", "map-gallery");
        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void shows_a_quiet_note_to_those_who_may_not_edit() throws Exception {
        FakePage empty = wiki.add(new FakePage(page, "DEMO").with(key, "").notEditable());

        assertThat(display(empty)).contains(NOTHING_YET).doesNotContain(GALLERY);
        assertThat(wiki.required()).doesNotContain("map-gallery");
    }

    @Test
    void shows_a_quiet_note_while_the_wiki_is_read_only_and_on_phones() throws Exception {
        FakePage empty = wiki.add(new FakePage(page, "DEMO").with(key, ""));
        assertThat(execute("", new FakeContext(page, "display", "mobile"))).contains(NOTHING_YET);

        wiki.setReadOnly(true);
        assertThat(display(empty)).contains(NOTHING_YET);
    }

    @Test
    void treats_a_macro_without_body_or_parameters_as_an_empty_map() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(MapKeys.unnamed(page, 0), ""));

        assertThat(macro.execute(Map.of(), null, FakeContext.display(page)))
                .contains(GALLERY, MapKeys.unnamed(page, 0).toString());
    }

    @Test
    void tells_two_macros_without_a_name_apart() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(MapKeys.unnamed(page, 0), "").with(MapKeys.unnamed(page, 1), ""));
        FakeContext drawing = FakeContext.display(page);

        assertThat(macro.execute(Map.of(), "", drawing))
                .contains(MapKeys.unnamed(page, 0).toString());
        assertThat(macro.execute(Map.of(), "", drawing))
                .contains(MapKeys.unnamed(page, 1).toString());
    }

    @Test
    void lets_only_the_first_of_two_macros_with_one_key_change_the_rows() throws Exception {
        FakePage twice = wiki.add(
                new FakePage(page, "DEMO").with(key, text("hotel-stay")).with(key, text("b2b-sales")));
        display(twice);
        StoredMap built = eventually();

        assertThat(execute(text("b2b-sales"), FakeContext.display(page))).contains(title("b2b-sales"));

        rows.destroy();
        assertThat(store.find(key)).contains(built);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hello                                                    | valid JSON
                    {"schema": 1, "tittle": "A map"}                         | no field “tittle”
                    {"schema": 99}                                           | newer version
                    {"schema": 1, "title": "A", "title": "B"}                | given twice
                    """)
    void says_what_is_wrong_with_a_text_and_where(String body, String message) throws Exception {
        FakePage broken = wiki.add(new FakePage(page, "DEMO").with(key, body));

        assertThat(display(broken)).contains(message).containsIgnoringCase("line 1");
        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void says_what_is_wrong_in_the_readers_language() throws Exception {
        FakePage broken = wiki.add(new FakePage(page, "DEMO").with(key, "{\"schema\": 1, \"tittle\": \"A map\"}"));
        wiki.setLocale(Locale.FRENCH);

        assertThat(display(broken)).contains("tittle").containsIgnoringCase("ligne 1");
    }

    @Test
    void refuses_five_megabytes_of_text() throws Exception {
        String huge = "{\"schema\": 1, \"title\": \"" + "x".repeat(5_000_000) + "\"}";
        FakePage broken = wiki.add(new FakePage(page, "DEMO").with(key, huge));

        assertThat(display(broken)).contains("the limit is").hasSizeLessThan(30_000);
    }

    @Test
    void refuses_an_emotion_of_seven_and_an_id_that_is_used_twice() throws Exception {
        String text = text("hotel-stay");
        String seven = text.replaceFirst("\"emotion\": -?[0-9.]+", "\"emotion\": 7");
        String twice = text.replaceFirst("(\\{\"id\": \")[^\"]+(\", \"name\".*\n.*\\{\"id\": \")([^\"]+)", "$1$3$2$3");
        assertThat(List.of(seven, twice)).doesNotContain(text);

        assertThat(execute(
                        seven,
                        FakeContext.display(wiki.add(new FakePage(page, "DEMO").with(key, seven))
                                .id())))
                .contains("from -2 to 2");
        assertThat(execute(twice, FakeContext.display(page))).contains("used twice");
    }

    @Test
    void escapes_markup_in_every_text_and_in_problems() throws Exception {
        String script = "<script>alert(1)</script>";
        String problem = "{\"schema\": 1, \"" + script + "\": 1}";

        assertThat(preview(everywhere(script))).contains("&lt;script").doesNotContain("<script");
        assertThat(preview(problem)).contains("&lt;script").doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا بالعالم", "😀👩‍👩‍👧‍👦"})
    void draws_right_to_left_texts_and_emoji(String text) throws Exception {
        assertThat(preview(everywhere(text))).contains(text);
    }

    @Test
    void draws_endless_words_and_refuses_a_name_that_is_too_long() throws Exception {
        assertThat(preview(everywhere("x".repeat(250)))).contains("x".repeat(250));
        assertThat(preview(everywhere("x".repeat(300)))).contains("250").doesNotContain("x".repeat(300));
    }

    @Test
    void draws_a_stage_without_touchpoints() throws Exception {
        String blank = json.write(JourneyMap.of(key, journeys.blank(Locale.ENGLISH), 0));

        assertThat(preview(blank)).contains("Awareness", "Loyalty");
    }

    private String preview(String body) throws MacroExecutionException {
        return execute(body, new FakeContext(null, "preview", "desktop"));
    }

    private String everywhere(String text) {
        return text("hotel-stay")
                .replaceAll(
                        "(\"(?:title|name|text|goal|scenario|team|description)\": \")[^\"]*",
                        "$1" + Matcher.quoteReplacement(text));
    }

    private String display(FakePage shown) throws MacroExecutionException {
        return execute(shown.maps().get(0).body(), FakeContext.display(shown.id()));
    }

    private String execute(String body, FakeContext context) throws MacroExecutionException {
        return macro.execute(Map.of("map", key.toString()), body, context);
    }

    private JourneyMap map(String journey) {
        return journeys.find(journey).orElseThrow().map(Locale.ENGLISH, key);
    }

    private String title(String journey) {
        return map(journey).title();
    }

    private String text(String journey) {
        return json.write(map(journey));
    }

    private StoredMap eventually() throws InterruptedException {
        assertThat(watched.nextBuilt()).isEqualTo(key);
        return store.find(key).orElseThrow();
    }
}
