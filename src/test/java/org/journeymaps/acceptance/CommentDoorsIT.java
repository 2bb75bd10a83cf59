package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapClient.good;
import static org.journeymaps.testing.Refusals.only;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.journeymaps.testing.CommentClient;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comments on parts of a map over HTTP. In the demonstration space {@code manager} comments and does not edit. */
@ExtendWith(RunningConfluence.class)
class CommentDoorsIT {

    private final WikiClient admin;

    CommentDoorsIT(WikiClient admin) {
        this.admin = admin;
        admin.speak("en");
        admin.as("manager").speak("en");
    }

    @Test
    void a_manager_comments_an_editor_answers_and_the_page_shows_both() {
        CommentClient manager = parcel("Talks").as("manager");
        JsonNode said = good(manager.post("\"touchpoint\": \"t1\"", "**Too** slow\n\n- at night"));
        JsonNode thread = said.path("thread");

        assertThat(said.path("openThreads").asInt()).isEqualTo(1);
        assertThat(said.path("since").asText()).startsWith("1");
        assertThat(said.path("fragments").findValuesAsText("html")).anyMatch(html -> html.contains("jm-threads"));
        assertThat(thread.at("/part/part").asText()).isEqualTo("touchpoint");
        assertThat(thread.at("/part/name").asText()).isEqualTo("Parcel begins");
        assertThat(thread.at("/part/where").asText()).isEqualTo("Before · Website");
        assertThat(thread.at("/comments/0/html").asText())
                .contains("<strong>Too</strong>")
                .doesNotContain("On:");
        assertThat(thread.at("/comments/0/text").asText()).isEqualTo("**Too** slow\n\n- at night");
        assertThat(thread.at("/comments/0/author/initials").asText()).isNotBlank();

        CommentClient editor = manager.as("editor");
        good(editor.answer(thread.path("id").asText(), "We know"));
        JsonNode all = manager.read();
        assertThat(all.path("threads")).hasSize(1);
        assertThat(all.at("/threads/0/unread").asBoolean()).isTrue();
        assertThat(all.at("/threads/0/comments").findValuesAsText("html")).anyMatch(html -> html.contains("We know"));
        manager.see();
        assertThat(manager.read().at("/threads/0/unread").asBoolean()).isFalse();

        String page = admin.viewPage(manager.map().page()).body();
        assertThat(Jsoup.parse(page).text()).contains("On: Parcel begins", "Too slow", "We know");
        String anchor = "jm-" + manager.map().key().toString().substring(0, 8) + "-t-t1";
        assertThat(Jsoup.parse(page).select("a[href=#" + anchor + "]")).isNotEmpty();
        assertThat(Jsoup.parse(page).getElementById(anchor)).isNotNull();
        assertThat(all.at("/threads/0/comments/0/link").asText())
                .contains("focusedCommentId=" + thread.path("id").asText());
    }

    @Test
    void the_same_request_twice_makes_one_comment() {
        CommentClient manager = parcel("Twice").as("manager");
        String body = "{\"id\": \"c1\", \"touchpoint\": \"t1\", \"text\": \"Once\"}";

        JsonNode first = good(manager.send("POST", "", body));
        JsonNode second = good(manager.send("POST", "", body));

        assertThat(second.at("/thread/id")).isEqualTo(first.at("/thread/id"));
        assertThat(manager.read().path("threads")).hasSize(1);
    }

    @Test
    void a_thread_is_about_a_stage_or_the_whole_map_too() {
        CommentClient manager = parcel("Wider").as("manager");
        good(manager.post("\"stage\": \"a\"", "The stage"));
        good(manager.post("", "The map"));

        JsonNode threads = manager.read().path("threads");
        assertThat(threads.at("/0/part/part").asText()).isEqualTo("map");
        assertThat(threads.at("/0/part/name").asText()).isEqualTo("Parcel");
        assertThat(threads.at("/1/part/part").asText()).isEqualTo("stage");
        assertThat(threads.at("/1/part/name").asText()).isEqualTo("Before");
    }

    @Test
    void whoever_may_comment_resolves_a_thread_and_opens_it_again() {
        CommentClient editor = parcel("Resolved").as("editor");
        String id = editor.said("t1", "Too slow").path("id").asText();

        JsonNode resolved = good(editor.as("manager").resolve(id, true));
        assertThat(resolved.path("openThreads").asInt()).isZero();
        assertThat(resolved.at("/thread/resolved/name").asText()).isNotBlank();
        assertThat(editor.read().path("resolved").asInt()).isEqualTo(1);

        assertThat(good(editor.resolve(id, false)).at("/thread/resolved").isNull())
                .isTrue();
        only(editor.as("viewer").resolve(id, true), 403, "no-comment-permission");
    }

