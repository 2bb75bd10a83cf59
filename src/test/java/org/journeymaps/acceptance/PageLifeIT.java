package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wikihost.testing.Eventually;

/** What becomes of a map when its page is changed, restored, copied, trashed and purged. */
@ExtendWith(RunningConfluence.class)
class PageLifeIT {
    private final WikiClient admin;
    private final Browser browser;

    PageLifeIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void an_old_version_shows_the_old_map_and_restoring_it_brings_it_back() {
        UUID key = UUID.randomUUID();
        long id = admin.createPage("DEMO", "Page with a past", Macros.withBody(key, Journeys.small("Yesterday")));
        admin.viewPage(id);
        awaitMap(key, "Yesterday");
        admin.updatePage(id, Macros.withBody(key, Journeys.small("Today")));
        admin.viewPage(id);
        awaitMap(key, "Today");
        try (Window window = browser.open("editor")) {
            Page page = window.visit("/pages/viewpreviousversions.action?pageId=" + id);
            version(page, 1);
            assertThat(page.locator("#page-history-warning")).isVisible();
            assertThat(page.locator(".jm-map")).containsText("Yesterday begins");

            page.goBack();
            page.locator("button", new Page.LocatorOptions().setHasText("Compare"))
                    .click();
            assertThat(page.locator("#diff-view ins").first()).containsText("Today");
            assertThat(page.locator("#diff-view del").first()).containsText("Yesterday");

            page.goBack();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Restore"))
                    .click();
            page.locator("#confirm").click();
            assertThat(page.locator("#page-history-warning")).hasCount(0);
            assertThat(page.locator(".jm-map")).containsText("Yesterday begins");
        }
        assertThat(awaitMap(key, "Yesterday")).contains("Yesterday").doesNotContain("Today");
    }

    @Test
    void the_history_keeps_the_map_from_its_start_and_offers_nothing_before_it() {
        UUID key = UUID.randomUUID();
        long id = admin.createPage("DEMO", "Page before its map", "<p>Words</p>" + Macros.empty(key));
        start(id, key);
        admin.updatePage(id, "<p>The map is gone</p>");
        try (Window window = browser.open("editor")) {
            Page page = window.visit("/pages/viewpreviousversions.action?pageId=" + id);
            version(page, 1);
            assertThat(page.locator("#page-history-warning")).isVisible();
            assertThat(page.locator(".jm-map")).containsText("Hotel");

            page.goBack();
            version(page, 2);
            assertThat(page.locator("#page-history-warning")).isVisible();
            assertThat(page.locator(".jm-notice")).isVisible();
            assertThat(page.locator("[data-jm-gallery]")).hasCount(0);
        }
    }

    @Test
    void a_copy_draws_its_own_map_and_shares_nothing() {
        UUID key = UUID.randomUUID();
        long original = admin.createPage("DEMO", "An original", Macros.withBody(key, Journeys.small("Original")));
        admin.viewPage(original);
        awaitMap(key, "Original");
        long copy;
        try (Window window = browser.open("editor")) {
            Page page = window.visit("/pages/copypage.action?idOfPageToCopy=" + original);
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("#title-text")).containsText("Copy of An original");
            assertThat(page.locator(".jm-map")).containsText("Original begins");
            copy = Long.parseLong(page.locator("#content").getAttribute("data-content-id"));
        }

        admin.updatePage(copy, Macros.withBody(key, Journeys.small("Changed")));

        assertThat(admin.viewPage(copy).body()).contains("Changed begins").doesNotContain("Original begins");
        assertThat(admin.viewPage(original).body()).contains("Original begins").doesNotContain("Changed begins");
        assertThat(admin.get(address(key)).body())
                .contains("\"page\":" + original)
                .contains("Original");
        assertThat(admin.delete("/rest/api/content/" + copy).statusCode()).isEqualTo(204);
        assertThat(admin.delete("/rest/api/content/" + copy + "?status=trashed").statusCode())
                .isEqualTo(204);
        assertThat(admin.viewPage(original).body()).contains("Original begins");
        assertThat(admin.get(address(key)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_copy_and_an_export_of_a_page_hold_a_map_that_came_from_the_gallery() {
        UUID key = UUID.randomUUID();
        long original = admin.createPage("DEMO", "From the gallery", Macros.empty(key));
        start(original, key);

        long copy = admin.createPage("DEMO", "From a page from the gallery", admin.storageOf(original));

        assertThat(admin.as("viewer").viewPage(copy).body()).contains("class=\"jm-map\"", "Hotel");
        assertThat(admin.get("/exportword?pageId=" + original).body())
                .contains("<table", "Hotel")
                .doesNotContain("<svg");
        assertThat(admin.get(address(key)).body()).contains("\"page\":" + original);
    }

    @Test
    void a_page_from_the_trash_still_has_its_map() {
        UUID key = UUID.randomUUID();
        long id = admin.createPage("DEMO", "Thrown away by mistake", Macros.empty(key));
        start(id, key);
        try (Window window = browser.open("admin")) {
            Page page = window.visit("/pages/removepage.action?pageId=" + id);
            page.locator("#confirm").click();
            page.waitForURL(url -> !url.contains("removepage"));
            assertThat(admin.get(address(key)).statusCode()).isEqualTo(404);

            window.visit("/pages/viewtrash.action?key=DEMO");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore Thrown away by mistake"))
                    .click();

            assertThat(page.locator(".jm-map")).containsText("Hotel");
        }
        assertThat(admin.get(address(key)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_purged_page_takes_its_map_with_it() {
        UUID key = UUID.randomUUID();
        long id = admin.createPage("DEMO", "Thrown away for ever", Macros.empty(key));
        start(id, key);
        long maps = maps();

        assertThat(admin.delete("/rest/api/content/" + id).statusCode()).isEqualTo(204);
        assertThat(maps()).isEqualTo(maps);
        assertThat(admin.delete("/rest/api/content/" + id + "?status=trashed").statusCode())
                .isEqualTo(204);

        assertThat(maps()).isEqualTo(maps - 1);
        assertThat(admin.get(address(key)).statusCode()).isEqualTo(404);
        long heir = admin.createPage("DEMO", "With the key of the purged one", Macros.empty(key));
        assertThat(admin.viewPage(heir).body())
                .contains("data-jm-gallery=\"" + key)
                .doesNotContain("class=\"jm-map\"");
    }

    /** Opens an old version from the history; 0 is the current one. */
    private static void version(Page history, int back) {
        history.locator("#page-history-container tbody tr")
                .nth(back)
                .locator("a")
                .first()
                .click();
    }

    private void start(long page, UUID key) {
        HttpResponse<String> answer = admin.post(address(key) + "/edits", """
                {"page": "%d", "baseRevision": 0, "edits": [{"edit": "startFrom", "journey": "hotel-stay", "language": "en"}]}""".formatted(page));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private long maps() {
        return WikiClient.json(admin.get("/rest/journey-maps/1.0/health"))
                .at("/database/maps")
                .asLong();
    }

    /** The rows follow the page's text in the background. */
    private String awaitMap(UUID key, String title) {
        return Eventually.get(() -> admin.get(address(key)).body(), answer -> answer.contains("\"title\": \"" + title));
    }

    private static String address(UUID key) {
        return "/rest/journey-maps/1.0/maps/" + key;
    }
}
