package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.CommentClient;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People talk about touchpoints in the panel beside the map. */
@ExtendWith(RunningConfluence.class)
class DiscussionIT {

    private static final Look DESK = new Look(1280, 1000, "en", false, true);
    private static final double LATER = 25_000;

    private final WikiClient admin;
    private final Browser browser;

    DiscussionIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    private MapClient parcel(String title) {
        return admin.createMap("DEMO", title, Journeys.small("Parcel"));
    }

    private static Locator touchpoint(Page page, String id) {
        return page.locator("[data-jm-touchpoint=" + id + "]");
    }

    private static Locator button(Page page, String name) {
        return page.locator(".jm-talk").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator texts(Page page) {
        return page.locator(".jm-comment-text");
    }

    @Test
    void a_touchpoint_is_commented_by_mouse_and_the_comment_stands_under_the_page_too() {
        MapClient map = parcel("Commented by mouse");
        try (Window window = browser.open("editor", DESK)) {
            Page page = window.viewPage(map.page());
            touchpoint(page, "t1").hover();
            page.locator(".jm-point-bar [data-jm-tool=comment]").click();
            assertThat(page.locator(".jm-talk-title")).hasText("Parcel begins");
            assertThat(touchpoint(page, "t1")).isInViewport();
            page.keyboard().type("Too **slow** here");
            button(page, "Send").click();

            assertThat(texts(page)).hasText("Too slow here");
            assertThat(texts(page).locator("strong")).hasText("slow");
            assertThat(touchpoint(page, "t1").locator(".jm-threads")).hasText("1");
            assertThat(page.locator("[data-jm-tool=comments]")).hasText("Comments 1");
            page.reload();
            assertThat(page.locator("body")).containsText("Too slow here");
        }
    }

    @Test
    void the_keyboard_alone_comments_replies_resolves_and_comes_back() {
        MapClient map = parcel("Commented by keyboard");
        try (Window window = browser.open("editor", DESK)) {
            Page page = window.viewPage(map.page());
            window.tabTo(".jm-touchpoint");
            page.keyboard().press("ArrowRight");
            assertThat(touchpoint(page, "t2")).isFocused();
            page.keyboard().press("c");
            assertThat(page.locator(".jm-talk-foot textarea")).isFocused();
            page.keyboard().type("Why so late?");
            page.keyboard().press("Control+Enter");
            assertThat(texts(page)).hasText("Why so late?");

            button(page, "Reply").press("Enter");
            page.keyboard().type("Because of the depot");
            page.keyboard().press("Control+Enter");
            assertThat(texts(page)).hasText(new String[] {"Why so late?", "Because of the depot"});
            button(page, "Resolve").press("Enter");
            assertThat(page.locator(".jm-talk [role=tab]")).hasText(new String[] {"Open 0", "Resolved 1"});

            page.keyboard().press("Escape");
            assertThat(page.locator(".jm-talk")).hasCount(0);
            assertThat(touchpoint(page, "t2")).isFocused();
        }
    }

    @Test
    void an_own_comment_is_changed_and_deleted_after_a_question() {
        MapClient map = parcel("Changed and deleted");
        new CommentClient(map).as("editor").said("t1", "Frist");
        try (Window window = browser.open("editor", DESK)) {
            Page page = window.viewPage(map.page());
            touchpoint(page, "t1").locator(".jm-threads").click();
            texts(page).hover();
            page.locator(".jm-comment-tools button:text-is('Edit')").click();
            page.locator(".jm-thread textarea").fill("First");
            button(page, "Save").click();
            assertThat(texts(page)).hasText("First");
            assertThat(page.locator(".jm-comment-edited")).isVisible();

            texts(page).hover();
            page.locator(".jm-comment-tools button:text-is('Delete')").click();
            assertThat(page.locator(".jm-ask")).containsText("Delete this comment for good?");
            page.locator(".jm-ask button:text-is('Delete')").click();
            assertThat(page.locator(".jm-talk-none")).hasText("No comments yet.");
            assertThat(touchpoint(page, "t1").locator(".jm-threads")).hasCount(0);
        }
    }

    @Test
    void a_mentioned_person_is_found_by_some_letters() {
        MapClient map = parcel("Mentioned");
        try (Window window = browser.open("editor", DESK)) {
            Page page = window.viewPage(map.page());
            touchpoint(page, "t1").click();
            page.keyboard().press("c");
            page.locator(".jm-talk-foot textarea").pressSequentially("Please look @admin");
            Locator option = page.locator(".jm-people [role=option]").first();
            assertThat(option).hasText("Administrator");
            page.keyboard().press("Enter");
            assertThat(page.locator(".jm-talk-foot textarea")).hasValue("Please look @Administrator ");
            page.keyboard().press("Control+Enter");
            assertThat(texts(page)).containsText("Administrator");
        }
    }

    @Test
    void what_others_write_appears_by_itself_as_new_and_tears_nothing_away() {
        MapClient map = parcel("Two people talk");
        try (Window window = browser.open("editor", DESK)) {
            Page page = window.viewPage(map.page());
            page.locator("[data-jm-tool=comments]").click();
            page.locator(".jm-talk-foot textarea").fill("Half a thought");
            new CommentClient(map).said("t1", "From somebody else");

            assertThat(texts(page)).hasText("From somebody else", new HasTextOptions().setTimeout(LATER));
            assertThat(page.locator(".jm-comment-new")).hasText("new");
            assertThat(page.locator(".jm-talk-foot textarea")).hasValue("Half a thought");
            page.keyboard().press("Escape");
            assertThat(page.locator(".jm-ask-close")).containsText("has not been sent");
        }
    }

    @Test
    void the_address_of_a_comment_opens_it_also_when_its_touchpoint_was_removed() {
        MapClient map = parcel("By its address");
        String address = new CommentClient(map)
                .said("t2", "About the end")
                .at("/comments/0/link")
                .asText();
        map.edited("{\"edit\": \"remove\", \"part\": \"touchpoint\", \"id\": \"t2\"}");
        try (Window window = browser.open("editor", DESK)) {
            Page page = window.page();
            page.navigate(window.baseUrl().resolve(address).toString());
            assertThat(page.locator(".jm-talk-where")).hasText("on a removed touchpoint");
            assertThat(page.locator(".jm-comment-asked .jm-comment-text")).hasText("About the end");
        }
    }

    @Test
    void the_edit_mode_opens_the_same_panel() {
        MapClient map = parcel("Commented while editing");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t1").click();
            edit.press("c");
            assertThat(edit.find(".jm-talk-title")).hasText("Parcel begins");
            assertThat(edit.find(".jm-talk-foot textarea")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1920})
    void axe_finds_nothing_in_dark_french_and_the_page_never_scrolls_sideways(int width) {
        MapClient map = parcel("Talk " + width);
        new CommentClient(map).said("t1", "Un **mot** de https://example.org/" + "long/".repeat(20));
        try (Window window = browser.open("editor", new Look(width, 900, "fr", true, true))) {
            Page page = window.viewPage(map.page());
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Commentaires"))
                    .first()
                    .click();
            assertThat(texts(page)).isVisible();
            window.picture("discussion-" + width);
            assertThat(new AxeBuilder(page).include(".jm-map").analyze().getViolations())
                    .isEmpty();
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
        }
    }
}
