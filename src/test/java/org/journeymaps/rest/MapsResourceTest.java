package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.VelocityTemplates;
import org.journeymaps.storage.CheckpointHash;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.MapStore;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.wiki.MapKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wikihost.HostOptions.DatabaseKind;

class MapsResourceTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final AtomicLong NEXT_PAGE = new AtomicLong(1);
    private static final String BLANK = "{\"edit\": \"startFrom\", \"blank\": true}";

    private final MapStore store = MAPS.store();
    private final MapJson json = new MapJson();
    private final ReadyMadeJourneys journeys = new ReadyMadeJourneys();
    private final FakeWiki wiki = new FakeWiki();
    private final MapsResource resource = new MapsResource(
            store, json, journeys, wiki, wiki, wiki, new MapRenderer(new VelocityTemplates(), journeys));

    private final UUID key = UUID.randomUUID();
    private final long page = NEXT_PAGE.incrementAndGet();

    @Test
    void starts_an_empty_map_from_a_ready_made_journey_in_the_chosen_language() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));

        Response response =
                edit("{\"edit\": \"startFrom\", \"journey\": \"sports-subscription\", \"language\": \"fr\"}");

        JourneyMap french = journeys.find("sports-subscription").orElseThrow().map(Locale.FRENCH, key);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(body(response).path("revision").asLong()).isEqualTo(1);
        assertThat(body(response).at("/fragments/0/target").asText()).isEqualTo("map");
        assertThat(body(response).at("/fragments/0/html").asText()).contains(french.title());
        assertThat(store.find(key).orElseThrow().map().content()).isEqualTo(french.content());
        assertThat(store.find(key).orElseThrow().contentId()).isEqualTo(page);
    }

    @Test
    void saves_the_map_into_its_page_so_that_copies_and_old_versions_have_it() throws Exception {
        FakePage shown = wiki.add(new FakePage(page, "DEMO").with(key, ""));

        edit(BLANK);

        String text = shown.maps().get(0).body();
        assertThat(json.read(text, key).content()).isEqualTo(journeys.blank(Locale.ENGLISH));
        assertThat(store.find(key).orElseThrow().editedSinceCheckpoint()).isFalse();
        assertThat(store.find(key).orElseThrow().checkpointHash()).isEqualTo(CheckpointHash.of(text));
    }

    @Test
    void starts_a_map_of_its_own_on_a_page_that_was_made_with_the_key_of_another() throws Exception {
        store.create(journeys.find("hotel-stay").orElseThrow().map(Locale.ENGLISH, key), page + 100_000, "hash");
        FakePage made = wiki.add(new FakePage(page, "DEMO").with(key, ""));
        UUID own = MapKeys.copyOf(key, page);

        assertThat(edit(own, BLANK).getStatus()).isEqualTo(200);

        assertThat(made.maps().get(0).key()).isEqualTo(own);
        assertThat(store.find(own, page).orElseThrow().map().content()).isEqualTo(journeys.blank(Locale.ENGLISH));
        assertThat(store.find(key).orElseThrow().contentId()).isEqualTo(page + 100_000);
    }

    @Test
    void starts_an_empty_map_from_a_blank_grid_in_the_readers_language() {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));
        wiki.setLocale(Locale.FRENCH);

        assertThat(edit(BLANK).getStatus()).isEqualTo(200);
        assertThat(store.find(key).orElseThrow().map().content()).isEqualTo(journeys.blank(Locale.FRENCH));
    }

    @Test
    void starts_an_empty_map_from_a_text() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));
        JourneyMap map = journeys.find("hotel-stay").orElseThrow().map(Locale.ENGLISH, key);
        String text = new ObjectMapper().writeValueAsString(json.write(map));

        assertThat(edit("{\"edit\": \"startFrom\", \"json\": " + text + "}").getStatus())
                .isEqualTo(200);
        assertThat(store.find(key).orElseThrow().map().content()).isEqualTo(map.content());
    }

    @Test
    void reads_a_map() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));
        edit(BLANK);

        Response response = read();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(body(response).path("key").asText()).isEqualTo(key.toString());
        assertThat(body(response).path("revision").asLong()).isEqualTo(1);
        assertThat(json.read(body(response).path("map").toString(), key).content())
                .isEqualTo(journeys.blank(Locale.ENGLISH));
    }

    @Test
    void does_not_tell_a_map_that_the_reader_may_not_see_from_one_that_does_not_exist() throws Exception {
        String unknown = body(read()).toString();
        store.create(JourneyMap.empty(key), page, "hash");
        wiki.add(new FakePage(page, "DEMO").with(key, "").notVisible());

        assertRefused(read(), 404, "", "not-found");
        assertThat(body(read())).hasToString(unknown);
        assertRefused(edit(BLANK), 404, "", "not-found");

        wiki.add(new FakePage(page, "DEMO").with(key, "").notCurrent());
        assertRefused(read(), 404, "", "not-found");
    }

    @Test
    void refuses_while_the_wiki_is_read_only_before_anything_else() throws Exception {
        wiki.setReadOnly(true);

        assertRefused(send("nonsense"), 403, "", "read-only");
    }

    @Test
    void refuses_a_request_that_is_too_large() throws Exception {
        assertRefused(send(" ".repeat(RequestBody.LIMIT + 1)), 413, "", "too-large");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                          |                   | not-json
                    {} {}                                                      |                   | not-json
                    {"page": 1, "page": 2}                                     |                   | not-json
                    []                                                         |                   | missing-field
                    {"page": 1, "extra": 2}                                    | extra             | unknown-field
                    {"baseRevision": 0, "edits": []}                           | page              | missing-field
                    {"page": "x", "baseRevision": 0, "edits": []}              | page              | missing-field
                    {"page": 1, "baseRevision": -1, "edits": []}               | baseRevision      | missing-field
                    {"page": 1, "baseRevision": 0}                             | edits             | missing-field
                    {"page": 1, "baseRevision": 0, "edits": []}                | edits             | one-edit
                    {"page": 1, "baseRevision": 0, "edits": [{}]}              | edits[0].edit     | missing-field
                    {"page": 1, "baseRevision": 0, "edits": [{"edit": "zap"}]} | edits[0].edit     | unknown-edit
                    {"page": 1, "baseRevision": 0, "edits": [{"edit": "startFrom"}]} | edits[0].journey | missing-field
                    {"page": 1, "baseRevision": 0, "edits": [{"edit": "startFrom", "x": 1}]} | edits[0].x | unknown-field
                    {"page": 1, "baseRevision": 0, "edits": [{"edit": "startFrom", "blank": false}]} | edits[0].blank | missing-field
                    {"page": 1, "baseRevision": 0, "edits": [{"edit": "startFrom", "blank": true, "language": "de"}]} | edits[0].language | missing-field
                    """)
    void refuses_a_request_that_is_not_of_its_shape(String request, String field, String name) throws Exception {
        assertRefused(send(request), 400, field == null ? "" : field, name);
    }

    @Test
    void refuses_a_key_that_is_none() throws Exception {
        assertRefused(answered(() -> resource.read("1-1-1-1-1")), 404, "", "not-found");
    }

    @Test
    void refuses_a_page_that_does_not_exist_or_has_no_such_map() throws Exception {
        assertRefused(edit(BLANK), 404, "", "not-found");
        wiki.add(new FakePage(page, "DEMO").with(UUID.randomUUID(), ""));
        assertRefused(edit(BLANK), 404, "", "not-found");
    }

    @Test
    void refuses_a_reader_who_may_not_edit_the_page() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, "").notEditable());

        assertRefused(edit(BLANK), 403, "page", "no-edit-permission");
        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void refuses_to_write_the_map_of_another_page() throws Exception {
        long owner = page + 100_000;
        store.create(JourneyMap.empty(key), owner, "hash");
        wiki.add(new FakePage(owner, "DEMO").with(key, ""));
        wiki.add(new FakePage(page, "DEMO").with(key, ""));
        assertRefused(edit(BLANK), 409, "page", "other-page");

        wiki.add(new FakePage(owner, "DEMO").with(key, "").notVisible());
        assertRefused(edit(BLANK), 404, "", "not-found");
        assertThat(store.find(key).orElseThrow().map().isEmpty()).isTrue();
    }

    @Test
    void refuses_to_start_a_map_twice() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));
        edit("{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\"}");

        assertRefused(edit(BLANK), 409, "", "not-empty");
        assertThat(store.find(key).orElseThrow().map().revision()).isEqualTo(1);
    }

    @Test
    void refuses_to_start_a_map_whose_text_is_in_the_page() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, "{}"));

        assertRefused(edit(BLANK), 409, "", "not-empty");
    }

    @Test
    void refuses_an_edit_of_a_revision_that_never_was() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));

        assertRefused(
                send("{\"page\": " + page + ", \"baseRevision\": 7, \"edits\": [" + BLANK + "]}"),
                409,
                "baseRevision",
                "stale");
    }

    @Test
    void refuses_an_unknown_journey() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));

        assertRefused(
                edit("{\"edit\": \"startFrom\", \"journey\": \"zap\"}"), 400, "edits[0].journey", "unknown-journey");
    }

    @Test
    void says_where_a_text_is_not_a_map_in_the_readers_language() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));
        wiki.setLocale(Locale.FRENCH);

        Response response = edit("{\"edit\": \"startFrom\", \"json\": \"{\\n  \\\"schema\\\": 99\\n}\"}");

        assertRefused(response, 400, "edits[0].json", "invalid-map");
        assertThat(body(response).at("/errors/0/message").asText()).startsWith("Ligne 2, colonne ");
        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void refuses_a_text_without_a_stage() throws Exception {
        wiki.add(new FakePage(page, "DEMO").with(key, ""));
        String empty = new ObjectMapper().writeValueAsString(json.write(JourneyMap.empty(key)));

        assertRefused(edit("{\"edit\": \"startFrom\", \"json\": " + empty + "}"), 400, "edits[0].json", "no-journey");
    }

    @Test
    void answers_every_other_failure_in_the_same_shape_without_details() throws Exception {
        FailureMapper mapper = new FailureMapper(wiki);

        assertRefused(mapper.toResponse(new NotSupportedException()), 415, "", "invalid-request");
        Response failure = mapper.toResponse(new IllegalStateException("secret"));
        assertRefused(failure, 500, "", "unexpected");
        assertThat((String) failure.getEntity()).doesNotContain("secret");
    }

    private Response edit(UUID map, String edit) {
        return send(map, "{\"page\": \"" + page + "\", \"baseRevision\": 0, \"edits\": [" + edit + "]}");
    }

    private Response edit(String edit) {
        return edit(key, edit);
    }

    private Response send(String body) {
        return send(key, body);
    }

    private Response send(UUID map, String body) {
        return answered(
                () -> resource.edit(map.toString(), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    }

    private Response read() {
        return answered(() -> resource.read(key.toString()));
    }

    private Response answered(Call call) {
        try {
            return call.answer();
        } catch (Refusal refusal) {
            return new RefusalMapper(wiki).toResponse(refusal);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(Response response, int status, String field, String name) throws IOException {
        JsonNode error = body(response).at("/errors/0");
        assertThat(response.getStatus()).as(body(response).toString()).isEqualTo(status);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("key").asText()).isEqualTo("journey-maps.refusal." + name);
        assertThat(error.path("message").asText()).isNotBlank().doesNotContain("journey-maps.");
    }

    private static JsonNode body(Response response) throws IOException {
        return new ObjectMapper().readTree((String) response.getEntity());
    }

    private interface Call {
        Response answer() throws IOException;
    }
}