    @Test
    void a_comment_is_changed_and_deleted_by_its_author_and_by_nobody_else() {
        CommentClient manager = parcel("Own").as("manager");
        String id = manager.said("t1", "Too slow").path("id").asText();

        JsonNode changed = good(manager.change(id, "Much too slow")).path("thread");
        assertThat(changed.at("/comments/0/text").asText()).isEqualTo("Much too slow");
        assertThat(changed.at("/comments/0/edited").asBoolean()).isTrue();
        assertThat(admin.viewPage(manager.map().page()).body()).contains("On: Parcel begins");

        CommentClient reader = manager.as("editor");
        only(reader.change(id, "Fine"), 403, "not-your-comment");
        only(reader.delete(id), 403, "not-your-comment");
        assertThat(reader.read().at("/threads/0/comments/0/text").isNull()).isTrue();

        good(manager.delete(id));
        assertThat(manager.read().path("threads")).isEmpty();
        assertThat(manager.read().path("open").asInt()).isZero();
        only(manager.change(id, "Back"), 404, "no-such-comment");
        only(manager.answer(id, "Still?"), 409, "parent-gone");
    }

    @Test
    void what_answers_a_deleted_comment_stays_in_the_panel() {
        CommentClient manager = parcel("Moves up").as("manager");
        String id = manager.said("t1", "Too slow").path("id").asText();
        good(manager.answer(id, "Really"));

        assertThat(good(manager.delete(id)).path("thread").isNull()).isTrue();

        JsonNode all = manager.read();
        assertThat(all.path("open").asInt()).isEqualTo(1);
        assertThat(all.at("/threads/0/part/id").asText()).isEqualTo("t1");
        assertThat(all.at("/threads/0/comments/0/html").asText()).contains("Really");
    }

    @Test
    void what_happens_among_the_comments_of_the_page_is_right_in_the_panel() {
        CommentClient manager = parcel("Natively").as("manager");
        String id = manager.said("t1", "Too slow").path("id").asText();
        String since = good(manager.map().changes(0)).path("since").asText();

        String answered =
                "{\"type\": \"comment\", \"container\": {\"id\": \"%d\", \"type\": \"page\"}, \"ancestors\": [{\"id\": \"%s\"}], "
                                .formatted(manager.map().page(), id)
                        + "\"body\": {\"storage\": {\"value\": \"<p>From the page</p>\", \"representation\": \"storage\"}}}";
        HttpResponse<String> native_ = admin.post("/rest/api/content", answered);
        assertThat(native_.statusCode()).as(native_.body()).isEqualTo(200);

        JsonNode news = good(admin.get(manager.map().address() + "/changes?since=" + since));
        assertThat(news.path("comments").asBoolean()).isTrue();
        assertThat(manager.read().at("/threads/0/comments")).hasSize(2);

        admin.delete("/rest/api/content/" + id);
        assertThat(manager.read().path("open").asInt()).isLessThanOrEqualTo(1);
        assertThat(manager.read().path("threads").findValuesAsText("id")).doesNotContain(id);
    }

    @Test
    void a_comment_stays_when_its_touchpoint_is_removed_and_is_in_its_place_again_after_an_undo() {
        CommentClient editor = parcel("Removed part").as("editor");
        editor.said("t1", "Too slow");
        long made = editor.map()
                .edited("{\"edit\": \"remove\", \"part\": \"touchpoint\", \"id\": \"t1\"}")
                .path("made")
                .asLong();

        JsonNode part = editor.read().at("/threads/0/part");
        assertThat(part.path("removed").asBoolean()).isTrue();
        assertThat(part.path("name").asText()).isEqualTo("Parcel begins");
        only(editor.post("\"touchpoint\": \"t1\"", "Again"), 400, "unknown-part");
        good(editor.answer(editor.read().at("/threads/0/id").asText(), "Still true"));

        editor.map().edited("{\"edit\": \"undo\", \"revision\": " + made + "}");
        assertThat(editor.read().at("/threads/0/part/removed").asBoolean()).isFalse();
    }

    @Test
    void who_may_not_comment_reads_and_does_nothing_else() {
        CommentClient manager = parcel("Read only").as("manager");
        String id = manager.said("t1", "Too slow").path("id").asText();

        for (CommentClient reader : List.of(manager.as("viewer"))) {
            assertThat(reader.read().path("mayComment").asBoolean()).isFalse();
            only(reader.post("\"touchpoint\": \"t1\"", "No"), 403, "no-comment-permission");
            only(reader.answer(id, "No"), 403, "no-comment-permission");
            only(reader.change(id, "No"), 403, "no-comment-permission");
            only(reader.delete(id), 403, "no-comment-permission");
            only(reader.resolve(id, true), 403, "no-comment-permission");
        }
        assertThat(manager.read().at("/threads/0/comments")).hasSize(1);
    }

