package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Session;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What administrators see of the app's data and do with it, in a wiki of this test's own: they do it to all maps. */
class AdminScreenIT {
    private static Confluence confluence;
    private static Browser browser;
    private final WikiClient admin = confluence.admin();

    @BeforeAll
    static void start() {
        confluence = Confluence.start();
        browser = confluence.browser();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        confluence.close();
    }

    @Test
    void an_anonymous_reader_logs_in_and_gives_the_password_again_and_is_led_back() {
        try (Window window = browser.open("admin")) {
            window.context().clearCookies();
            Page page = window.visit(Session.SCREEN);
            assertThat(page).hasURL(Pattern.compile("/login\\.action\\?"));
            page.fill("input[name=os_username]", "admin");
            page.fill("input[name=os_password]", "admin");
            page.press("input[name=os_password]", "Enter");

            assertThat(page.locator("h1")).hasText("Confirm your password");
            page.fill("#password", "admin");
            page.press("#password", "Enter");

            assertThat(page).hasURL(confluence.address() + Session.SCREEN);
            assertThat(page.locator("[data-jm-state]")).containsText("All is well.");
        }
    }

    @Test
    void who_is_no_administrator_is_told_so() {
        WikiClient editor = admin.as("editor");
        for (Map.Entry<String, String> words : Map.of(
                        "fr", "Seuls les administrateurs voient cet écran.",
                        "en", "Only administrators see this screen.")
                .entrySet()) {
            editor.speak(words.getKey());
            HttpResponse<String> answer = editor.get(Session.SCREEN);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains(words.getValue()).doesNotContain("data-jm-admin");
        }
        editor.speak("en");
    }

