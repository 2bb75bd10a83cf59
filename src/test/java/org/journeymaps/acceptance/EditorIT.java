package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.journeymaps.text.MapJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The macro in Confluence's page editor: it is inserted, shows as a card, and passes through unharmed. */
@ExtendWith(RunningConfluence.class)
class EditorIT {
    private final WikiClient admin;
    private final Browser browser;

    EditorIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void the_macro_browser_puts_a_map_into_an_existing_page() {
        long id = admin.createPage("DEMO", "A page that lacks a map", "<p>Introduction</p>");
        try (Window window = browser.open("editor")) {
            Page page = window.viewPage(id);
            page.locator("#editPageLink").click();
            text(page).getByText("Introduction").click();
            page.locator("#rte-button-insert").click();
            page.locator("#rte-insert-macro").click();
            page.locator("#macro-browser-search").fill("journey");
            Locator tile = page.locator("#macro-journey-map");
            assertThat(tile).containsText("Journey map");
            assertThat((int) tile.locator("img").evaluate("image => image.decode().then(() => image.naturalWidth)"))
                    .isPositive();
            window.screenshot("macro-browser");

            tile.click();
            assertThat(page.frameLocator("#macro-preview-iframe").locator("body"))
                    .containsText("Publish the page");
            assertThat(page.locator("#macro-insert-form").locator("textarea, input, select"))
                    .hasCount(0);
            window.screenshot("macro-dialog");
            page.locator("#macro-browser-dialog .ok").click();
            assertThat(card(page)).isVisible();
            page.locator("#rte-button-publish").click();

            assertThat(page.locator("[data-jm-gallery]")).isVisible();
        }
        assertThat(admin.storageOf(id))
                .contains("<p>Introduction</p>")
                .containsPattern(
                        "ac:name=\"map\">[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<");
    }

    @Test
    void two_maps_inserted_into_one_page_are_two_maps() {
        long id = admin.createPage("DEMO", "A page that lacks two maps", "<p>Introduction</p>");
        try (Window window = browser.open("editor")) {
            Page page = window.visit("/pages/editpage.action?pageId=" + id);
            insert(page);
            assertThat(card(page)).hasCount(1);
            insert(page);
            assertThat(card(page)).hasCount(2);
            page.locator("#rte-button-publish").click();

            assertThat(page.locator("[data-jm-gallery]")).hasCount(2);
            Locator second = page.locator("[data-jm-gallery]").nth(1);
            second.locator("[data-jm-preview=hotel-stay]").click();
            second.locator(".jm-preview [data-jm-journey]").click();
            assertThat(page.locator("[data-jm-gallery]")).hasCount(1);
            page.reload();
            assertThat(page.locator(".jm-map")).containsText("Hotel");
            assertThat(page.locator("[data-jm-gallery]")).hasCount(1);
        }
    }

    @Test
    void the_editor_shows_a_card_with_the_title_and_the_curve_and_never_the_maps_text() {
        long id = admin.createPage(
                "DEMO",
                "A card in the editor",
                "<p>Before the card</p>" + Macros.withBody(UUID.randomUUID(), Journeys.small("Quiet"))
                        + "<p>Between</p>" + Macros.withBody(UUID.randomUUID(), sports())
                        + "<p>After</p>" + Macros.empty(UUID.randomUUID()));
        for (boolean dark : new boolean[] {false, true}) {
            try (Window window = browser.open("editor", new Look(1600, 1000, "en", dark, true))) {
                Page page = window.visit("/pages/editpage.action?pageId=" + id);
                assertThat(card(page)).hasCount(3);
                page.waitForCondition(() -> titleOfCard(page, 0).equals("\"Quiet\"")
                        && titleOfCard(page, 1).equals("\"Online sports subscription\""));
                assertThat(titleOfCard(page, 2)).as("nobody has started it").isEqualTo("none");
                window.screenshot(dark ? "editor-card-dark" : "editor-card");

                assertThat(text(page).locator("body").innerText())
                        .contains("Before the card")
                        .doesNotContain("Quiet")
                        .doesNotContain("schema");
                double standing = card(page).nth(2).boundingBox().height;
                assertThat(standing).isBetween(60.0, 130.0);
                assertThat(card(page).nth(1).boundingBox().height)
                        .as("the title stands above the drawing")
                        .isBetween(standing + 20, standing + 40);
            }
        }
    }

