package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of customers, one by one: who brings them, reads them and sorts them, and what is refused. */
@ExtendWith(RunningConfluence.class)
class AnswerDoorsIT {

    private static final String SPACE = "ANSWERS";
    private static final String RATED = "{\"id\": \"r1\", \"type\": \"csat\", \"value\": 4, \"touchpoint\": \"t1\","
            + " \"date\": \"2026-05-03\", \"segment\": \"Students\", \"channel\": \"app\", \"survey\": \"Spring\","
            + " \"comment\": \"Étape <b>lente</b>\"}";
    private static final String WORDS =
            "{\"id\": \"w1\", \"stage\": \"b\", \"source\": \"review\", \"comment\": \"Great.\"}";
    private static final String SEEN = "{\"id\": \"s1\", \"type\": \"nps\", \"value\": 0, \"source\": \"front_line\"}";

    private final WikiClient admin;

    AnswerDoorsIT(WikiClient admin) {
        this.admin = admin;
    }

    @BeforeAll
    static void openSpace(WikiClient admin) {
        admin.createPublicSpace(SPACE, false);
    }

    @BeforeEach
    void speak() {
        admin.speak("en");
        admin.as("viewer").speak("en");
        admin.as("editor").speak("en");
    }

    @Test
    void a_page_editor_adds_answers_and_the_same_ones_again_change_nothing() {
        MapClient map = admin.createMap("DEMO", "Answered").as("editor");
        map.startFrom(Journeys.small("Small"));

        JsonNode first = MapClient.good(add(map, RATED, WORDS));
        JsonNode again = MapClient.good(add(map, RATED.replace("4", "1"), WORDS, SEEN));

        assertThat(first.path("added").asInt()).isEqualTo(2);
        assertThat(first.path("known").asInt()).isZero();
        assertThat(first.path("since").asText()).startsWith(map.revision() + "-0-0-");
        assertThat(first.path("fragments").isArray()).isTrue();
        assertThat(again.path("added").asInt()).isEqualTo(1);
        assertThat(again.path("known").asInt()).isEqualTo(2);
        JsonNode found = MapClient.good(answers(map, ""));
        assertThat(found.path("total").asInt()).isEqualTo(3);
        assertThat(found.path("before").isNull()).isTrue();
        JsonNode rated = found.at("/answers/2");
        assertThat(rated.path("touchpoint").asText()).isEqualTo("t1");
        assertThat(rated.path("type").asText()).isEqualTo("csat");
        assertThat(rated.path("scale").asText()).isEqualTo("1-5");
        assertThat(rated.path("value").asInt()).isEqualTo(4);
        assertThat(rated.path("group").asText()).isEqualTo("promoter");
        assertThat(rated.path("date").asText()).isEqualTo("2026-05-03");
        assertThat(rated.path("segment").asText()).isEqualTo("Students");
        assertThat(rated.path("comment").asText()).isEqualTo("Étape <b>lente</b>");
        assertThat(rated.path("state").asText()).isEqualTo("new");
        assertThat(rated.path("card").isNull()).isTrue();
        assertThat(found.at("/answers/0").has("touchpoint")).isFalse();
        assertThat(found.at("/answers/0").has("stage")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "touchpoint=t1 | 1",
                "stage=b | 1",
                "place=map | 1",
                "comments=true | 2",
                "type=nps | 1",
                "source=review | 1",
                "text=ETAPE | 1",
                "text=%25 | 0",
                "state=new,read | 3",
                "state=done | 0",
                "import=none | 0",
                "touchpoint=gone | 0",
                "limit=2 | 3"
            })
    void answers_are_found_by_what_the_address_says(String query, int total) {
        MapClient map = started("Found by " + query.replaceAll("[^a-z0-9]", " "));
        add(map, RATED, WORDS, SEEN);

        assertThat(MapClient.good(answers(map, query)).path("total").asInt()).isEqualTo(total);
    }

