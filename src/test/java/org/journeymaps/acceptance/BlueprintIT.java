package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From "Create" to a page with a map, of a persona, of a workshop, of a review. */
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
    void the_page_is_called_like_the_journey_until_somebody_chooses_a_title() {
        long start = admin.createPage("DEMO", "A place to start a passport from", "<p>Hello</p>");
        try (Window window = browser.open("editor")) {
            Page page = window.viewPage(start);
            create(page);
            use(page, "Renewing a passport");
            assertThat(page.locator("#title-text")).hasText("Renewing a passport");
            assertThat(page).hasTitle(Pattern.compile("^Renewing a passport - "));
            window.screenshot("blueprint-renamed-en");
            long id = Long.parseLong(page.locator("meta[name=ajs-page-id]").getAttribute("content"));
            assertThat(admin.versionComments(id)).hasSize(2);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                    .click();
            use(page, "Business purchase of equipment");
            assertThat(page.locator("#title-text")).hasText("Business purchase of equipment");

            String second = create(window.viewPage(start));
            use(page, "Business purchase of equipment");
            assertThat(page.locator("#title-text")).hasText(second);
            page.reload();
            assertThat(page.locator("#title-text")).hasText(second);
            assertThat(page.locator(".jm-map .jm-title")).hasText("Business purchase of equipment");
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

    @Test
    void a_persona_begins_with_hints_that_go_as_one_types_and_that_no_reader_sees() {
        try (Window window = browser.open("editor")) {
            Page page = begin(window, "A place to start a persona from", "Persona");
            FrameLocator text = editor(page);
            assertThat(text.locator(".text-placeholder")).not().hasCount(0);
            assertThat(page.locator("#content-title")).hasValue("");
            window.screenshot("blueprint-persona-edit-en");
            page.fill("#content-title", "Léa, who never misses a match");
            write(text, "An invented first name, age and occupation", "Léa, 24, student");
            write(text, "Write “Researched”", "since March, 8 interviews");

            publish(page);

            Locator read = page.locator("#main-content");
            assertThat(page.locator("#title-text")).hasText("Léa, who never misses a match");
            assertThat(read.locator("tr").filter(having("Name"))).containsText("Léa, 24, student");
            assertThat(read).containsText(Pattern.compile("Assumed[\\s\u00A0]since March, 8 interviews"));
            assertThat(read).containsText("Frustrations");
            assertThat(read).not().containsText("An invented first name");
            assertThat(read).not().containsText("What holds them back");
            window.screenshot("blueprint-persona-view-en");
            page.locator("#editPageLink").click();
            assertThat(text.locator("body")).containsText("What holds them back");
            assertThat(text.locator("body")).not().containsText("An invented first name");
        }
    }

    @Test
    void a_workshop_has_ninety_minutes_and_a_map_of_its_own_to_start() {
        try (Window window = browser.open("editor")) {
            Page page = begin(window, "A place to start a workshop from", "Mapping workshop");
            assertThat(page.locator("#content-title")).hasValue(Pattern.compile("^Mapping workshop – \\d+ "));
            window.screenshot("blueprint-workshop-edit-en");
            publish(page);
            String first = mapKey(page);

            List<String> minutes = page.locator("#main-content table")
                    .filter(having("Pain points"))
                    .locator("tbody tr td:nth-child(2)")
                    .allInnerTexts();
            assertThat(minutes.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(90);
            assertThat(page.locator("#main-content .inline-task-list li").first())
                    .hasText("Send this page to everyone who took part, within a day");
            window.screenshot("blueprint-workshop-view-en");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Start from a blank map")))
                    .click();
            assertThat(page.locator(".jm-map table")).isVisible();

            begin(window, "Another place to start a workshop from", "Mapping workshop");
            publish(page);
            assertThat(page.locator("[data-jm-gallery]")).isVisible();
            assertThat(mapKey(page)).isNotEqualTo(first);
        }
    }

    @Test
    void a_review_has_what_changed_what_was_said_decisions_and_actions() {
        try (Window window = browser.open("editor")) {
            Page page = begin(window, "A place to start a review from", "Journey review");
            window.screenshot("blueprint-review-edit-en");
            write(editor(page), "One sentence to act on", "Invoices name the match");
            editor(page).locator(".inline-task-list .text-placeholder").first().click();
            page.keyboard().type("Rewrite the invoice");
            publish(page);

            Locator read = page.locator("#main-content");
            assertThat(page.locator("#title-text")).containsText(Pattern.compile("^Journey review – \\d+ "));
            assertThat(read.locator("h2")).hasText(new String[] {
                "What changed since last time", "What customers said", "Decisions", "Actions", "Next review"
            });
            assertThat(read.locator("table").filter(having("Decided by"))).containsText("Invoices name the match");
            assertThat(read.locator(".inline-task-list li").first()).hasText("Rewrite the invoice");
            window.screenshot("blueprint-review-view-en");
        }
    }

    @Test
    void a_french_editor_gets_each_page_in_french() {
        Map<String, String> headings = Map.of(
                "Persona", "Freins et frustrations",
                "Atelier de cartographie", "Règles du jeu",
                "Revue de parcours", "Ce que disent les clients");
        try (Window window = browser.open("editor", FRENCH)) {
            headings.forEach((template, heading) -> {
                Page page = begin(window, "Un point de départ : " + template, template);
                assertThat(editor(page).locator(".text-placeholder")).not().hasCount(0);
                window.screenshot("blueprint-" + template.replace(' ', '-') + "-edit-fr");
                if (template.equals("Persona")) {
                    page.fill("#content-title", "Léa, abonnée de longue date");
                }
                publish(page);

                assertThat(page.locator("#main-content h2").filter(having(heading)))
                        .isVisible();
                assertThat(page.locator("#main-content")).not().containsText("pour la date");
                window.screenshot("blueprint-" + template.replace(' ', '-') + "-view-fr");
            });
        }
    }

    /** Opens the editor with a template, from a page of its own. */
    private Page begin(Window window, String startTitle, String template) {
        Page page = window.viewPage(admin.createPage("DEMO", startTitle, "<p>Hello</p>"));
        page.locator("#quick-create-page-button").click();
        Locator tile = page.locator("#create-content-dialog .template")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".template-name", new Page.LocatorOptions().setHasText(template))));
        assertThat(icon(tile)).isPositive();
        tile.click();
        page.locator("#create-content-dialog .create-dialog-create-button").click();
        assertThat(page.locator("#rte-button-publish")).isVisible();
        assertThat(editor(page).locator("h2").first()).isVisible();
        return page;
    }

    private static FrameLocator editor(Page page) {
        return page.frameLocator("#wysiwygTextarea_ifr");
    }

    private static void write(FrameLocator text, String hint, String words) {
        Locator placeholder = text.locator(".text-placeholder", new FrameLocator.LocatorOptions().setHasText(hint));
        placeholder.click();
        placeholder.page().keyboard().type(words);
        assertThat(placeholder).hasCount(0);
    }

    private static void publish(Page page) {
        page.locator("#rte-button-publish").click();
        assertThat(page.locator("#editPageLink")).isVisible();
    }

    private static void use(Page page, String journey) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + journey)))
                .click();
        page.locator(".jm-preview [data-jm-journey]").click();
        assertThat(page.locator(".jm-started")).isVisible();
    }

    private static String mapKey(Page page) {
        return page.locator("[data-jm-gallery]").getAttribute("data-jm-gallery");
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
        return (int) tile.locator("img").evaluate("image => image.decode().then(() => image.naturalWidth)");
    }
}