    @Test
    void the_menu_of_the_administration_and_manage_apps_lead_to_the_screen() {
        try (Window window = browser.open("admin")) {
            Page page = screen(window);
            assertThat(page.locator(".aui-nav-selected")).hasText("Journey maps");

            window.visit("/admin/console.action")
                    .locator("#journey-maps-admin-link")
                    .click();
            assertThat(page.locator("[data-jm-admin]")).isVisible();

            window.visit("/plugins/servlet/upm")
                    .locator(".upm-plugin[data-key='org.journeymaps.confluence'] a")
                    .filter(new Locator.FilterOptions().setHasText("Configure"))
                    .click();
            assertThat(page.locator("[data-jm-admin]")).isVisible();
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("admin-en", new Look(1600, 1000, "en", false, true), "All is well."),
                Arguments.of("admin-en-dark", new Look(1600, 1000, "en", true, true), "All is well."),
                Arguments.of("admin-fr-dark", new Look(1600, 1000, "fr", true, true), "Tout va bien."),
                Arguments.of("admin-phone", new Look(320, 700, "fr", false, true), "Tout va bien."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void the_screen_is_for_everybody(String name, Look look, String allIsWell) {
        unsaved("DEMO", "Seen on " + name);
        try (Window window = browser.open("admin", look)) {
            Page page = screen(window);
            window.screenshot(name);

            assertThat(page.locator("[data-jm-state]")).containsText(allIsWell);
            assertThat(page.locator(".jm-admin")).not().containsText("journey-maps.");
            assertThat(new AxeBuilder(page).include(".jm-admin").analyze().getViolations())
                    .isEmpty();
            assertThat((boolean) page.evaluate("() => { const screen = document.querySelector('.jm-admin');"
                            + " return screen.scrollWidth <= screen.clientWidth; }"))
                    .as("nothing sticks out")
                    .isTrue();
        }
    }

    @Test
    void an_unsaved_map_is_listed_and_saved_into_its_page_with_the_keyboard_alone() {
        MapClient map = unsaved("DEMO", "Waiting for the keyboard");
        assertThat(admin.storageOf(map.page())).doesNotContain("Waiting for the keyboard");
        try (Window window = browser.open("admin")) {
            Page page = screen(window);
            Locator row = page.locator("[data-jm-unsaved] tr")
                    .filter(new Locator.FilterOptions().setHasText("Page of Waiting for the keyboard"));
            assertThat(row.locator("td").first()).hasText("Waiting for the keyboard");
            assertThat(row.locator("a")).hasAttribute("href", Pattern.compile("pageId=" + map.page() + "$"));

            window.tabTo("[data-jm-save]");
            page.keyboard().press("Enter");

            assertTold(page, "save", Pattern.compile("^Pages saved: \\d+\\. Maps still unsaved: 0\\.$"));
            assertThat(page.locator("[data-jm-unsaved]")).isHidden();
            assertThat(admin.storageOf(map.page())).contains("Waiting for the keyboard");
            assertAudited("Waiting journey maps saved into their pages", Pattern.compile("Pages: [1-9]\\d*"));

            assertThat(screen(window).locator(".jm-admin-none")).hasText("Every page holds its maps as they are.");
        }
    }

    @Test
    void what_is_kept_of_pages_that_are_gone_is_looked_for_before_it_is_deleted() {
        MapClient map = unsaved("DEMO", "Purged while nobody listened");
        admin.whileDisabled(() -> admin.purge(map.page()));
        int kept = maps();
        try (Window window = browser.open("admin")) {
            Page page = screen(window);
            assertThat(page.locator("[data-jm-unsaved]")).containsText("(page is gone)");
            assertThat(page.locator("[data-jm-orphans-delete]")).isHidden();

            window.tabTo("[data-jm-orphans]");
            page.keyboard().press("Enter");
            assertTold(page, "orphans", "Pages that are gone and own maps: 1. Nothing is deleted yet.");
            assertThat(maps()).isEqualTo(kept);
            assertThat(page.locator("[data-jm-orphans]")).isFocused();

            page.keyboard().press("Tab");
            assertThat(page.locator("[data-jm-orphans-delete]")).isFocused();
            page.keyboard().press("Enter");
            assertTold(page, "orphans", "Pages forgotten: 1.");
            assertThat(maps()).isEqualTo(kept - 1);
            assertAudited("Journey maps of pages that are gone deleted", Pattern.compile("Pages: 1"));
            assertThat(page.locator("[data-jm-orphans]")).isFocused();

            page.keyboard().press("Enter");
            assertTold(page, "orphans", "There are none.");
            assertThat(page.locator("[data-jm-orphans-delete]")).isHidden();
        }
    }

    @Test
    void what_is_kept_of_a_space_is_looked_at_with_the_keyboard_and_exported_without_that_of_another()
            throws IOException {
        makeSpace("EXPORTED");
        MapClient map = unsaved("EXPORTED", "Taken along");
        unsaved("DEMO", "Left behind");
        try (Window window = browser.open("admin")) {
            Page page = screen(window);
            window.tabTo("#jm-admin-key");
            page.keyboard().type("EXPORTED");
            page.keyboard().press("Enter");
            assertTold(
                    page,
                    "space",
                    "Kept of the space EXPORTED: maps 1, pages 1.\nMaps with changes that their page does not hold, and that would be lost: 1.");

            Download file = page.waitForDownload(
                    () -> page.locator("[data-jm-space-export]").click());

            assertThat(file.suggestedFilename()).isEqualTo("journey-maps-EXPORTED.json");
            JsonNode export = json(file);
            assertThat(export.path("space").asText()).isEqualTo("EXPORTED");
            assertThat(export.path("maps")).hasSize(1);
            JsonNode exported = export.path("maps").get(0);
            assertThat(exported.path("page").asLong()).isEqualTo(map.page());
            assertThat(exported.path("title").asText()).isEqualTo("Page of Taken along");
            assertThat(exported.path("key").asText()).isEqualTo(map.key().toString());
            assertThat(exported.path("map")).isEqualTo(map.map());
            assertThat(exported.path("edits"))
                    .hasSize(2)
                    .extracting(edit -> edit.path("revision").asInt())
                    .containsExactly(1, 2);
            assertThat(export.toString()).doesNotContain("Left behind");
            assertAudited("Journey map data of a space exported", Pattern.compile("EXPORTED Space, Pages: 1"));
        }
    }

    @Test
    void what_is_kept_of_a_space_is_deleted_and_its_pages_go_on_with_what_they_hold() {
        makeSpace("DELETED");
        MapClient map = unsaved("DELETED", "Saved once");
        map.done();
        map.edited(MapClient.title("Saved once", "Never saved"));
        String text = admin.storageOf(map.page());
        int kept = maps();
        try (Window window = browser.open("admin")) {
            Page page = screen(window);
            page.fill("#jm-admin-key", "NOWHERE");
            page.press("#jm-admin-key", "Enter");
            assertTold(page, "space", "Nothing is kept of a space NOWHERE.");
            assertThat(page.locator("[data-jm-space-delete]")).isHidden();

            page.fill("#jm-admin-key", "DELETED");
            page.press("#jm-admin-key", "Enter");
            page.locator("[data-jm-space-delete]").click();
            assertTold(page, "space", "Deleted of the space DELETED: maps 1, pages 1.");
            assertThat(page.locator("[data-jm-space-delete]")).isHidden();
            assertThat(page.locator("#jm-admin-key")).isFocused();
            assertAudited("Journey map data of a space deleted", Pattern.compile("DELETED Space, Maps: 1"));

            assertThat(maps()).isEqualTo(kept - 1);
            assertThat(admin.storageOf(map.page())).isEqualTo(text);
            assertThat(window.viewPage(map.page()).locator(".jm-map .jm-title")).hasText("Saved once");
            map.awaitRows();
            assertThat(map.history("").body()).doesNotContain("Hotel stay", "Never saved");
            assertThat(map.revision()).isEqualTo(1);
            map.edited(MapClient.title("Saved once", "Begun anew"));
        }
    }

    /** The screen in a window of an administrator, who gives the password when asked. */
    private static Page screen(Window window) {
        Page page = window.visit(Session.SCREEN);
        if (page.locator("#authenticate-form").count() > 0) {
            page.fill("#password", "admin");
            page.press("#password", "Enter");
        }
        assertThat(page.locator("[data-jm-admin]")).isVisible();
        return page;
    }

    /** A map that has its title by a change which the page does not hold. */
    private MapClient unsaved(String space, String title) {
        MapClient map = admin.createMap(space, "Page of " + title);
        map.edited(MapClient.START_HOTEL);
        map.edited(MapClient.title("Hotel stay", title));
        return map;
    }

    private void makeSpace(String key) {
        HttpResponse<String> made =
                admin.post("/rest/api/space", "{\"key\": \"%s\", \"name\": \"Space %s\"}".formatted(key, key));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    }

    private int maps() {
        return MapClient.good(admin.get("/rest/journey-maps/1.0/health"))
                .at("/database/maps")
                .asInt();
    }

    private static void assertTold(Page page, String where, String sentence) {
        assertThat(page.locator("[data-jm-answer=" + where + "]")).hasText(sentence);
    }

    private static void assertTold(Page page, String where, Pattern sentence) {
        assertThat(page.locator("[data-jm-answer=" + where + "]")).hasText(sentence);
    }

    /** The newest line of the audit log says that the administrator did this, with these details. */
    private static void assertAudited(String action, Pattern details) {
        List<String> line =
                new ArrayList<>(confluence.session("admin").auditLog().get(0));
        assertThat(line.subList(0, 3)).containsExactly("Administrator", "Journey maps", action);
        assertThat(String.join(", ", line.subList(3, line.size()))).matches(details);
    }

    private static JsonNode json(Download file) throws IOException {
        try (InputStream stream = file.createReadStream()) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
