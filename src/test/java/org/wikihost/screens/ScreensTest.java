package org.wikihost.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.PdfPages;
import org.wikihost.testing.ScriptClient;

class ScreensTest {
    private static Host host;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(), true));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_person_logs_in_with_name_and_password_and_sees_the_dashboard() {
        WebClient web = browser();
        web.open("/login.action");
        web.send("/dologin.action", Map.of("os_username", "editor", "os_password", "editor"));
        Document dashboard = web.open("/");
        assertThat(dashboard.select("#user-menu-link").text()).isEqualTo("Editor");
        assertThat(dashboard.select("meta[name=ajs-remote-user]").attr("content"))
                .isEqualTo("editor");
        assertThat(dashboard.select("#content a").eachText()).contains("Demonstration");
    }

    @Test
    void a_wrong_password_is_told_and_logs_nobody_in() {
        WebClient web = browser();
        Document page = web.send("/dologin.action", Map.of("os_username", "admin", "os_password", "no"));
        assertThat(page.select(".aui-message-error").text()).contains("user name or your password is wrong");
        assertThat(web.open("/").select("#user-menu-link")).isEmpty();
    }

    @Test
    void logging_in_leads_back_to_what_was_asked_for_but_never_to_another_site() {
        WebClient web = browser();
        Document login = web.open("/users/viewmysettings.action");
        assertThat(web.path()).startsWith("/login.action?os_destination=%2Fusers%2Fviewmysettings.action");
        String destination = login.select("input[name=os_destination]").val();
        web.send(
                "/dologin.action",
                Map.of("os_username", "viewer", "os_password", "viewer", "os_destination", destination));
        assertThat(web.path()).isEqualTo("/users/viewmysettings.action");

        web.send(
                "/dologin.action",
                Map.of("os_username", "viewer", "os_password", "viewer", "os_destination", "//example.com/"));
        assertThat(web.path()).isEqualTo("/");
    }

    @Test
    void an_anonymous_reader_is_sent_to_the_login_page_whether_or_not_a_page_exists() {
        WebClient web = browser();
        for (String path :
                List.of("/display/DEMO", "/pages/viewpage.action?pageId=999999999", "/display/NOPE/Nothing")) {
            web.open(path);
            assertThat(web.path()).as(path).startsWith("/login.action");
        }
    }

    @Test
    void a_space_that_a_reader_may_not_see_does_not_exist_for_the_reader() {
        WebClient web = browser().logIn("viewer");
        Document page = web.open("/display/TEAM");
        assertThat(web.status()).isEqualTo(404);
        assertThat(page.select("h1").text()).isEqualTo("Page not found");
    }

    @Test
    void a_reader_without_the_right_to_edit_gets_no_button_and_no_editor() {
        WebClient web = browser().logIn("viewer");
        Document home = web.open("/display/DEMO");
        assertThat(home.select("#title-text").text()).isEqualTo("Demonstration");
        assertThat(home.select("#editPageLink")).isEmpty();
        web.open("/pages/editpage.action?pageId=" + pageId(home));
        assertThat(web.status()).isEqualTo(403);
    }

    @Test
    void a_form_without_the_token_changes_nothing() {
        WebClient web = browser().logIn("editor");
        String id = pageId(web.open("/display/DEMO"));
        Document refused = web.send(
                "/pages/doeditpage.action",
                Map.of("pageId", id, "title", "Taken over", "wysiwygContent", "<p>no</p>", "atl_token", "guessed"));
        assertThat(web.status()).isEqualTo(403);
        assertThat(refused.select("h1").text()).isEqualTo("Security check failed");
        assertThat(web.open("/display/DEMO").select("#title-text").text()).isEqualTo("Demonstration");
    }

    @Test
    void a_page_is_created_edited_compared_and_restored() {
        WebClient web = browser().logIn("editor");
        String id = create(web, "Round trip", "<p>First words</p>");
        assertThat(web.open("/display/DEMO/Round+trip").select("#main-content").text())
                .isEqualTo("First words");

        edit(web, id, 2, "Round trip", "<p>Second words</p>", "better");
        Document history = web.open("/pages/viewpreviousversions.action?pageId=" + id);
        assertThat(history.select("#page-history-container tbody tr")).hasSize(2);
        assertThat(history.select("#page-history-container").text()).contains("better");

        Document diff = web.open(
                "/pages/diffpagesbyversion.action?pageId=" + id + "&selectedPageVersions=2&selectedPageVersions=1");
        assertThat(diff.select("#diff-view del").text()).isEqualTo("First");
        assertThat(diff.select("#diff-view ins").text()).isEqualTo("Second");

        String oldVersion = history.select("tbody tr:eq(1) a").attr("href").replaceAll("^/confluence", "");
        Document old = web.open(oldVersion);
        assertThat(old.select("#main-content").text()).isEqualTo("First words");
        assertThat(old.select("#page-history-warning").text()).contains("version 1");
        assertThat(old.select("#editPageLink")).isEmpty();

        web.open("/pages/revertpagebacktoversion.action?pageId=" + id + "&version=1");
        web.send("/pages/revertpagebacktoversion.action", Map.of("pageId", id, "version", "1"));
        Document restored = web.open("/pages/viewpage.action?pageId=" + id);
        assertThat(restored.select("#main-content").text()).isEqualTo("First words");
        assertThat(restored.select("meta[name=ajs-version-number]").attr("content"))
                .isEqualTo("3");
    }

    @Test
    void two_people_who_edit_the_same_version_lose_no_text() {
        WebClient web = browser().logIn("editor");
        String id = create(web, "Conflict", "<p>Start</p>");
        edit(browser().logIn("admin"), id, 2, "Conflict", "<p>From admin</p>", "");
        Document kept = edit(web, id, 2, "Conflict", "<p>From editor</p>", "");
        assertThat(kept.select(".aui-message-error").text()).contains("Somebody else has published");
        assertThat(kept.select("#wysiwygTextarea").text()).contains("From editor");
        assertThat(web.open("/pages/viewpage.action?pageId=" + id)
                        .select("#main-content")
                        .text())
                .isEqualTo("From admin");

        String next = kept.select("input[name=newVersion]").val();
        edit(web, id, Integer.parseInt(next), "Conflict", "<p>From editor</p>", "");
        assertThat(web.open("/pages/viewpage.action?pageId=" + id)
                        .select("#main-content")
                        .text())
                .isEqualTo("From editor");
    }

    @Test
    void a_title_that_is_taken_or_missing_is_told_and_keeps_the_text() {
        WebClient web = browser().logIn("editor");
        create(web, "Only once", "<p>One</p>");
        Document taken = web.send(
                "/pages/docreatepage.action",
                Map.of("spaceKey", "DEMO", "title", "only once", "wysiwygContent", "<p>Two</p>"));
        assertThat(taken.select(".aui-message-error").text()).contains("already exists");
        assertThat(taken.select("#wysiwygTextarea").text()).contains("Two");
        Document missing = web.send(
                "/pages/docreatepage.action", Map.of("spaceKey", "DEMO", "title", " ", "wysiwygContent", "<p>Two</p>"));
        assertThat(missing.select(".aui-message-error").text()).contains("needs a title");
    }

    @Test
    void a_page_goes_to_the_trash_comes_back_and_is_purged() {
        WebClient editor = browser().logIn("editor");
        WebClient admin = browser().logIn("admin");
        String id = create(editor, "Rubbish", "<p>Old</p>");
        Document question = editor.open("/pages/removepage.action?pageId=" + id);
        assertThat(question.select("#content").text()).contains("Put “Rubbish” in the trash?");
        editor.send("/pages/removepage.action", Map.of("pageId", id));
        editor.open("/pages/viewpage.action?pageId=" + id);
        assertThat(editor.status()).isEqualTo(404);

        assertThat(admin.open("/pages/viewtrash.action?key=DEMO")
                        .select("#trash")
                        .text())
                .contains("Rubbish");
        admin.send("/pages/viewtrash.action", Map.of("key", "DEMO", "contentId", id, "restore", "true"));
        assertThat(editor.open("/display/DEMO/Rubbish").select("#main-content").text())
                .isEqualTo("Old");

        editor.send("/pages/removepage.action", Map.of("pageId", id));
        admin.open("/pages/viewtrash.action?key=DEMO");
        Document after = admin.send("/pages/viewtrash.action", Map.of("key", "DEMO", "contentId", id, "purge", "true"));
        assertThat(after.select("#content").text()).doesNotContain("Rubbish");
        editor.open("/pages/viewtrash.action?key=DEMO");
        assertThat(editor.status()).isEqualTo(403);
    }

    @Test
    void comments_labels_and_watching_show_on_the_page() {
        WebClient web = browser().logIn("manager");
        WebClient editor = browser().logIn("editor");
        String id = create(editor, "Talk", "<p>Text</p>");
        web.open("/pages/viewpage.action?pageId=" + id);
        web.send("/pages/comment.action", Map.of("pageId", id, "content", "I <b>disagree</b>"));
        Document page = web.open("/pages/viewpage.action?pageId=" + id);
        assertThat(page.select(".comment-content").text()).isEqualTo("I <b>disagree</b>");
        String comment = page.select(".comment").attr("id").replace("comment-", "");
        editor.open("/pages/viewpage.action?pageId=" + id);
        editor.send("/pages/comment.action", Map.of("pageId", id, "parentId", comment, "content", "Why?"));
        assertThat(editor.open("/pages/viewpage.action?pageId=" + id)
                        .select(".commentThread .comment-content")
                        .text())
                .isEqualTo("Why?");

        editor.send("/pages/labels.action", Map.of("pageId", id, "labelsToAdd", "Journey, draft"));
        assertThat(editor.open("/pages/viewpage.action?pageId=" + id)
                        .select(".label-list .aui-label span:first-child")
                        .eachText())
                .contains("draft", "journey");
        web.send("/pages/watchpage.action", Map.of("pageId", id, "watch", "true"));
        assertThat(web.open("/pages/viewpage.action?pageId=" + id)
                        .select("#watch-content-button")
                        .text())
                .isEqualTo("Stop watching");
    }

    @Test
    void a_restricted_page_is_hidden_from_others_and_from_their_page_tree() {
        WebClient editor = browser().logIn("editor");
        String id = create(editor, "Secret plan", "<p>Hush</p>");
        editor.open("/pages/restrictions.action?pageId=" + id);
        editor.send("/pages/restrictions.action", Map.of("pageId", id, "view", "editor, admin", "edit", ""));
        assertThat(editor.open("/pages/viewpage.action?pageId=" + id).select("#content-metadata-page-restrictions"))
                .hasSize(1);
        WebClient viewer = browser().logIn("viewer");
        viewer.open("/pages/viewpage.action?pageId=" + id);
        assertThat(viewer.status()).isEqualTo(404);
        viewer.open("/display/DEMO");
        assertThat(viewer.body()).doesNotContain("Secret plan");
    }

    @Test
    void a_page_is_copied_and_moved() {
        WebClient web = browser().logIn("editor");
        String parent = create(web, "Shelf", "<p>Shelf</p>");
        String id = create(web, "Book", "<p>Pages</p>");
        web.send("/pages/copypage.action", Map.of("pageId", id, "title", "Second book", "spaceKey", "DEMO"));
        assertThat(web.open("/display/DEMO/Second+book").select("#main-content").text())
                .isEqualTo("Pages");
        web.send("/pages/movepage.action", Map.of("pageId", id, "newSpaceKey", "DEMO", "targetTitle", "Shelf"));
        assertThat(web.open("/pages/viewpage.action?pageId=" + id)
                        .select("#breadcrumbs")
                        .text())
                .contains("Shelf");
        Document refused = web.send(
                "/pages/movepage.action", Map.of("pageId", parent, "newSpaceKey", "DEMO", "targetTitle", "Book"));
        assertThat(refused.select(".aui-message-error").text()).contains("cannot be moved under itself");
    }

    @Test
    void a_page_is_exported_as_a_pdf_file_and_its_html_on_request() {
        WebClient web = browser().logIn("editor");
        String id = create(web, "For the printer", "<p>Printed \u00e9</p>");
        ScriptClient viewer = new ScriptClient(host.baseUrl(), "viewer");

        HttpResponse<byte[]> file = viewer.download("/spaces/flyingpdf/pdfpageexport.action?pageId=" + id);

        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''For%20the%20printer.pdf");
        assertThat(PdfPages.of(file.body())).singleElement().asString().contains("For the printer", "Printed \u00e9");
        assertThat(web.open("/spaces/flyingpdf/pdfpageexport.action?html=true&pageId=" + id)
                        .select(".wiki-content > p")
                        .text())
                .isEqualTo("Printed \u00e9");
        assertThat(web.open("/exportword?pageId=" + id)
                        .select(".wiki-content > p")
                        .text())
                .isEqualTo("Printed \u00e9");
        assertThat(new ScriptClient(host.baseUrl(), null)
                        .download("/spaces/flyingpdf/pdfpageexport.action?pageId=" + id)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void everything_is_french_for_a_french_reader() {
        WebClient anonymous = new WebClient(host.baseUrl(), "fr-FR,fr;q=0.9");
        Document login = anonymous.open("/login.action");
        assertThat(login.select("html").attr("lang")).isEqualTo("fr");
        assertThat(login.select("#loginButton").text()).isEqualTo("Se connecter");

        WebClient web = browser().logIn("manager");
        web.open("/users/viewmysettings.action");
        web.send("/users/viewmysettings.action", Map.of("language", "fr", "theme", "DARK"));
        Document home = web.open("/display/DEMO");
        assertThat(home.select("html").attr("data-color-mode")).isEqualTo("dark");
        assertThat(home.select("meta[name=ajs-user-locale]").attr("content")).isEqualTo("fr_FR");
        assertThat(home.select("#action-view-history-link").text()).isEqualTo("Historique de la page");
        assertThat(web.open("/display/DEMO/Rien").select("h1").text()).isEqualTo("Page introuvable");
        web.send("/users/viewmysettings.action", Map.of("language", "en", "theme", "LIGHT"));
    }

    @Test
    void every_page_forbids_scripts_of_others_and_has_none_inline() {
        WebClient web = browser().logIn("admin");
        for (String path : List.of("/", "/display/DEMO", "/pages/createpage.action?spaceKey=DEMO", "/admin")) {
            Document page = web.open(path);
            assertThat(web.header("Content-Security-Policy")).contains("script-src 'self';");
            assertThat(page.select("script:not([src])")).as(path).isEmpty();
            assertThat(page.select("[onclick], [onload], [onsubmit]")).as(path).isEmpty();
        }
    }

    @Test
    void nothing_can_be_changed_in_read_only_mode() {
        WebClient admin = browser().logIn("admin");
        WebClient editor = browser().logIn("editor");
        String id = create(editor, "Frozen", "<p>Ice</p>");
        admin.open("/admin/maintenance.action");
        admin.send("/admin/maintenance.action", Map.of("readOnly", "true"));
        try {
            Document page = editor.open("/pages/viewpage.action?pageId=" + id);
            assertThat(page.select("#read-only-banner").text()).contains("read-only mode");
            assertThat(page.select("#editPageLink")).isEmpty();
            assertThat(page.select("meta[name=ajs-access-mode]").attr("content"))
                    .isEqualTo("READ_ONLY");
            editor.send("/pages/comment.action", Map.of("pageId", id, "content", "Brr"));
            assertThat(editor.status()).isEqualTo(403);
        } finally {
            admin.open("/admin/maintenance.action");
            admin.send("/admin/maintenance.action", Map.of());
        }
        assertThat(editor.open("/pages/viewpage.action?pageId=" + id).select("#editPageLink"))
                .hasSize(1);
    }

    @Test
    void the_administration_is_for_administrators() {
        WebClient web = browser().logIn("editor");
        for (String path : List.of("/admin", "/plugins/servlet/upm", "/admin/mail/outbox.action")) {
            web.open(path);
            assertThat(web.status()).as(path).isEqualTo(403);
        }
        WebClient admin = browser().logIn("admin");
        assertThat(admin.open("/plugins/servlet/upm").select("#content").text()).contains("No app is installed");
    }

    @Test
    void a_new_comment_is_in_the_outbox() {
        WebClient editor = browser().logIn("editor");
        String id = create(editor, "Watched", "<p>Text</p>");
        WebClient manager = browser().logIn("manager");
        manager.open("/pages/viewpage.action?pageId=" + id);
        manager.send("/pages/comment.action", Map.of("pageId", id, "content", "Look at this"));
        Document outbox = browser().logIn("admin").open("/admin/mail/outbox.action");
        assertThat(outbox.select(".wiki-mail").text()).contains("Watched");
    }

    @Test
    void a_comment_is_edited_by_its_author_and_a_link_to_it_marks_it() {
        WebClient editor = browser().logIn("editor");
        String id = create(editor, "Talked about", "<p>Text</p>");
        WebClient manager = browser().logIn("manager");
        manager.open("/pages/viewpage.action?pageId=" + id);
        Document page = manager.send("/pages/comment.action", Map.of("pageId", id, "content", "Look"));
        String comment = page.select(".comment").attr("id").replace("comment-", "");
        assertThat(page.select(".comment.focused").attr("id")).isEqualTo("comment-" + comment);

        Document edited = manager.send(
                "/pages/comment.action",
                Map.of("pageId", id, "editId", comment, "version", "1", "storage", "<p>Look <b>here</b></p>"));

        assertThat(edited.select(".comment-content b").text()).isEqualTo("here");
        assertThat(editor.open("/pages/viewpage.action?pageId=" + id).select("[name=editId], .focused"))
                .isEmpty();
    }

    private static WebClient browser() {
        return new WebClient(host.baseUrl(), "en-GB");
    }

    private static String pageId(Document page) {
        return page.select("meta[name=ajs-page-id]").attr("content");
    }

    private static String create(WebClient web, String title, String content) {
        web.open("/pages/createpage.action?spaceKey=DEMO");
        return pageId(web.send(
                "/pages/docreatepage.action", Map.of("spaceKey", "DEMO", "title", title, "wysiwygContent", content)));
    }

    private static Document edit(WebClient web, String id, int version, String title, String content, String message) {
        web.open("/pages/editpage.action?pageId=" + id);
        return web.send(
                "/pages/doeditpage.action",
                Map.of(
                        "pageId", id,
                        "newVersion", String.valueOf(version),
                        "title", title,
                        "wysiwygContent", content,
                        "versionComment", message));
    }
}
