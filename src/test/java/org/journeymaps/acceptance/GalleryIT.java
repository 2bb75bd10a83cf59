package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Cases;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From an empty page to a full map with two clicks, and back with one. */
@ExtendWith(RunningConfluence.class)
class GalleryIT {
    private static final Look FRENCH = new Look(1600, 1000, "fr", false, true);
    private static final String DIAGRAM = """
            ```mermaid
            %%{init: {'theme': 'forest'}}%%
            journey
                title Acheter un manteau
                section Choisir
                  L’essaie: 4: Moi, Magasin
                  Hésite: 2: Moi
                section Acheter
                  Paie: 7: Moi, Magasin, Banque
                  Attend la livraison: Moi
                  Le reçoit: 5: Moi
            ```
            """;

    private final WikiClient admin;
    private final Browser browser;

    GalleryIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void a_journey_is_looked_at_then_fills_the_map_and_stays() {
        long id = admin.createPage("DEMO", "Parcours à remplir", Macros.empty(UUID.randomUUID()));
        try (Window window = browser.open("editor", FRENCH)) {
            Page page = window.viewPage(id);
            window.screenshot("gallery-fr");

            page.getByRole(AriaRole.BUTTON, named("Abonnement sportif en ligne"))
                    .click();
            assertThat(page.getByRole(AriaRole.DIALOG).locator(".jm-map table")).isVisible();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Saisit");
            window.screenshot("gallery-preview-fr");
            page.getByRole(AriaRole.BUTTON, named("Utiliser ce parcours")).click();

            assertThat(page.locator(".jm-started")).isVisible();
            assertThat(page.locator(".jm-map")).containsText("Saisit");
            assertThat(admin.storageOf(id)).contains("\"schema\"", "Abonnement sportif en ligne", "ac:name=\"map\"");
            page.reload();
            assertThat(page.locator(".jm-map")).containsText("Moment de vérité".toLowerCase(Locale.FRENCH));
        }
    }

    @Test
    void the_tools_of_a_journey_that_is_looked_at_tell_its_size_and_what_is_in_view() {
        long id = admin.createPage("DEMO", "Looked at in part", Macros.empty(UUID.randomUUID()));
        try (Window window = browser.open("editor", new Look(1000, 900, "en", false, true))) {
            Page page = window.viewPage(id);
            page.locator("[data-jm-preview=hotel-stay]").click();
            assertThat(page.locator(".jm-zoom output")).hasText("75%");
            assertThat(page.locator(".jm-in-view")).hasText(Pattern.compile("^(8|9|10) of 14 touchpoints in view$"));

            page.locator(".jm-strip").press("End");
            page.waitForCondition(() -> Math.abs(right(page, ".jm-window") - right(page, ".jm-strip")) < 1);
        }
    }

    private static double right(Page page, String part) {
        BoundingBox box = page.locator(part).boundingBox();
        return box.x + box.width;
    }

    @Test
    void the_second_of_two_people_is_told_and_overwrites_nothing() {
        long id = admin.createPage("DEMO", "Two people", Macros.empty(UUID.randomUUID()));
        try (Window first = browser.open("editor");
                Window second = browser.open("admin")) {
            first.viewPage(id);
            second.viewPage(id);

            first.page().getByRole(AriaRole.BUTTON, named("Hotel stay")).click();
            first.page().getByRole(AriaRole.BUTTON, named("Use this journey")).click();
            assertThat(first.page().locator(".jm-started")).isVisible();
            second.page()
                    .getByRole(AriaRole.BUTTON, named("Online shop purchase"))
                    .click();
            second.page().getByRole(AriaRole.BUTTON, named("Use this journey")).click();

            assertThat(second.page().getByRole(AriaRole.ALERT).first())
                    .containsText(Pattern.compile("no longer empty|changed"));
            assertThat(second.page().locator(".jm-gallery-error")).isFocused();
            assertThat(second.page().locator(".jm-gallery-error")).isInViewport();
            second.screenshot("gallery-taken");
            second.viewPage(id);
            assertThat(second.page().locator(".jm-map")).containsText("Hotel");
        }
    }

    @Test
    void a_start_is_undone_and_what_the_map_said_before_is_there_again() {
        String said = Cases.text("07-no-stage-dead-end");
        String title = "A title, a persona, no stage";
        long id = admin.createPage("DEMO", "A title and no stage", Macros.withBody(UUID.randomUUID(), said));
        try (Window window = browser.open("editor")) {
            Page page = window.viewPage(id);
            assertThat(page.locator(".jm-kept div")).containsText(new String[] {
                "Title" + title, "PersonaP", "Lanes (on a blank map)Touchpoints, Emotion, Pain points"
            });
            window.screenshot("gallery-kept");

            page.locator("[data-jm-blank]").click();
            assertThatTitleAndPersonaAreKept(page, title);
            assertThat(page.locator(".jm-started")).containsText("Map created from: a blank map");
            window.screenshot("map-started");
            page.getByRole(AriaRole.BUTTON, named("Undo")).click();

            assertThat(page.locator(".jm-kept")).containsText(title);
            assertThat(page.locator(".jm-started")).hasCount(0);
            page.locator("[data-jm-blank]").click();
            assertThatTitleAndPersonaAreKept(page, title);
        }
        try (Window window = browser.open("viewer")) {
            assertThatTitleAndPersonaAreKept(window.viewPage(id), title);
        }
    }

