package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapClient.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people think of a map's touchpoints: who may say it, what becomes of it, and who is told. */
@ExtendWith(RunningConfluence.class)
class MarkDoorsIT {

    private static final String TEAMS = "{\"edit\": \"change\", \"part\": \"touchpoint\", \"id\": \"%s\","
            + " \"attribute\": \"team\", \"from\": null, \"to\": \"Sales\"}";
    private static final String RULE =
            "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"%s\", \"from\": null, \"to\": true}";

    private static final String SPACE = "MARKS";

    private final WikiClient admin;

    MarkDoorsIT(WikiClient admin) {
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
    void whoever_sees_the_page_and_has_logged_in_gives_a_mark_changes_it_and_withdraws_it() {
        MapClient map = started("Marked").as("viewer");

        JsonNode first = MapClient.good(mark(map, "t1", "{\"performance\": 2, \"importance\": 5}"));
        JsonNode second = MapClient.good(mark(map, "t1", "{\"performance\": 4}"));
        JsonNode third = MapClient.good(withdraw(map, "t1"));

        assertThat(first.at("/mark/own")).hasToString("{\"performance\":2,\"importance\":5}");
        assertThat(first.at("/mark/shown").asText()).isEqualTo("one");
        assertThat(first.at("/mark/importance/counts")).hasToString("[0,0,0,0,1]");
        assertThat(second.at("/mark/own")).hasToString("{\"performance\":4,\"importance\":null}");
        assertThat(second.at("/mark/n").asInt()).isEqualTo(1);
        assertThat(second.at("/mark/importance/n").asInt()).isZero();
        assertThat(third.at("/mark/own").isNull()).isTrue();
        assertThat(third.at("/mark/shown").asText()).isEqualTo("none");
    }

    @Test
    void the_marks_of_all_have_a_mean_a_spread_and_the_names_of_those_who_gave_them() {
        MapClient map = started("Marked by three");
        mark(map, "t1", "{\"performance\": 1}");
        mark(map.as("viewer"), "t1", "{\"performance\": 2}");
        mark(map.as("editor"), "t1", "{\"performance\": 4}");

        JsonNode entry = MapClient.good(map.wiki().get(map.address() + "/touchpoints/t1/mark"));
        JsonNode asked = MapClient.good(marks(map.anonymous()));

        assertThat(entry.path("n").asInt()).isEqualTo(3);
        assertThat(entry.path("mean").decimalValue()).isEqualByComparingTo("2.33");
        assertThat(entry.path("spread").decimalValue()).isEqualByComparingTo("1.53");
        assertThat(entry.path("counts")).hasToString("[1,1,0,1,0]");
        assertThat(entry.path("by").findValuesAsText("name")).containsExactly("Administrator", "Viewer", "Editor");
        assertThat(asked.at("/touchpoints/0/touchpoint").asText()).isEqualTo("t1");
        assertThat(asked.at("/touchpoints/0/mean").decimalValue()).isEqualByComparingTo("2.33");
        assertThat(asked.at("/touchpoints/0/own").isNull()).isTrue();
        assertThat(asked.at("/touchpoints/1/shown").asText()).isEqualTo("none");
        assertThat(asked.path("mayMark").asBoolean()).isFalse();
        assertThat(asked.toString()).doesNotContain("Viewer");
    }

    @Test
    void the_marks_of_a_team_are_those_of_its_touchpoints_together() {
        MapClient map = started("Marked by team");
        map.edited(TEAMS.formatted("t1"), TEAMS.formatted("t2"));
        mark(map, "t1", "{\"performance\": 1}");
        mark(map, "t2", "{\"performance\": 4}");

        assertThat(MapClient.good(marks(map)).path("teams")).hasToString("[{\"team\":\"Sales\",\"n\":2,\"mean\":2.5}]");
    }

    @Test
    void a_map_can_hide_the_marks_of_others_until_ones_own() {
        MapClient map = started("Against the herd");
        map.edited(RULE.formatted("hideMarks"));
        mark(map, "t1", "{\"performance\": 5}");

        JsonNode before = MapClient.good(marks(map.as("viewer"))).at("/touchpoints/0");
        Document page = page(map.as("viewer"));
        JsonNode after = MapClient.good(mark(map.as("viewer"), "t1", "{\"performance\": 3}"))
                .path("mark");

        assertThat(before.path("shown").asText()).isEqualTo("hidden");
        assertThat(before.path("n").asInt()).isEqualTo(1);
        assertThat(before.has("mean") || before.has("counts") || before.has("by"))
                .isFalse();
        assertThat(page.select("[data-jm-marks=t1]").text()).isEqualTo("1 mark, hidden until yours");
        assertThat(after.path("mean").decimalValue()).isEqualByComparingTo("4");
        assertThat(MapClient.good(marks(map.anonymous()))
                        .at("/touchpoints/0/shown")
                        .asText())
                .isEqualTo("hidden");
    }

    @Test
    void an_anonymous_map_tells_no_names_ever_and_no_mean_of_fewer_than_three() {
        MapClient map = started("Anonymous");
        map.edited(RULE.formatted("anonymousMarks"));
        mark(map, "t1", "{\"performance\": 5}");
        mark(map.as("viewer"), "t1", "{\"performance\": 5}");
        JsonNode two = MapClient.good(marks(map)).at("/touchpoints/0");
        mark(map.as("editor"), "t1", "{\"performance\": 2}");
        JsonNode three = MapClient.good(map.wiki().get(map.address() + "/touchpoints/t1/mark"));
        map.edited(
                "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"anonymousMarks\", \"from\": true, \"to\": null}");
        JsonNode later = MapClient.good(map.wiki().get(map.address() + "/touchpoints/t1/mark"));

        assertThat(two.path("shown").asText()).isEqualTo("few");
        assertThat(two.has("mean") || two.has("counts")).isFalse();
        assertThat(three.path("mean").decimalValue()).isEqualByComparingTo("4");
        assertThat(three.has("by")).isFalse();
        assertThat(later.has("by")).isFalse();
    }

    @Test
    void page_editors_close_a_round_and_open_a_new_one_and_both_can_be_compared() {
        MapClient map = started("In rounds");
        mark(map.as("viewer"), "t1", "{\"performance\": 1}");

        JsonNode opened = MapClient.good(map.post("rounds", "{\"name\": \"Workshop of 3 November\"}"));
        mark(map.as("viewer"), "t1", "{\"performance\": 5}");
        int first = opened.at("/rounds/1/id").asInt();
        JsonNode now = MapClient.good(marks(map));
        JsonNode then = MapClient.good(map.wiki().get(map.address() + "/marks?round=" + first));

        assertThat(opened.at("/round/name").asText()).isEqualTo("Workshop of 3 November");
        assertThat(opened.at("/touchpoints/0/n").asInt()).isZero();
        assertThat(now.at("/touchpoints/0/counts")).hasToString("[0,0,0,0,1]");
        assertThat(now.at("/rounds/1/closedAt").isNumber()).isTrue();
        assertThat(then.at("/touchpoints/0/counts")).hasToString("[1,0,0,0,0]");
        assertThat(then.path("mayMark").asBoolean()).isFalse();
        Refusals.only(map.as("viewer").post("rounds", "{}"), 403, "no-edit-permission");
        MapClient other = started("Without that round");
        Refusals.only(other.wiki().get(other.address() + "/marks?round=" + first), 404, "not-found");
        Refusals.only(map.wiki().get(map.address() + "/marks?round=first"), 404, "not-found");
    }

    @Test
    void the_page_shows_the_marks_without_a_lane_for_them_and_where_its_lane_stands() {
        MapClient map = started("Drawn");
        assertThat(page(map).select(".jm-lane-performance")).isEmpty();

        mark(map, "t1", "{\"performance\": 2}");
        mark(map.as("viewer"), "t1", "{\"performance\": 5}");
        Document without = page(map);
        map.edited("{\"edit\": \"add\", \"part\": \"lane\", \"value\": {\"id\": \"perf\", \"type\": \"performance\","
                + " \"name\": \"How we do\"}, \"after\": \"tp\"}");
        Document with = page(map.as("viewer"));

        assertThat(without.select(".jm-grid tbody tr").last().text()).startsWith("Our performance");
        assertThat(without.select("[data-jm-marks=t1] .jm-sr").text())
                .isEqualTo("3.5 out of 5 on average, 2 marks, spread 2.1");
        assertThat(without.select("[data-jm-marks=t1] .jm-own").text()).isEqualTo("you: 2");
        assertThat(without.select("[data-jm-marks=t2]").text()).isEqualTo("no mark yet");
        assertThat(with.select(".jm-lane-performance")).hasSize(1);
        assertThat(with.select(".jm-lane-performance .jm-lane-name").text()).isEqualTo("How we do");
        assertThat(with.select("[data-jm-marks=t1] .jm-own").text()).isEqualTo("you: 5");
    }

    @Test
    void the_feed_tells_of_marks_and_draws_them_again() {
        MapClient map = started("Followed");
        mark(map, "t1", "{\"performance\": 2}");
        String token = page(map.as("viewer")).select("[data-jm-since]").attr("data-jm-since");
        assertThat(changes(map.as("viewer"), token).statusCode()).isEqualTo(204);

        mark(map, "t1", "{\"performance\": 3}");
        JsonNode news = MapClient.good(changes(map.as("viewer"), token));

        assertThat(news.path("marks").asBoolean()).isTrue();
        assertThat(news.has("comments")).isFalse();
        assertThat(news.path("edits")).isEmpty();
        assertThat(news.path("fragments").findValuesAsText("html"))
                .anySatisfy(html -> assertThat(html).contains("3 out of 5, one opinion"));
        assertThat(changes(map.as("viewer"), news.path("since").asText()).statusCode())
                .isEqualTo(204);
        assertThat(changes(map.as("viewer"), Long.toString(map.revision())).statusCode())
                .isEqualTo(204);
    }

    @Test
    void the_first_mark_gives_a_page_the_row_that_it_lacks() {
        MapClient map = started("Marked at last");
        String token = page(map).select("[data-jm-since]").attr("data-jm-since");

        JsonNode given = MapClient.good(mark(map, "t1", "{\"performance\": 2}"));
        JsonNode news = MapClient.good(changes(map.as("viewer"), token));

        for (JsonNode answer : new JsonNode[] {given, news}) {
            assertThat(answer.at("/fragments/0/html").asText())
                    .startsWith("<section")
                    .contains("jm-lane-performance");
        }
    }

    @Test
    void marks_stand_in_exports_as_far_as_the_reader_may_know_them() {
        MapClient map = started("Printed");
        mark(map, "t1", "{\"performance\": 2}");

        String word = admin.as("viewer").get("/exportword?pageId=" + map.page()).body();

        assertThat(word).contains("Our performance").contains("2 out of 5, one opinion");
    }

    @Test
    void a_touchpoint_that_is_taken_out_takes_no_marks_and_gets_its_own_back_with_undo() {
        MapClient map = started("Taken out");
        mark(map, "t1", "{\"performance\": 2}");
        JsonNode removed = map.edited("{\"edit\": \"remove\", \"part\": \"touchpoint\", \"id\": \"t1\"}");

        Refusals.only(mark(map, "t1", "{\"performance\": 3}"), 404, "not-found");
        assertThat(MapClient.good(marks(map)).path("touchpoints")).hasSize(1);
        map.edited("{\"edit\": \"undo\", \"revision\": " + removed.path("made") + "}");

        assertThat(MapClient.good(marks(map))
                        .at("/touchpoints/0/own/performance")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"performance\": 0}",
                "{\"performance\": 6}",
                "{\"performance\": 2.5}",
                "{\"performance\": \"good\"}",
                "{\"performance\": null}",
                "{\"importance\": 3}",
                "{}"
            })
    void a_mark_that_is_none_is_refused_at_its_field(String json) {
        MapClient map = started("Badly marked " + json.replaceAll("[^a-z0-9 ]", " "));

        JsonNode errors = Refusals.errors(mark(map, "t1", json), 400);

        assertThat(errors.get(0).path("field").asText()).isEqualTo("performance");
        assertThat(MapClient.good(marks(map)).at("/touchpoints/0/n").asInt()).isZero();
    }

    @Test
    void a_bad_importance_an_unknown_field_and_a_touchpoint_of_another_map_are_refused() {
        MapClient map = started("Refused");

        JsonNode importance = Refusals.errors(mark(map, "t1", "{\"performance\": 3, \"importance\": 9}"), 400);
        assertThat(importance.get(0).path("field").asText()).isEqualTo("importance");
        Refusals.only(mark(map, "t1", "{\"performance\": 3, \"by\": \"admin\"}"), 400, "unknown-field");
        Refusals.only(mark(map, "t1", "[3]"), 400, "not-an-object");
        Refusals.only(mark(map, "t77", "{\"performance\": 3}"), 404, "not-found");
        Refusals.only(mark(map, "t1", "{\"performance\": 3" + " ".repeat(12_500_001) + "}"), 413, "too-large");
        Refusals.errors(map.post("rounds", "{\"name\": \"" + "x".repeat(251) + "\"}"), 400);
    }

    @Test
    void an_anonymous_reader_gives_no_mark_and_is_told_why() {
        MapClient map = started("Not for the anonymous");

        JsonNode error = Refusals.only(mark(map.anonymous(), "t1", "{\"performance\": 3}"), 403, "not-logged-in");

        assertThat(error.path("message").asText()).isEqualTo("Log in to do this.");
        Refusals.only(withdraw(map.anonymous(), "t1"), 403, "not-logged-in");
    }

    @Test
    void a_hidden_page_and_one_that_never_was_are_answered_alike() {
        MapClient hidden = admin.createMap("TEAM", "Hidden from marks");
        hidden.startFrom(Journeys.small("Hidden"));
        MapClient absent = new MapClient(admin.as("viewer"), 999_999_999L, hidden.key());

        HttpResponse<String> ofHidden = mark(hidden.as("viewer"), "t1", "{\"performance\": 3}");

        Refusals.only(ofHidden, 404, "not-found");
        assertThat(ofHidden.body())
                .isEqualTo(mark(absent, "t1", "{\"performance\": 3}").body());
        Refusals.only(withdraw(hidden.as("viewer"), "t1"), 404, "not-found");
    }

    @Test
    void nothing_is_marked_in_read_only_mode_nor_without_the_header_of_scripts() {
        MapClient map = started("Closed");
        HttpResponse<String> put;
        HttpResponse<String> delete;
        admin.submit("/admin/maintenance.action", Map.of("readOnly", "true"));
        try {
            put = mark(map, "t1", "{\"performance\": 3}");
            delete = withdraw(map, "t1");
            assertThat(page(map).select("[data-jm-may-mark]")).isEmpty();
        } finally {
            admin.submit("/admin/maintenance.action", Map.of());
        }
        Refusals.only(put, 403, "read-only");
        Refusals.only(delete, 403, "read-only");
        assertThat(admin.postAsForm(map.address() + "/touchpoints/t1/mark", "application/json", "{\"performance\": 3}")
                        .statusCode())
                .isIn(403, 405);
        Refusals.only(
                admin.send(
                        "PUT",
                        map.address() + "/touchpoints/t1/mark",
                        BodyPublishers.ofString("performance=3"),
                        "text/plain"),
                415,
                "invalid-request");
        assertThat(MapClient.good(marks(map)).at("/touchpoints/0/n").asInt()).isZero();
    }

    @Test
    void the_history_names_the_rules_in_words() {
        MapClient map = started("Ruled");
        map.edited(change("map", "", "anonymousMarks", "null", "true").replace("\"id\": \"\", ", ""));

        assertThat(MapClient.good(map.history("")).at("/entries/0/sentences/0").asText())
                .contains("Anonymous marks");
    }

    private MapClient started(String title) {
        MapClient map = admin.createMap(SPACE, title);
        map.startFrom(Journeys.small("Small"));
        return map;
    }

    private static HttpResponse<String> mark(MapClient map, String touchpoint, String json) {
        return map.wiki().put(map.address() + "/touchpoints/" + touchpoint + "/mark", json);
    }

    private static HttpResponse<String> withdraw(MapClient map, String touchpoint) {
        return map.wiki().delete(map.address() + "/touchpoints/" + touchpoint + "/mark");
    }

    private static HttpResponse<String> marks(MapClient map) {
        return map.wiki().get(map.address() + "/marks");
    }

    private static HttpResponse<String> changes(MapClient map, String token) {
        return map.wiki().get(map.address() + "/changes?since=" + token);
    }

    private static Document page(MapClient map) {
        return Jsoup.parse(
                map.wiki().get("/pages/viewpage.action?pageId=" + map.page()).body());
    }
}
