package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people work on one map, and nothing that anybody writes is lost. */
@ExtendWith(RunningConfluence.class)
class EditTogetherIT {

    private static final Look DESK = new Look(1280, 1000, "en", false, true);

    private final WikiClient admin;
    private final Browser browser;

    EditTogetherIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    private MapClient parcel(String title) {
        return admin.createMap("DEMO", title, Journeys.small("Parcel"));
    }

    @Test
    void what_others_change_appears_by_itself_with_their_names_and_tears_nothing_away() {
        MapClient map = parcel("Two windows");
        try (Window one = browser.open("editor", DESK);
                Window two = browser.open("admin", DESK);
                Window reader = browser.open("viewer", DESK)) {
            Page read = reader.viewPage(map.page());
            Editing mine = Editing.enter(one, map.page());
            Editing theirs = Editing.enter(two, map.page());

            mine.touchpoint("t1").dblclick();
            mine.rewrite("What I am writing");
            theirs.touchpoint("t2").dblclick();
            theirs.rewrite("What they wrote");
            theirs.press("Enter");

            assertThat(mine.touchpoint("t2")).containsText("What they wrote");
            assertThat(mine.touchpoint("t2").locator(".jm-by")).hasText("Administrator");
            assertThat(mine.find(".jm-write")).hasValue("What I am writing");
            assertThat(mine.find(".jm-write")).isFocused();
            mine.press("Enter");
            assertThat(theirs.touchpoint("t1")).containsText("What I am writing");
            assertThat(read.locator("[data-jm-touchpoint=t1]"))
                    .containsText(
                            "What I am writing",
                            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(20_000));
            assertThat(read.locator("[data-jm-touchpoint=t2]")).containsText("What they wrote");
        }
    }

    @Test
    void two_versions_of_one_text_are_shown_side_by_side() {
        MapClient map = parcel("Conflict");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Mine");
            map.edited(MapClient.change("touchpoint", "t1", "name", "\"Parcel begins\"", "\"Theirs\""));
            edit.press("Enter");

            Locator dialog = edit.find(".aui-dialog2");
            assertThat(dialog.locator(".jm-side-text")).hasText(new String[] {"Mine", "Theirs"});
            assertThat(dialog).containsText("Administrator");
            assertThat(edit.touchpoint("t1")).containsText("Theirs");
            dialog.locator("button:has-text('Keep mine')").click();
            assertThat(edit.touchpoint("t1")).containsText("Mine");
            edit.awaitSaved();
            assertThat(map.map().at("/touchpoints/0/name").asText()).isEqualTo("Mine");
        }
    }

    @Test
    void an_own_edit_is_undone_after_others_have_edited_or_it_is_said_why_not() {
        MapClient map = parcel("Undone later");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t1").dblclick();
            edit.rewrite("First");
            edit.press("Enter");
            edit.awaitSaved();
            map.edited(MapClient.change("touchpoint", "t2", "name", "\"Parcel ends\"", "\"By somebody\""));
            edit.undo();
            assertThat(edit.touchpoint("t1")).containsText("Parcel begins");
            assertThat(edit.touchpoint("t2")).containsText("By somebody");

            edit.find(".jm-edit-bar .jm-do-redo").click();
            assertThat(edit.touchpoint("t1")).containsText("First");
            edit.awaitSaved();
            map.edited(MapClient.change("touchpoint", "t1", "name", "\"First\"", "\"Later\""));
            edit.undo();
            assertThat(edit.flag("cannot be undone")).isVisible();
            assertThat(edit.touchpoint("t1")).containsText("Later");
        }
    }

    @Test
    void without_a_connection_edits_wait_and_go_when_it_is_back() {
        MapClient map = parcel("Offline");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            window.context().setOffline(true);
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Written in a tunnel");
            edit.press("Enter");
            assertThat(edit.find(".jm-state")).containsText("No answer");
            assertThat(edit.touchpoint("t1")).containsText("Written in a tunnel");
            edit.find(".jm-done-button").click();
            assertThat(edit.flag("There is no connection")).isVisible();

            window.context().setOffline(false);
            edit.awaitSaved();
            assertThat(map.map().at("/touchpoints/0/name").asText()).isEqualTo("Written in a tunnel");
        }
    }

    @Test
    void what_never_reached_the_server_is_offered_at_return() {
        MapClient map = parcel("Closed offline");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.page().route("**/edits", route -> route.abort());
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Almost lost");
            edit.press("Enter");
            assertThat(edit.find(".jm-state")).containsText("No answer");
            edit.page().close();

            Editing again = Editing.enter(
                    new Window(window.context(), window.context().newPage(), window.baseUrl()), map.page());
            assertThat(again.find(".aui-dialog2")).containsText("did not reach the server: 1");
            again.find(".aui-dialog2 .aui-button-primary").click();
            assertThat(again.touchpoint("t1")).containsText("Almost lost");
            again.awaitSaved();
            assertThat(map.map().at("/touchpoints/0/name").asText()).isEqualTo("Almost lost");
        }
    }

    @Test
    void who_loses_the_permission_is_told_at_once_and_keeps_the_text() {
        MapClient map = parcel("Permission lost");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Not yet saved");
            admin.restrict(map.page(), "admin", "admin");

            assertThat(edit.find(".aui-dialog2")).containsText("cannot edit this map any more");
            assertThat(edit.find(".aui-dialog2 textarea")).hasValue("Not yet saved");
        }
    }

    @Test
    void who_was_logged_out_logs_in_in_another_tab_and_goes_on() {
        MapClient map = parcel("Session over");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            List<Cookie> session = window.context().cookies();
            window.context().clearCookies();
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Written meanwhile");
            edit.press("Enter");
            assertThat(edit.find(".jm-state")).containsText("logged out");
            assertThat(edit.touchpoint("t1")).containsText("Written meanwhile");

            window.context().addCookies(session);
            edit.find(".jm-edit-bar button:has-text('Try again')").click();
            edit.awaitSaved();
            assertThat(map.map().at("/touchpoints/0/name").asText()).isEqualTo("Written meanwhile");
        }
    }

    @Test
    void a_server_that_fails_is_tried_again_and_what_it_never_takes_can_be_given_up() {
        MapClient map = parcel("Failing server");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.page().route("**/edits", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Poison");
            edit.press("Enter");
            assertThat(edit.find(".jm-state")).containsText("No answer");
            edit.find(".jm-edit-bar .jm-do-more").click();
            edit.find(".jm-do-item:has-text('Discard')").click();
            edit.awaitSaved();
            assertThat(edit.touchpoint("t1")).containsText("Parcel begins");
        }
    }

    @Test
    void done_takes_a_comment_and_tells_watchers_only_when_asked() {
        MapClient map = parcel("Done with a comment");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Better");
            edit.press("Enter");
            edit.awaitSaved();
            edit.find(".jm-done summary").click();
            edit.find(".jm-done .jm-panel input[type=text]").fill("After the workshop");
            edit.find(".jm-done .jm-panel .aui-button-primary").click();
            assertThat(edit.find(".jm-edit-bar")).hasCount(0);
            assertThat(admin.versionComments(map.page())).contains("After the workshop");
            assertThat(admin.storageOf(map.page())).contains("Better");
        }
    }
}