    @Test
    void what_cannot_be_seen_is_answered_like_what_is_not_there() {
        CommentClient hidden = new CommentClient(admin.createMap("TEAM", "Hidden talk", Journeys.small("Parcel")));
        String id = hidden.said("t1", "Secret").path("id").asText();

        for (CommentClient stranger : List.of(hidden.as("viewer"), hidden.anonymous())) {
            only(stranger.get(), 404, "not-found");
            only(stranger.post("\"touchpoint\": \"t1\"", "Hello"), 404, "not-found");
            only(stranger.change(id, "Hello"), 404, "not-found");
            only(stranger.delete(id), 404, "not-found");
            only(stranger.resolve(id, true), 404, "not-found");
            only(stranger.send("PUT", "/seen", "{\"at\": 1}"), 404, "not-found");
        }
    }

    @Test
    void anonymous_people_comment_where_the_space_lets_them_and_only_there() {
        admin.createPublicSpace("TALKOPEN", true);
        admin.createPublicSpace("TALKSHUT", false);
        CommentClient open =
                new CommentClient(admin.createMap("TALKOPEN", "Open talk", Journeys.small("Parcel"))).anonymous();
        CommentClient shut =
                new CommentClient(admin.createMap("TALKSHUT", "Shut talk", Journeys.small("Parcel"))).anonymous();

        JsonNode thread = open.said("t1", "Hello from outside");
        assertThat(thread.at("/comments/0/author/name").asText()).isEqualTo("Anonymous");
        only(open.send("PUT", "/seen", "{\"at\": 1}"), 403, "not-logged-in");
        only(open.map().wiki().get(open.map().address() + "/people?query=man"), 403, "not-logged-in");

        assertThat(shut.read().path("mayComment").asBoolean()).isFalse();
        only(shut.post("\"touchpoint\": \"t1\"", "Hello"), 403, "no-comment-permission");
    }

    @Test
    void people_are_found_by_their_names_and_told_apart_by_what_they_may_see() {
        CommentClient talk = parcel("For some people");
        talk.as("manager").said("t1", "Too slow");
        admin.restrict(talk.map().page(), "admin, manager", "");

        JsonNode known = good(talk.map().wiki().get(talk.map().address() + "/people?query=MAN"));
        JsonNode named =
                good(talk.map().wiki().get(talk.map().address() + "/people?query=zzz&name=viewer&name=nobody"));

        assertThat(known.path("people").findValuesAsText("name")).containsExactly("Manager");
        assertThat(known.at("/people/0/maySee").asBoolean()).isTrue();
        assertThat(named.path("people").findValuesAsText("username")).containsExactly("viewer");
        assertThat(named.at("/people/0/maySee").asBoolean()).isFalse();
        CommentClient viewers = parcel("Not for viewers to look people up");
        only(
                viewers.as("viewer").map().wiki().get(viewers.map().address() + "/people?query=a"),
                403,
                "no-comment-permission");
    }

    @Test
    void a_page_that_is_restricted_meanwhile_is_closed_at_once() {
        CommentClient manager = parcel("Closed").as("manager");
        String id = manager.said("t1", "Too slow").path("id").asText();

        admin.restrict(manager.map().page(), "admin", "admin");

        only(manager.get(), 404, "not-found");
        only(manager.answer(id, "Hello?"), 404, "not-found");
        only(manager.change(id, "Hello?"), 404, "not-found");
    }

    @Test
    void a_comment_of_another_map_or_page_is_none_of_this_one() {
        CommentClient manager = parcel("This").as("manager");
        String other =
                parcel("That").as("manager").said("t1", "Elsewhere").path("id").asText();
        String plain = admin.post(
                        "/rest/api/content",
                        "{\"type\": \"comment\", \"container\": {\"id\": \""
                                + manager.map().page()
                                + "\", \"type\": \"page\"}, \"body\": {\"storage\": {\"value\": \"<p>Plain</p>\", \"representation\": \"storage\"}}}")
                .body()
                .replaceFirst("(?s).*?\"id\":\"?([0-9]+).*", "$1");

        for (String id : List.of(other, plain, "1", "99999999999")) {
            only(manager.change(id, "Mine"), 404, "no-such-comment");
            only(manager.delete(id), 404, "no-such-comment");
            only(manager.resolve(id, true), 404, "no-such-comment");
            assertThat(only(manager.answer(id, "Mine"), 409, "parent-gone")
                            .path("field")
                            .asText())
                    .isEqualTo("parent");
        }
        assertThat(manager.read().path("threads")).isEmpty();
    }

