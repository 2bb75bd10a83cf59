package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the marks of a workshop by way of a manager's question to a better journey. */
@ExtendWith(RunningConfluence.class)
class WorkshopStoryIT {

    private static final Look DESK = new Look(1440, 1000, "en", false, true);
    private static final Look PHONE = new Look(375, 667, "en", false, true);
    private static final String OUTBOX = "/admin/mail/outbox.action";
    private static final String QUESTION = "Why does it take so long?";

    private final WikiClient admin;
    private final Browser browser;

    WorkshopStoryIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void a_team_marks_a_manager_asks_and_an_editor_answers() {
        admin.as("editor").speak("en");
        admin.as("manager").speak("en");
        MapClient map = parcel();
        rate(map, "editor", DESK, 4, 1);
        rate(map, "viewer", PHONE, 5, 2);
        rate(map, "admin", DESK, 3, 2);
        JsonNode marks = MapClient.good(map.wiki().get(map.address() + "/marks"));
        assertThat(marks.at("/touchpoints").findValuesAsText("mean")).startsWith("4.0", "1.67");

        admin.submit(OUTBOX, Map.of());
        asks(map);
        List<Element> mails = mailsTo("editor", map);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).text()).contains(QUESTION);

        answers(map, mails.get(0).select("a[href*=focusedCommentId]").attr("href"));
        assertThat(map.map().at("/touchpoints/1/emotion").asDouble()).isEqualTo(-1);
        reads(map);
    }

    /** Each in a window of their own, touchpoint by touchpoint. */
    private void rate(MapClient map, String person, Look look, int first, int second) {
        try (Window window = browser.open(person, look)) {
            Page page = window.viewPage(map.page());
            page.locator("[data-jm-tool=rate]").click();
            Locator dialog = page.locator("dialog.jm-layer");
            for (int mark : new int[] {first, second}) {
                dialog.locator(".jm-step").nth(mark - 1).click();
                assertThat(page.locator(".jm-walk-state")).hasText("Saved");
                dialog.locator("button")
                        .getByText(mark == first ? "Next" : "Finish")
                        .last()
                        .click();
            }
            assertThat(page.locator(".jm-walk-summary")).containsText("You marked 2 touchpoints of 2.");
        }
    }

    /** The manager may see the page and comment on it, and not edit it. */
    private void asks(MapClient map) {
        try (Window window = browser.open("manager", DESK)) {
            Page page = window.viewPage(map.page());
            assertThat(page.locator("[data-jm-tool=edit]:visible")).hasCount(0);
            assertThat(page.locator("[data-jm-marks=t2]")).containsText("1.7");
            page.locator("[data-jm-touchpoint=t2] .jm-name").hover();
            page.locator(".jm-point-bar [data-jm-tool=comment]").click();
            Locator field = page.locator(".jm-talk-foot textarea");
            field.pressSequentially("@edi");
            assertThat(page.locator(".jm-people [role=option]").first()).hasText("Editor");
            field.press("Enter");
            field.pressSequentially(QUESTION);
            field.press("Control+Enter");
            assertThat(page.locator(".jm-talk .jm-comment")).containsText("Editor " + QUESTION);
            window.screenshot("story-manager");
        }
    }

    /** The mails of the outbox that went to somebody on account of the map's page. */
    private List<Element> mailsTo(String person, MapClient map) {
        return Jsoup.parse(admin.get(OUTBOX).body()).select(".wiki-mail").stream()
                .filter(mail -> mail.select(".wiki-quiet").text().startsWith(person))
                .filter(mail -> !mail.select("a[href*=" + map.page() + "]").isEmpty())
                .toList();
    }

    /** The link of the mail opens the panel at the comment, beside its touchpoint. */
    private void answers(MapClient map, String link) {
        URI address = URI.create(link);
        try (Window window = browser.open("editor", DESK)) {
            Page page = window.visit(address.getPath().replaceFirst("^/confluence", "") + "?" + address.getQuery());
            assertThat(page.locator(".jm-talk-title")).hasText("Waits");
            assertThat(page.locator("[data-jm-touchpoint=t2]")).isInViewport();
            page.locator(".jm-talk button:text-is('Reply')").click();
            page.locator(".jm-thread textarea").pressSequentially("The van comes once a day. It will come twice.");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".jm-talk .jm-comment")).hasCount(2);

            page.keyboard().press("Escape");
            Editing edit = Editing.enter(window, map.page());
            edit.hold("t2").focus();
            edit.press("Alt+ArrowUp", "Alt+ArrowUp");
            edit.awaitSaved();
            edit.done();

            page.locator("[data-jm-touchpoint=t2] .jm-threads").click();
            page.locator(".jm-talk button:text-is('Resolve')").click();
            assertThat(page.locator(".jm-talk [role=tab]")).hasText(new String[] {"Open 0", "Resolved 1"});
            assertThat(page.locator("[data-jm-touchpoint=t2] .jm-threads")).hasCount(0);
            window.screenshot("story-editor");
        }
    }

    /** The page's own comment section holds the question with the name of its touchpoint, and the answer. */
    private void reads(MapClient map) {
        try (Window window = browser.open("manager", DESK)) {
            Page page = window.viewPage(map.page());
            Locator section = page.locator("#comments-section");
            assertThat(section).containsText("On: Waits");
            assertThat(section).containsText(QUESTION);
            assertThat(section).containsText("The van comes once a day. It will come twice.");
            section.locator("a[href$='-t-t2']").first().click();
            assertThat(page.locator("[data-jm-touchpoint=t2]")).isInViewport();
        }
    }

    private MapClient parcel() {
        return admin.createMap("DEMO", "The story of a workshop", """
                {"schema": 2, "title": "A parcel", "language": "en",
                 "stages": [{"id": "a", "name": "Order"}, {"id": "b", "name": "Wait"}],
                 "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"},
                           {"id": "pf", "type": "performance"}],
                 "touchpoints": [
                   {"id": "t1", "stage": "a", "name": "Orders", "channel": "web", "emotion": 1},
                   {"id": "t2", "stage": "b", "name": "Waits", "channel": "mobile_app", "emotion": -2}]}""");
    }
}