    private static void assertThatTitleAndPersonaAreKept(Page page, String title) {
        assertThat(page.locator(".jm-map .jm-title")).hasText(title);
        assertThat(page.locator(".jm-map .jm-persona-name")).hasText("Persona: P");
        assertThat(page.locator(".jm-map .jm-persona .jm-quiet")).hasText("kept?");
    }

    @ParameterizedTest
    @MethodSource("looksAtDiagrams")
    void a_mermaid_diagram_is_shown_with_what_does_not_fit_then_fills_the_map(Look look) {
        boolean french = look.language().equals("fr");
        long id = admin.createPage("DEMO", "From a diagram " + look.width(), Macros.empty(UUID.randomUUID()));
        try (Window window = browser.open("editor", look)) {
            Page page = window.viewPage(id);
            page.locator(".jm-paste summary").click();
            page.locator(".jm-paste-text").fill("```mermaid\nflowchart LR\n```");
            page.locator("[data-jm-paste]").click();
            assertThat(page.locator(".jm-paste-error")).containsText(french ? "Ligne 2" : "Line 2");
            assertThat(page.locator(".jm-paste-text")).isFocused();
            window.screenshot("gallery-diagram-refused-" + look.width());

            page.locator(".jm-paste-text").fill(DIAGRAM);
            page.locator("[data-jm-paste]").click();
            assertThat(page.locator(".jm-preview-left"))
                    .containsText(french ? "«\u202fPaie\u202f» a le score 7" : "“Paie” has the score 7");
            assertThat(page.locator(".jm-preview-left li")).hasCount(3);
            assertThat(page.locator(".jm-preview .jm-map")).containsText("Magasin");
            assertThat(page.locator(".jm-preview .jm-preview-note")).isHidden();
            assertThat(page.locator(".jm-preview [data-jm-journey]")).isHidden();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(System.getProperty("screenshots"), "gallery-diagram-" + look.width() + ".png")));
            assertThat(violations(page, ".jm-preview")).isEmpty();
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator(".jm-paste-text")).isFocused();
            assertThat(admin.storageOf(id)).doesNotContain("Magasin");

            page.locator("[data-jm-paste]").click();
            page.getByRole(AriaRole.BUTTON, named(french ? "Utiliser cette carte" : "Use this map"))
                    .click();
            assertThat(page.locator(".jm-map .jm-title")).hasText("Acheter un manteau");
            assertThat(page.locator(".jm-started")).isVisible();
            assertThat(admin.storageOf(id)).contains("Magasin", "Moi");
            page.locator("[data-jm-menu=share] summary").click();
            Download diagram = page.waitForDownload(
                    () -> page.locator("[data-jm-door='journey.mmd']").click());
            assertThat(diagram.suggestedFilename()).isEqualTo("Acheter un manteau.mmd");
        }
    }

    static List<Look> looksAtDiagrams() {
        return List.of(
                new Look(320, 700, "fr", false, true),
                new Look(1280, 900, "fr", false, true),
                new Look(1600, 1000, "en", true, true));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void axe_finds_nothing_in_the_gallery_the_preview_and_the_note(Look look) {
        long id = admin.createPage(
                "DEMO",
                "Axe in the gallery " + look.width(),
                Macros.withBody(
                        UUID.randomUUID(), "{\"schema\": 1, \"title\": \"Ours\", \"stages\": [], \"lanes\": []}"));
        try (Window window = browser.open("editor", look)) {
            Page page = window.viewPage(id);
            assertThat(page.locator(".jm-choice:enabled").first()).isVisible();
            assertThat(violations(page, ".jm-gallery")).isEmpty();

            page.locator("[data-jm-preview=hotel-stay]").click();
            assertThat(page.locator(".jm-preview .jm-map")).isVisible();
            window.screenshot("gallery-preview-" + look.width());
            assertThat(violations(page, ".jm-preview")).isEmpty();
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();

            page.locator(".jm-preview [data-jm-journey]").click();
            assertThat(page.locator(".jm-started")).isVisible();
            assertThat(violations(page, ".jm-started")).isEmpty();
        }
    }

    static List<Look> looks() {
        return List.of(new Look(390, 844, "fr", true, true), new Look(1280, 900, "en", false, true));
    }

    private static List<Rule> violations(Page page, String part) {
        return new AxeBuilder(page).include(part).analyze().getViolations();
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