    @Test
    void editing_the_page_and_the_macro_leaves_the_maps_text_byte_for_byte() {
        String body = "\n\n  " + Journeys.small("Bread & <b>butter</b> ]]> ’\u202F\u00A0😀 \\\\ \\\"quoted\\\" \\u2028")
                + "\n\t\n";
        UUID key = UUID.randomUUID();
        long id = admin.createPage(
                "DEMO", "A text that must not change", "<p>Intro</p>" + Macros.withBody(key, cdata(body)));
        String before = body(admin.storageOf(id));
        try (Window window = browser.open("editor")) {
            Page page = window.visit("/pages/editpage.action?pageId=" + id);
            text(page).getByText("Intro").click();
            page.keyboard().press("End");
            page.keyboard().type("duction");
            page.locator("#rte-button-publish").click();
            assertThat(page.locator(".jm-map")).containsText("<b>butter</b>");
            assertThat(admin.storageOf(id)).contains("<p>Introduction</p>");
            assertThat(body(admin.storageOf(id))).isEqualTo(before);

            page.locator("#editPageLink").click();
            card(page).dblclick();
            page.locator("#macro-browser-dialog .ok").click();
            assertThat(page.locator("#macro-browser-dialog")).hasCount(0);
            page.locator("#rte-button-publish").click();
            assertThat(page.locator(".jm-map")).containsText("<b>butter</b>");
        }
        assertThat(body(admin.storageOf(id))).isEqualTo(before);
        assertThat(admin.storageOf(id)).contains(cdata(body), key.toString());
    }

    @Test
    void a_map_that_cannot_be_drawn_is_repaired_as_its_note_says() {
        String broken = Journeys.small("Mended").replace("-1.5", "-7");
        long id = admin.createPage("DEMO", "To be mended", "<p>Intro</p>" + Macros.withBody(UUID.randomUUID(), broken));
        try (Window window = browser.open("editor")) {
            Page page = window.viewPage(id);
            assertThat(page.locator(".jm-notice")).containsText("An emotion is a number from −2 to +2");
            page.locator(".jm-stored-text summary").click();
            assertThat(page.locator(".jm-stored-text pre")).containsText("\"emotion\": -7");
            window.screenshot("unreadable-map");

            page.locator("#editPageLink").click();
            card(page).click();
            page.locator("#macro-property-panel-remove").click();
            assertThat(card(page)).hasCount(0);
            insert(page);
            assertThat(card(page)).hasCount(1);
            page.locator("#rte-button-publish").click();
            page.locator(".jm-paste summary").click();
            page.locator(".jm-paste-text").fill(broken.replace("-7", "-1.5"));
            page.locator("[data-jm-paste]").click();

            assertThat(page.locator(".jm-map")).containsText("Mended ends");
            page.reload();
            assertThat(page.locator(".jm-map")).containsText("Mended ends");
        }
    }

    @Test
    void what_is_written_is_kept_for_the_next_person_until_it_is_published() {
        long id = admin.createPage("DEMO", "Half written", "<p>Intro</p>");
        try (Window first = browser.open("editor");
                Window second = browser.open("admin")) {
            Page page = first.visit("/pages/editpage.action?pageId=" + id);
            text(page).getByText("Intro").click();
            page.keyboard().press("End");
            page.keyboard().type("duction");
            insert(page);
            assertThat(card(page)).hasCount(1);
            assertThat(page.locator("#draft-status")).hasText("Draft saved");
            assertThat(admin.storageOf(id)).isEqualTo("<p>Intro</p>");

            Page next = second.visit("/pages/editpage.action?pageId=" + id);
            assertThat(text(next).getByText("Introduction")).isVisible();
            assertThat(card(next)).hasCount(1);
            next.locator("#rte-button-discard").click();
            assertThat(next.locator("#main-content")).hasText("Intro");
        }
        assertThat(admin.storageOf(id)).isEqualTo("<p>Intro</p>");
    }

    private static String sports() {
        JourneyContent map = new ReadyMadeJourneys()
                .find("sports-subscription")
                .orElseThrow()
                .content(Locale.ENGLISH);
        return new MapJson().write(map);
    }

    private static String titleOfCard(Page page, int place) {
        return (String) card(page)
                .nth(place)
                .locator(".wysiwyg-macro-body")
                .evaluate("body => getComputedStyle(body, '::before').content");
    }

    private static void insert(Page page) {
        page.locator("#rte-button-insert").click();
        page.locator("#rte-insert-macro").click();
        page.locator("#macro-journey-map").click();
        page.locator("#macro-browser-dialog .ok").click();
    }

    private static FrameLocator text(Page page) {
        return page.frameLocator("#wysiwygTextarea_ifr");
    }

    private static Locator card(Page page) {
        return text(page).locator(".wysiwyg-macro[data-macro-name=journey-map]");
    }

    private static String body(String storage) {
        return storage.substring(storage.indexOf("<ac:plain-text-body>"), storage.indexOf("</ac:structured-macro>"));
    }

    /** The only characters that end a CDATA section are written in two of them. */
    private static String cdata(String text) {
        return text.replace("]]>", "]]]]><![CDATA[>");
    }
}