    @Test
    void bad_texts_are_refused_at_their_field() {
        CommentClient manager = parcel("Bad texts").as("manager");

        refused(manager.post("\"touchpoint\": \"t1\"", " \n "), "text", "comment-empty");
        refused(manager.post("\"touchpoint\": \"t1\"", "x".repeat(10_001)), "text", "comment-too-long");
        refused(manager.post("\"touchpoint\": \"t1\"", "&".repeat(3_000)), "text", "comment-too-long");
        refused(manager.post("\"touchpoint\": \"t1\"", "@[Nobody](nobody) look"), "text", "unknown-person");
        refused(manager.post("\"touchpoint\": \"t9\"", "Where"), "touchpoint", "unknown-part");
        refused(manager.post("\"stage\": \"t1\"", "Where"), "stage", "unknown-part");
        refused(manager.post("\"touchpoint\": \"é\"", "Where"), "touchpoint", "bad-id");
        refused(manager.send("POST", "", "{\"touchpoint\": \"t1\"}"), "text", "missing-field");
        refused(manager.send("POST", "", "{\"text\": 7}"), "text", "not-a-text");
        refused(manager.send("POST", "", "{\"text\": \"a\", \"html\": \"b\"}"), "html", "unknown-field");
        only(manager.send("POST", "", "{\"text\": "), 400, "ends-early");
        only(manager.send("POST", "", "{\"text\": \"" + "x".repeat(100_001) + "\"}"), 413, "too-large");
        assertThat(manager.read().path("threads")).isEmpty();
    }

    @Test
    void markup_in_a_comment_stays_text() {
        CommentClient manager = parcel("Markup").as("manager");
        String evil = "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> "
                + "<ac:structured-macro ac:name=\"children\"/> ]]> &amp;";

        JsonNode comment = manager.said("t1", evil).at("/comments/0");

        assertThat(comment.path("text").asText()).isEqualTo(evil);
        assertThat(Jsoup.parse(comment.path("html").asText()).select("script, img, a[href^=javascript]"))
                .isEmpty();
        assertThat(Jsoup.parse(admin.viewPage(manager.map().page()).body()).select("#comments img[onerror]"))
                .isEmpty();
    }

    @Test
    void a_request_of_another_site_is_refused() {
        CommentClient manager = parcel("Other site").as("manager");
        String address = manager.map().address() + "/comments";

        only(manager.map().wiki().postAsForm(address, "application/json", "{\"text\": \"a\"}"), 403, "no-token");
        assertThat(manager.map()
                        .wiki()
                        .postAsForm(address, "text/plain", "{\"text\": \"a\"}")
                        .statusCode())
                .isIn(403, 415);
        assertThat(manager.read().path("threads")).isEmpty();
    }

    @Test
    void nothing_is_said_in_a_read_only_wiki() throws Exception {
        try (Confluence confluence = Confluence.start()) {
            WikiClient wiki = confluence.admin();
            CommentClient comments = new CommentClient(wiki.createMap("DEMO", "Quiet", Journeys.small("Parcel")));
            String id = comments.said("t1", "Before").path("id").asText();
            wiki.submit("/admin/maintenance.action", Map.of("readOnly", "true"));

            only(comments.post("\"touchpoint\": \"t1\"", "During"), 403, "read-only");
            only(comments.change(id, "During"), 403, "read-only");
            only(comments.delete(id), 403, "read-only");
            only(comments.resolve(id, true), 403, "read-only");
            only(comments.send("PUT", "/seen", "{\"at\": 1}"), 403, "read-only");
            assertThat(comments.read().path("threads")).hasSize(1);
        }
    }

    @Test
    void an_export_says_how_many_threads_are_open_and_not_what_they_say() {
        CommentClient manager = parcel("Exported talk").as("manager");
        manager.said("t1", "Confidential remark");

        HttpResponse<String> word =
                admin.get("/exportword?pageId=" + manager.map().page());

        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(word.body()).text()).contains("Open comments: 1").doesNotContain("Confidential remark");
    }

    private static void refused(HttpResponse<String> answer, String field, String key) {
        assertThat(only(answer, 400, key).path("field").asText()).isEqualTo(field);
    }

    private CommentClient parcel(String title) {
        MapClient map = admin.createMap("DEMO", title, Journeys.small("Parcel"));
        assertThat(map.wiki()
                        .send("POST", map.address() + "/done", BodyPublishers.ofString("{}"), "application/json")
                        .statusCode())
                .isEqualTo(200);
        return new CommentClient(map);
    }
}
