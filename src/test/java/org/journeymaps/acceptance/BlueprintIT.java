package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From "Create" to a page with a map. */
@ExtendWith(RunningConfluence.class)
class BlueprintIT {
    private static final Look FRENCH = new Look(1600, 1000, "fr", false, true);
    private final WikiClient admin;
    private final Browser browser;

    BlueprintIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void a_french_editor_creates_a_page_and_one_click_draws_the_map() {
        long start = admin.createPage("DEMO", "Ici commence le parcours", "<p>Bonjour</p>");
        try (Window window = browser.open("editor", FRENCH)) {
            Page page = window.viewPage(start);
            page.locator("#quick-create-page-button").click();
            Locator tile = page.locator("#create-content-dialog .template").filter(having("Carte de parcours client"));
            assertThat(tile.locator("img")).isVisible();
            assertThat(icon(tile)).isPositive();
            window.screenshot("create-dialog-fr");
            tile.click();
            page.locator("#create-content-dialog .create-dialog-create-button").click();

            assertThat(page.locator("#title-text")).containsText(Pattern.compile("^Carte de parcours client – \\d+ "));
            assertThat(page.locator("#editPageLink")).isVisible();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Abonnement sportif en ligne")))
                    .click();

            assertThat(page.locator(".jm-map table")).isVisible();
            assertThat(page.locator(".jm-map")).containsText("moment de vérité");
            window.screenshot("blueprint-page-fr");
        }
    }

    @Test
    void two_maps_of_one_day_get_different_titles_without_a_question() {
        long start = admin.createPage("DEMO", "A place to start from", "<p>Hello</p>");
        try (Window window = browser.open("editor")) {
            String first = create(window.viewPage(start));
            String second = create(window.viewPage(start));

            assertThat(first).startsWith("Customer journey map – ");
            assertThat(second).matches("Customer journey map – .* \\(\\d+\\)").isNotEqualTo(first);
        }
    }

    private static String create(Page page) {
        page.locator("#quick-create-page-button").click();
        page.locator("#create-content-dialog .template")
                .filter(having("Customer journey map"))
                .click();
        page.locator("#create-content-dialog .create-dialog-create-button").click();
        assertThat(page.locator("[data-jm-gallery]")).isVisible();
        return page.locator("#title-text").innerText();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static int icon(Locator tile) {
        return (int) tile.locator("img").evaluate("image => image.naturalWidth");
    }
}
