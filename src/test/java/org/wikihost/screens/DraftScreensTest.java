package org.wikihost.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.OfficeApp;

/** What is in the editor before it is published. */
class DraftScreensTest {
    private static Host host;

    @BeforeAll
    static void start(@TempDir Path home, @TempDir Path jars) throws Exception {
        Path jar = OfficeApp.jar().write(jars);
        host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(jar), true));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_new_page_is_a_draft_with_an_id_that_publishing_keeps() {
        WebClient web = browser("editor");
        Document editor = web.open("/pages/createpage.action?spaceKey=DEMO");
        String id = form(editor).attr("data-draft-id");
        assertThat(web.path()).isEqualTo("/pages/resumedraft.action?draftId=" + id);
        assertThat(form(editor).attr("data-content-id")).isEqualTo(id);
        assertThat(preview(web, id)).isEqualTo("draft " + id + " of " + id);

        save(web, id, "Kept", "<p>First thoughts</p>");
        assertThat(text(web.open("/pages/resumedraft.action?draftId=" + id))).contains("First thoughts");
        web.open("/pages/viewpage.action?pageId=" + id);
        assertThat(web.status()).isEqualTo(404);

        Document page = web.send(
                "/pages/docreatepage.action",
                Map.of("spaceKey", "DEMO", "draftId", id, "title", "Kept", "wysiwygContent", "<p>Done</p>"));
        assertThat(page.select("meta[name=ajs-page-id]").attr("content")).isEqualTo(id);
        assertThat(page.select("#main-content").text()).isEqualTo("Done");
        assertThat(preview(web, id)).isEqualTo("page " + id + " of " + id);
    }

    @Test
    void a_second_person_goes_on_with_the_draft_of_the_first_until_it_is_published() {
        WebClient web = browser("editor");
        String page = publish(web, "In common", "<p>Old</p>");
        String draft = form(web.open("/pages/editpage.action?pageId=" + page)).attr("data-draft-id");
        assertThat(draft).isNotEqualTo(page);
        assertThat(preview(web, page)).isEqualTo("draft " + draft + " of " + page);
        save(web, draft, "In common", "<p>Half a thought</p>");

        WebClient admin = browser("admin");
        Document second = admin.open("/pages/editpage.action?pageId=" + page);
        assertThat(form(second).attr("data-draft-id")).isEqualTo(draft);
        assertThat(text(second)).contains("Half a thought");
        assertThat(admin.open("/pages/viewpage.action?pageId=" + page)
                        .select("#main-content")
                        .text())
                .isEqualTo("Old");

        admin.open("/pages/editpage.action?pageId=" + page);
        Document published = admin.send(
                "/pages/doeditpage.action",
                Map.of("pageId", page, "newVersion", "2", "title", "In common", "wysiwygContent", "<p>A thought</p>"));
        assertThat(published.select("#main-content").text()).isEqualTo("A thought");
        assertThat(preview(admin, page)).isEqualTo("page " + page + " of " + page);
        save(web, draft, "In common", "<p>Too late</p>");
        assertThat(web.status()).isEqualTo(404);
    }

    @Test
    void a_discarded_draft_leaves_the_page_as_it_is() {
        WebClient web = browser("editor");
        String page = publish(web, "Regretted", "<p>Good</p>");
        String draft = form(web.open("/pages/editpage.action?pageId=" + page)).attr("data-draft-id");
        save(web, draft, "Regretted", "<p>Bad</p>");

        Document shown = web.send("/pages/doeditpage.action", Map.of("pageId", page, "discard", "true"));

        assertThat(shown.select("#main-content").text()).isEqualTo("Good");
        assertThat(text(web.open("/pages/editpage.action?pageId=" + page))).contains("Good");
    }

    @Test
    void a_reader_opens_no_draft() {
        String id = form(browser("editor").open("/pages/createpage.action?spaceKey=DEMO"))
                .attr("data-draft-id");
        WebClient viewer = browser("viewer");

        viewer.open("/pages/resumedraft.action?draftId=" + id);
        assertThat(viewer.status()).isEqualTo(404);
        save(viewer, id, "Mine", "<p>Mine</p>");
        assertThat(viewer.status()).isEqualTo(404);
    }

    private static WebClient browser(String user) {
        return new WebClient(host.baseUrl(), "en-GB").logIn(user);
    }

    private static Element form(Document editor) {
        return editor.selectFirst("#editpageform");
    }

    private static String text(Document editor) {
        return editor.select("#wysiwygTextarea").text();
    }

    private static String publish(WebClient web, String title, String content) {
        web.open("/pages/createpage.action?spaceKey=DEMO");
        return web.send(
                        "/pages/docreatepage.action",
                        Map.of("spaceKey", "DEMO", "title", title, "wysiwygContent", content))
                .select("meta[name=ajs-page-id]")
                .attr("content");
    }

    private static void save(WebClient web, String draft, String title, String content) {
        web.sendJson(
                "/rest/tinymce/1/drafts",
                "{\"draftId\": \"" + draft + "\", \"title\": \"" + title + "\", \"content\": \"" + content + "\"}");
    }

    private static String preview(WebClient web, String contentId) {
        String page = web.sendJson(
                "/rest/tinymce/1/macro/preview",
                "{\"contentId\": \"" + contentId + "\", \"macro\": {\"name\": \"office\", \"params\": {}}}");
        return Jsoup.parse(page).select(".drawn-in").text();
    }
}
