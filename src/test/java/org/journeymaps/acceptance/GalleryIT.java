package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an empty page to a full map with one click. */
@ExtendWith(RunningConfluence.class)
class GalleryIT {
    private static final Look FRENCH = new Look(1600, 1000, "fr", false, true);
    private final WikiClient admin;
    private final Browser browser;

    GalleryIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void one_click_fills_the_map_and_it_stays() {
        long id = admin.createPage("DEMO", "Parcours à remplir", Macros.empty(UUID.randomUUID()));
        try (Window window = browser.open("editor", FRENCH)) {
            Page page = window.viewPage(id);
            window.screenshot("gallery-fr");

            page.getByRole(AriaRole.BUTTON, named("Abonnement sportif en ligne"))
                    .click();

            assertThat(page.locator(".jm-map table")).isVisible();
            assertThat(page.locator(".jm-map")).containsText("Saisit");
            assertThat(admin.storageOf(id)).contains("\"schema\"", "Abonnement sportif en ligne", "ac:name=\"map\"");
            page.reload();
            assertThat(page.locator(".jm-map")).containsText("Moment de vérité".toLowerCase(Locale.FRENCH));
        }
    }

    @Test
    void the_second_of_two_people_is_told_and_overwrites_nothing() {
        long id = admin.createPage("DEMO", "Two people", Macros.empty(UUID.randomUUID()));
        try (Window first = browser.open("editor");
                Window second = browser.open("admin")) {
            first.viewPage(id);
            second.viewPage(id);

            first.page().getByRole(AriaRole.BUTTON, named("Hotel stay")).click();
            assertThat(first.page().locator(".jm-map table")).isVisible();
            second.page()
                    .getByRole(AriaRole.BUTTON, named("Online shop purchase"))
                    .click();

            assertThat(second.page().getByRole(AriaRole.ALERT).first())
                    .containsText(Pattern.compile("no longer empty|changed"));
            second.screenshot("gallery-taken");
            second.viewPage(id);
            assertThat(second.page().locator(".jm-map")).containsText("Hotel");
        }
    }

    @Test
    void a_viewer_is_offered_nothing_to_click() {
        long id = admin.createPage("DEMO", "Nothing yet", Macros.empty(UUID.randomUUID()));
        try (Window window = browser.open("viewer")) {
            Page page = window.viewPage(id);

            assertThat(page.getByText("Hotel stay").count()).isZero();
            assertThat(page.locator(".jm-notice")).isVisible();
        }
    }

    private static Page.GetByRoleOptions named(String title) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + title));
    }
}
