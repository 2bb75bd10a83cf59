package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What administrators switch off and on, in a wiki of this test's own. */
class AdministrationIT {
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
    void a_disabled_app_leaves_its_pages_readable_and_an_enabled_one_brings_the_map_back() {
        long id = admin.createPage(
                "DEMO",
                "A map that comes and goes",
                "<p>Before</p>" + Macros.withBody(UUID.randomUUID(), Journeys.small("Still here")) + "<p>After</p>");
        try (Window window = browser.open("admin")) {
            Page page = window.visit("/plugins/servlet/upm");
            Locator app = page.locator(".upm-plugin[data-key='org.journeymaps.confluence']");
            app.locator("summary").click();
            assertThat(app).containsText("journey-map-macro");
            assertThat(app).containsText("journey-map-blueprint");
            window.screenshot("manage-apps");
            app.locator("button[value=disable]").click();
            assertThat(app.locator("button[value=enable]")).isVisible();

            window.viewPage(id);
            assertThat(page.locator("#main-content")).containsText("Unknown macro: 'journey-map'");
            assertThat(page.locator("#main-content")).containsText("After");
            assertThat(page.locator(".jm-map")).hasCount(0);
            window.screenshot("app-disabled");

            window.visit("/plugins/servlet/upm");
            app.locator("button[value=enable]").click();
            assertThat(app.locator("button[value=disable]").first()).isVisible();
            window.viewPage(id);
            assertThat(page.locator(".jm-map")).containsText("Still here begins");
        }
        assertThat(admin.get("/rest/journey-maps/1.0/health").statusCode()).isEqualTo(200);
    }

    @Test
    void read_only_mode_refuses_a_click_in_the_readers_language_and_then_offers_none() {
        long id = admin.createPage("DEMO", "Une carte en lecture seule", Macros.empty(UUID.randomUUID()));
        try (Window window = browser.open("editor", new Look(1600, 1000, "fr", false, true));
                Window administration = browser.open("admin")) {
            Page page = window.viewPage(id);
            assertThat(page.locator(".jm-choice:enabled").first()).isVisible();
            administration
                    .visit("/admin/maintenance.action")
                    .locator("#read-only-switch")
                    .click();
            assertThat(administration.page().locator("#read-only-banner")).isVisible();

            page.locator("[data-jm-blank]").click();
            assertThat(page.getByRole(AriaRole.ALERT)
                            .filter(new Locator.FilterOptions().setHasText("lecture seule"))
                            .first())
                    .containsText("la carte ne peut pas être modifiée");
            window.screenshot("gallery-read-only-fr");

            window.viewPage(id);
            assertThat(page.locator("[data-jm-gallery]")).hasCount(0);
            assertThat(page.locator(".jm-notice")).isVisible();
            assertThat(page.locator("#main-content button")).hasCount(0);

            administration.page().locator("#read-only-switch").click();
            assertThat(administration.page().locator("#read-only-banner")).hasCount(0);
            window.viewPage(id);
            assertThat(page.locator("[data-jm-gallery]")).isVisible();
        }
    }
}
