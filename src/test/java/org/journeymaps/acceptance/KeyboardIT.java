package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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

/** Everything on the page works for those who use no mouse. */
@ExtendWith(RunningConfluence.class)
class KeyboardIT {
    private static final Look SMALL = new Look(900, 900, "en", false, true);
    private final WikiClient admin;
    private final Browser browser;

    KeyboardIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void a_map_is_started_and_scrolled_with_the_keyboard_alone() {
        long id = admin.createPage("DEMO", "Without a mouse", Macros.empty(UUID.randomUUID()));
        try (Window window = browser.open("editor", SMALL)) {
            Page page = window.viewPage(id);
            window.tabTo("[data-jm-gallery] input[type=radio]");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".jm-choice-title:visible").first()).not().hasText("");
            assertThat(page.locator("[data-jm-preview=hotel-stay]")).containsText("Séjour");
            window.tabTo("[data-jm-preview=hotel-stay]");
            window.screenshot("gallery-keyboard-focus");
            page.keyboard().press("Enter");
            assertThat(page.locator(".jm-preview-title")).isFocused();
            assertThat(page.locator(".jm-preview .jm-map")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("[data-jm-preview=hotel-stay]")).isFocused();
            page.keyboard().press("Enter");
            window.tabTo(".jm-preview [data-jm-journey]");
            page.keyboard().press("Enter");

            assertThat(page.locator(".jm-map .jm-title")).isFocused();
            page.keyboard().press("Shift+Tab");
            assertThat(page.locator(".jm-started button")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".jm-gallery-title")).isFocused();
            window.tabTo(".jm-restore");
            page.keyboard().press("Enter");
            assertThat(page.locator(".jm-map .jm-title")).isFocused();
            window.tabTo(".jm-scroll");
            window.screenshot("map-keyboard-focus");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".jm-scroll")).hasClass(Pattern.compile("jm-scrolled"));
            page.keyboard().press("Tab");
            assertThat(page.locator(".jm-scroll")).not().isFocused();
        }
    }

    @Test
    void a_pasted_text_that_is_no_map_is_told_at_the_text() {
        long id = admin.createPage("DEMO", "Pasted without a mouse", Macros.empty(UUID.randomUUID()));
        try (Window window = browser.open("editor", SMALL)) {
            Page page = window.viewPage(id);
            assertThat(page.locator("[data-jm-blank]")).isEnabled();
            window.tabTo(".jm-paste summary");
            page.keyboard().press("Enter");
            window.tabTo(".jm-paste-text");
            page.keyboard().insertText("{\"schema\": 1,\n \"title\": oops}");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.locator(".jm-paste-error")).containsText("Line 2");
            assertThat(page.locator(".jm-paste-text")).isFocused();
            window.screenshot("gallery-paste-error");
        }
    }
}
