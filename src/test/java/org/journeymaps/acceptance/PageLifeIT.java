package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Cases;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        MapClient map = admin.createMap("DEMO", "Page with a past", Journeys.small("Yesterday"));
        long id = map.page();
        map.edited(MapClient.title("Yesterday", "Yesterday evening"));
        map.done();
        admin.updatePage(id, Macros.withBody(map.key(), Journeys.small("Today")));
        assertThat(map.map().at("/title").asText()).isEqualTo("Today");
        try (Window window = browser.open("editor")) {
            Page page = window.visit("/pages/viewpreviousversions.action?pageId=" + id);
            version(page, 1);
            assertThat(page.locator("#page-history-warning")).isVisible();
            assertThat(page.locator(".jm-map")).containsText("Yesterday evening");
            assertThat(page.locator(".jm-map")).containsText("Yesterday begins");

            page.goBack();
            page.locator("button", new Page.LocatorOptions().setHasText("Compare"))
                    .click();
            assertThat(page.locator("#diff-view ins").filter(having("Today")).first())
                    .isVisible();
            assertThat(page.locator("#diff-view del")
                            .filter(having("Yesterday"))
                            .first())
                    .isVisible();

            page.goBack();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Restore"))
                    .first()
                    .click();
            page.locator("#confirm").click();
            assertThat(page.locator("#page-history-warning")).hasCount(0);
            assertThat(page.locator(".jm-map")).containsText("Yesterday begins");
        }
        assertThat(map.map().at("/title").asText()).isEqualTo("Yesterday evening");
        map.edited(MapClient.title("Yesterday evening", "Yesterday again"));
        assertThat(map.history("").body()).contains("Yesterday again");
    }

    @Test
    void the_history_keeps_the_map_from_its_start_and_offers_nothing_before_it() {
        MapClient map = started("Page before its map");
        long id = map.page();
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

    @ParameterizedTest
    @ValueSource(strings = {"09-emptied-body", "09-body-in-a-comment"})
    void a_page_whose_body_a_script_emptied_says_so_and_brings_the_map_back_or_starts_another(String name) {
        MapClient map = admin.createMap("DEMO", "Page to be emptied, " + name, Journeys.small("Lost"));
        String emptied = Cases.storage(name).replace("{key}", map.key().toString());
        assertThat(admin.viewPage(map.page()).body()).contains("Lost begins");
        map.awaitRows();

        admin.updatePage(map.page(), emptied);
        long copy = admin.createPage("DEMO", "Copy of an emptied page, " + name, emptied);

        for (long id : List.of(map.page(), copy)) {
            assertThat(admin.as("viewer").viewPage(id).body())
                    .contains("This journey map is still empty")
                    .doesNotContain("Lost");
        }
        try (Window window = browser.open("editor")) {
            Page page = window.viewPage(copy);
            assertThat(page.locator("[data-jm-blank]")).isEnabled();
            assertThat(page.locator(".jm-restore")).hasCount(0);

            window.viewPage(map.page());
            assertThat(page.locator(".jm-gallery-note").first()).containsText("The map that was here is kept.");
            assertThat(page.locator("[data-jm-blank]")).isEnabled();
            page.locator(".jm-restore").click();
            assertThat(page.locator(".jm-map")).containsText("Lost begins");
        }
        assertThat(admin.storageOf(map.page())).contains("<![CDATA[{", "Lost begins");
        assertThat(admin.as("viewer").viewPage(map.page()).body()).contains("Lost begins");
    }

    @Test
    void a_copy_draws_its_own_map_and_shares_nothing() {
        MapClient map = admin.createMap("DEMO", "An original", Journeys.small("Original"));
        long original = map.page();
        map.edited(MapClient.change("touchpoint", "t2", "name", "\"Original ends\"", "\"Original closes\""));
        map.done();
        long copy;
        try (Window window = browser.open("editor")) {
            Page page = window.visit("/pages/copypage.action?idOfPageToCopy=" + original);
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("#title-text")).containsText("Copy of An original");
            assertThat(page.locator(".jm-map")).containsText("Original begins");
            copy = Long.parseLong(page.locator("#content").getAttribute("data-content-id"));
        }

        MapClient mapOfCopy = new MapClient(admin, copy, map.key());
        mapOfCopy.edited(MapClient.change("touchpoint", "t1", "name", "\"Original begins\"", "\"Copy begins\""));

        assertThat(admin.viewPage(copy).body()).contains("Copy begins").doesNotContain("Original begins");
        assertThat(admin.viewPage(original).body()).contains("Original begins").doesNotContain("Copy begins");
        assertThat(mapOfCopy.history("").body()).contains("Copy begins").doesNotContain("Original closes");
        assertThat(map.map().at("/touchpoints/0/name").asText()).isEqualTo("Original begins");
        assertThat(admin.delete("/rest/api/content/" + copy).statusCode()).isEqualTo(204);
        assertThat(admin.delete("/rest/api/content/" + copy + "?status=trashed").statusCode())
                .isEqualTo(204);
        assertThat(mapOfCopy.read().statusCode()).isEqualTo(404);
        assertThat(admin.viewPage(original).body()).contains("Original begins");
        assertThat(map.map().at("/touchpoints/1/name").asText()).isEqualTo("Original closes");
    }

    @Test
    void a_copy_and_an_export_of_a_page_hold_a_map_that_came_from_the_gallery() {
        MapClient map = started("From the gallery");
        long original = map.page();

        long copy = admin.createPage("DEMO", "From a page from the gallery", admin.storageOf(original));

        assertThat(admin.as("viewer").viewPage(copy).body()).contains("class=\"jm-map\"", "Hotel");
        assertThat(admin.get("/exportword?pageId=" + original).body())
                .contains("<table", "Hotel")
                .doesNotContain("<svg");
        assertThat(new MapClient(admin, copy, map.key()).map()).isEqualTo(map.map());
    }

    @Test
    void a_page_from_the_trash_still_has_its_map() {
        MapClient map = started("Thrown away by mistake");
        map.edited(MapClient.title("Hotel stay", "Hotel stay, unsaved"));
        try (Window window = browser.open("admin")) {
            Page page = window.visit("/pages/removepage.action?pageId=" + map.page());
            page.locator("#confirm").click();
            page.waitForURL(url -> !url.contains("removepage"));
            assertThat(map.read().statusCode()).isEqualTo(404);
            assertThat(map.changes(0).statusCode()).isEqualTo(404);

            window.visit("/pages/viewtrash.action?key=DEMO");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore Thrown away by mistake"))
                    .click();

            assertThat(page.locator(".jm-map")).containsText("Hotel stay, unsaved");
        }
        assertThat(map.revision()).isEqualTo(2);
    }

    @Test
    void a_purged_page_takes_its_map_with_it() {
        MapClient map = started("Thrown away for ever");
        long id = map.page();
        long maps = maps();

        assertThat(admin.delete("/rest/api/content/" + id).statusCode()).isEqualTo(204);
        assertThat(maps()).isEqualTo(maps);
        assertThat(admin.delete("/rest/api/content/" + id + "?status=trashed").statusCode())
                .isEqualTo(204);

        assertThat(maps()).isEqualTo(maps - 1);
        assertThat(map.read().statusCode()).isEqualTo(404);
        long heir = admin.createPage("DEMO", "With the key of the purged one", Macros.empty(map.key()));
        assertThat(admin.viewPage(heir).body())
                .contains("data-jm-gallery=\"" + map.key())
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

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private MapClient started(String title) {
        MapClient map = admin.createMap("DEMO", title);
        map.edited(MapClient.START_HOTEL);
        return map;
    }

    private long maps() {
        return WikiClient.json(admin.get("/rest/journey-maps/1.0/health"))
                .at("/database/maps")
                .asLong();
    }
}