    @Test
    void more_answers_come_page_by_page() {
        MapClient map = started("Many");
        add(map, RATED, WORDS, SEEN);

        JsonNode first = MapClient.good(answers(map, "limit=2"));
        JsonNode second = MapClient.good(answers(map, "limit=2&before=" + first.path("before")));

        assertThat(ids(first)).hasSize(2).doesNotContainAnyElementsOf(ids(second));
        assertThat(ids(second)).hasSize(1);
        assertThat(second.path("before").isNull()).isTrue();
    }

    @Test
    void answers_are_assigned_sorted_and_deleted() {
        MapClient map = started("Sorted");
        map.edited(
                "{\"edit\": \"add\", \"part\": \"lane\", \"value\": {\"id\": \"pains\", \"type\": \"pains\", \"name\": \"Pains\"}, \"after\": \"em\"}",
                "{\"edit\": \"add\", \"part\": \"card\", \"value\": {\"id\": \"c1\", \"lane\": \"pains\", \"anchor\": \"t1\", \"text\": \"Slow\"}}");
        add(map, RATED, WORDS, SEEN);
        List<Integer> ids = ids(MapClient.good(answers(map, "")));

        JsonNode changed = MapClient.good(change(
                map,
                "{\"ids\": [%d, %d, 999999], \"touchpoint\": \"t2\", \"state\": \"linked\", \"card\": \"c1\"}"
                        .formatted(ids.get(0), ids.get(1))));
        JsonNode deleted = MapClient.good(delete(map, ids.get(2).toString()));

        assertThat(changed.path("changed").asInt()).isEqualTo(2);
        assertThat(deleted.path("since").asText())
                .isNotEqualTo(changed.path("since").asText());
        JsonNode found = MapClient.good(answers(map, "touchpoint=t2&state=linked"));
        assertThat(ids(found)).containsExactly(ids.get(0), ids.get(1));
        assertThat(found.at("/answers/0/card").asText()).isEqualTo("c1");
        assertThat(MapClient.good(answers(map, "")).path("total").asInt()).isEqualTo(2);
        MapClient.good(change(map, "{\"ids\": [%d], \"map\": true, \"card\": null}".formatted(ids.get(0))));
        assertThat(MapClient.good(answers(map, "place=map"))
                        .at("/answers/0/card")
                        .isNull())
                .isTrue();
        Refusals.only(delete(map, ids.get(2).toString()), 404, "no-such-answer");
        Refusals.only(delete(map, "first"), 404, "not-found");
    }

    @Test
    void the_feed_tells_readers_that_there_are_answers_and_none_of_their_words() {
        MapClient map = started("Followed");
        String token = Jsoup.parse(map.as("viewer")
                        .wiki()
                        .get("/pages/viewpage.action?pageId=" + map.page())
                        .body())
                .select("[data-jm-since]")
                .attr("data-jm-since");
        assertThat(changes(map.as("viewer"), token).statusCode()).isEqualTo(204);

        add(map, RATED);
        HttpResponse<String> news = changes(map.as("viewer"), token);

        JsonNode told = MapClient.good(news);
        assertThat(told.path("answers").asBoolean()).isTrue();
        assertThat(told.has("marks")).isFalse();
        assertThat(news.body()).doesNotContain("lente");
        assertThat(changes(map.as("viewer"), told.path("since").asText()).statusCode())
                .isEqualTo(204);
        String ofOldPage = token.replaceFirst("-[0-9a-z]+$", "");
        assertThat(MapClient.good(changes(map.as("viewer"), ofOldPage))
                        .path("answers")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void readers_who_may_not_edit_the_page_read_no_answers_and_bring_none() {
        MapClient map = started("For editors alone");
        add(map, RATED);

        for (MapClient reader : List.of(map.as("viewer"), map.anonymous())) {
            HttpResponse<String> read = answers(reader, "");
            JsonNode error = Refusals.only(read, 403, "no-edit-permission");
            assertThat(error.path("message").asText()).isEqualTo("You may see this page but not change it.");
            assertThat(read.body()).doesNotContain("lente");
            Refusals.only(add(reader, WORDS), 403, "no-edit-permission");
            Refusals.only(change(reader, "{\"ids\": [1], \"state\": \"read\"}"), 403, "no-edit-permission");
            Refusals.only(delete(reader, "1"), 403, "no-edit-permission");
            Refusals.only(answers(reader, "type=nonsense"), 403, "no-edit-permission");
            Refusals.only(
                    reader.wiki().post(reader.address() + "/answers", "no JSON at all"), 403, "no-edit-permission");
        }
        assertThat(MapClient.good(answers(map, "")).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_hidden_page_and_one_that_never_was_are_answered_alike() {
        MapClient hidden = admin.createMap("TEAM", "Hidden from answers");
        hidden.startFrom(Journeys.small("Hidden"));
        MapClient absent = new MapClient(admin.as("viewer"), 999_999_999L, hidden.key());
        MapClient viewer = hidden.as("viewer");

        Refusals.only(answers(viewer, ""), 404, "not-found");
        assertThat(answers(viewer, "").body()).isEqualTo(answers(absent, "").body());
        assertThat(add(viewer, WORDS).body()).isEqualTo(add(absent, WORDS).body());
        Refusals.only(change(viewer, "{\"ids\": [1]}"), 404, "not-found");
        Refusals.only(delete(viewer, "1"), 404, "not-found");
        MapClient elsewhere = new MapClient(admin, started("Another page").page(), hidden.key());
        Refusals.only(answers(elsewhere, ""), 404, "not-found");
        Refusals.only(add(elsewhere, WORDS), 404, "not-found");
    }

    @Test
    void an_answer_of_another_map_is_neither_changed_nor_deleted() {
        MapClient map = started("Its own");
        MapClient other = started("Not its own");
        add(map, RATED);
        int id = ids(MapClient.good(answers(map, ""))).get(0);

        assertThat(MapClient.good(change(other, "{\"ids\": [%d], \"state\": \"done\"}".formatted(id)))
                        .path("changed")
                        .asInt())
                .isZero();
        Refusals.only(delete(other, Integer.toString(id)), 404, "no-such-answer");
        assertThat(MapClient.good(answers(map, "state=new")).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void one_bad_answer_keeps_all_of_them_out_and_each_error_is_at_its_field() {
        MapClient map = started("All or none");

        JsonNode errors = Refusals.errors(
                add(
                        map,
                        RATED,
                        "{\"type\": \"nps\", \"value\": 11}",
                        "{\"type\": \"csat\", \"scale\": \"0-10\", \"value\": 3}",
                        "{\"comment\": \"a\", \"date\": \""
                                + LocalDate.now(ZoneOffset.UTC).plusDays(3) + "\"}",
                        "{\"comment\": \"" + "x".repeat(4_001) + "\"}"),
                400);

        assertThat(errors.findValuesAsText("field"))
                .containsExactly("answers[1].value", "answers[2].scale", "answers[3].date", "answers[4].comment");
        assertThat(errors.findValuesAsText("key"))
                .containsExactly("off-scale", "unknown-scale", "day-to-come", "too-long");
        assertThat(errors.findValuesAsText("message"))
                .allSatisfy(message -> assertThat(message).doesNotContain("journey-maps."));
        assertThat(MapClient.good(answers(map, "")).path("total").asInt()).isZero();
    }

    @Test
    void a_part_or_a_card_that_the_map_does_not_have_is_refused() {
        MapClient map = started("Unknown parts");
        add(map, RATED);
        int id = ids(MapClient.good(answers(map, ""))).get(0);

        JsonNode error =
                Refusals.only(add(map, WORDS, "{\"touchpoint\": \"t77\", \"comment\": \"a\"}"), 400, "unknown-part");
        assertThat(error.path("field").asText()).isEqualTo("answers[1].touchpoint");
        Refusals.only(add(map, "{\"stage\": \"t1\", \"comment\": \"a\"}"), 400, "unknown-part");
        Refusals.only(change(map, "{\"ids\": [%d], \"stage\": \"nowhere\"}".formatted(id)), 400, "unknown-part");
        Refusals.only(change(map, "{\"ids\": [%d], \"card\": \"c77\"}".formatted(id)), 400, "unknown-card");
        assertThat(MapClient.good(answers(map, "")).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_request_that_is_too_long_or_none_is_refused() {
        MapClient map = started("Malformed");

        Refusals.only(post(map, "[]"), 400, "not-an-object");
        Refusals.only(
                post(map, "{\"answers\": [" + "{\"comment\": \"a\"},".repeat(1_000) + "{\"comment\": \"a\"}]}"),
                400,
                "too-many");
        Refusals.only(post(map, "{\"answers\": [" + WORDS + "]" + " ".repeat(12_500_001) + "}"), 413, "too-large");
        Refusals.only(change(map, "{\"ids\": [" + "1,".repeat(500) + "1]}"), 400, "too-many");
        Refusals.only(change(map, "{\"ids\": [1]" + " ".repeat(100_001) + "}"), 413, "too-large");
        assertThat(Refusals.errors(post(map, "{\"answers\": ["), 400)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=ltv",
                "source=rumour",
                "state=new,lost",
                "place=stage",
                "comments=yes",
                "before=-1",
                "limit=many"
            })
    void an_address_that_asks_for_nonsense_is_refused_at_its_parameter(String query) {
        MapClient map = started("Nonsense " + query.replaceAll("[^a-z]", " "));

        JsonNode error = Refusals.only(answers(map, query), 400, "bad-filter");

        assertThat(error.path("field").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void in_read_only_mode_answers_are_read_and_not_changed_and_nothing_is_changed_without_the_header_of_scripts() {
        MapClient map = started("Closed");
        add(map, RATED);
        HttpResponse<String> read;
        List<HttpResponse<String>> changes;
        admin.submit("/admin/maintenance.action", Map.of("readOnly", "true"));
        try {
            read = answers(map, "");
            changes = List.of(add(map, WORDS), change(map, "{\"ids\": [1], \"state\": \"read\"}"), delete(map, "1"));
        } finally {
            admin.submit("/admin/maintenance.action", Map.of());
        }

        assertThat(MapClient.good(read).path("total").asInt()).isEqualTo(1);
        assertThat(changes).allSatisfy(change -> Refusals.only(change, 403, "read-only"));
        assertThat(admin.postAsForm(map.address() + "/answers", "application/json", "{\"answers\": [" + WORDS + "]}")
                        .statusCode())
                .isEqualTo(403);
        Refusals.only(
                admin.send("POST", map.address() + "/answers", BodyPublishers.ofString("answers=3"), "text/plain"),
                415,
                "invalid-request");
        assertThat(MapClient.good(answers(map, "")).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_in_the_language_of_the_reader() {
        MapClient map = started("En français");
        admin.speak("fr");

        JsonNode errors = Refusals.errors(add(map, "{\"type\": \"nsp\", \"value\": 1}"), 400);

        assertThat(errors.get(0).path("message").asText())
                .isEqualTo("« nsp » ne fait pas partie des questions : nps, csat, ces."
                        .replaceAll(" (?=[»:])|(?<=«) ", "\u202f"));
    }

    private MapClient started(String title) {
        MapClient map = admin.createMap(SPACE, title);
        map.startFrom(Journeys.small("Small"));
        return map;
    }

    private static HttpResponse<String> add(MapClient map, String... answers) {
        return post(map, "{\"answers\": [" + String.join(", ", answers) + "]}");
    }

    private static HttpResponse<String> post(MapClient map, String json) {
        return map.post("answers", json);
    }

    private static HttpResponse<String> change(MapClient map, String json) {
        return map.wiki().put(map.address() + "/answers", json);
    }

    private static HttpResponse<String> delete(MapClient map, String id) {
        return map.wiki().delete(map.address() + "/answers/" + id);
    }

    private static HttpResponse<String> answers(MapClient map, String query) {
        return map.wiki().get(map.address() + "/answers?" + query);
    }

    private static HttpResponse<String> changes(MapClient map, String token) {
        return map.wiki().get(map.address() + "/changes?since=" + token);
    }

    private static List<Integer> ids(JsonNode found) {
        return StreamSupport.stream(found.path("answers").spliterator(), false)
                .map(answer -> answer.path("id").asInt())
                .toList();
    }
}
