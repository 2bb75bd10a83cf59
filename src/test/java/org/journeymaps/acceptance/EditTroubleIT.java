package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes between somebody and the map: it is said what happened, and what was written stays. */
@ExtendWith(RunningConfluence.class)
class EditTroubleIT {

    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_TOUCHPOINTS = 1_200;

    private final WikiClient admin;
    private final Browser browser;

    EditTroubleIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    private static Look desk(String language) {
        return new Look(1280, 1000, language, false, true);
    }

    private static String in(String language, String english, String french) {
        return language.equals("fr") ? french : english;
    }

    private MapClient parcel(String title) {
        return admin.createMap("DEMO", title, Journeys.small("Parcel"));
    }

    @Test
    void the_page_is_edited_around_the_map_meanwhile_and_keeps_both() {
        MapClient map = parcel("Edited around");
        String macro = admin.storageOf(map.page());
        try (Window window = browser.open("editor", desk("en"))) {
            Editing edit = Editing.enter(window, map.page());
            edit.rename("t1", "Before the page changed");
            edit.awaitSaved();
            admin.updatePage(map.page(), "<p>Written in the page editor</p>" + macro);
            edit.rename("t2", "After the page changed");
            edit.done();
            assertThat(admin.storageOf(map.page()))
                    .contains("Written in the page editor", "Before the page changed", "After the page changed");
        }
    }

    @Test
    void a_text_of_the_map_that_somebody_puts_into_the_page_appears_by_itself() {
        MapClient map = parcel("Text put in");
        try (Window window = browser.open("editor", desk("en"))) {
            Editing edit = Editing.enter(window, map.page());
            admin.updatePage(map.page(), Macros.withBody(map.key(), Journeys.small("Letter")));
            assertThat(edit.touchpoint("t1")).containsText("Letter begins");
            edit.rename("t1", "Letter starts");
            edit.done();
            assertThat(admin.storageOf(map.page())).contains("Letter starts", "Letter ends");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_map_is_taken_out_of_the_page_and_what_was_written_can_be_copied(String language) {
        MapClient map = parcel("Taken out " + language);
        try (Window window = browser.open("editor", desk(language))) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Not in the page any more");
            admin.updatePage(map.page(), "<p>No map</p>");
            assertLost(edit, language, "Not in the page any more");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_page_is_deleted_and_what_was_written_can_be_copied_each_time(String language) {
        MapClient map = parcel("Deleted meanwhile " + language);
        try (Window window = browser.open("editor", desk(language))) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Written for nobody");
            edit.page().route("**/changes?*", route -> {});
            admin.delete("/rest/api/content/" + map.page());
            edit.press("Enter");
            assertLost(edit, language, "Written for nobody");
            edit.find(".aui-dialog2 .aui-button-link").click();

            edit.rename("t2", "Written once more");
            assertLost(edit, language, "Written once more");
        }
    }

    private static void assertLost(Editing edit, String language, String text) {
        Locator dialog = edit.find(".aui-dialog2");
        assertThat(dialog)
                .containsText(
                        in(language, "You cannot edit this map any more", "Vous ne pouvez plus modifier cette carte"));
        assertThat(dialog.locator("textarea")).hasValue(text);
    }

    @Test
    void the_page_is_moved_to_where_the_person_may_edit_and_the_work_goes_on() {
        MapClient map = parcel("Moved meanwhile");
        admin.createPage("DEMO", "Above the moved one", "<p>Above</p>");
        try (Window window = browser.open("editor", desk("en"))) {
            Editing edit = Editing.enter(window, map.page());
            edit.rename("t1", "Before the move");
            edit.awaitSaved();
            move(map.page(), "Above the moved one");
            edit.rename("t2", "After the move");
            edit.done();
            assertThat(admin.storageOf(map.page())).contains("Before the move", "After the move");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_page_is_moved_to_where_the_person_sees_nothing(String language) {
        MapClient map = parcel("Moved away " + language);
        String above = "Hidden above " + language;
        admin.restrict(admin.createPage("DEMO", above, "<p>Above</p>"), "admin", "admin");
        try (Window window = browser.open("editor", desk(language))) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t1").dblclick();
            edit.rewrite("Half a sentence");
            move(map.page(), above);
            assertLost(edit, language, "Half a sentence");
        }
    }

    private void move(long page, String parent) {
        admin.submit("/pages/movepage.action?pageId=" + page, Map.of("newSpaceKey", "DEMO", "targetTitle", parent));
    }

    @Test
    void in_read_only_mode_edits_wait_and_go_out_when_it_ends() throws Exception {
        try (Confluence own = Confluence.start();
                Browser other = own.browser()) {
            MapClient map = own.admin().createMap("DEMO", "Read-only meanwhile", Journeys.small("Parcel"));
            try (Window window = other.open("editor", desk("fr"))) {
                Editing edit = Editing.enter(window, map.page());
                own.admin().submit("/admin/maintenance.action", Map.of("readOnly", "true"));
                edit.rename("t1", "Pendant la maintenance");
                assertThat(edit.find(".jm-state")).containsText("Le wiki est en lecture seule");
                assertThat(edit.touchpoint("t1")).containsText("Pendant la maintenance");
                edit.find(".jm-done-button").click();
                assertThat(edit.flag("Vos modifications attendent dans cet onglet"))
                        .isVisible();

                own.admin().submit("/admin/maintenance.action", Map.of());
                edit.find(".jm-edit-bar button:has-text('Réessayer')").click();
                edit.done();
                assertThat(own.admin().storageOf(map.page())).contains("Pendant la maintenance");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void a_text_that_is_too_long_is_counted_and_neither_cut_nor_lost(String language) {
        MapClient map = admin.createMap("DEMO", "Too long " + language, """
                {"schema": 2, "title": "Long", "stages": [{"id": "a", "name": "A"}],
                 "lanes": [{"id": "p", "type": "pains"}], "cards": [{"id": "c1", "lane": "p", "anchor": "a", "text": "Short"}]}""");
        String count = in(language, "4,001 of 4,000 characters", "4\u202f001 caractères sur 4\u202f000");
        String tooLong = "x".repeat(MOST_CHARACTERS + 1);
        try (Window window = browser.open("editor", desk(language))) {
            Editing edit = Editing.enter(window, map.page());
            edit.find(".jm-lane-pains .jm-card").dblclick();
            edit.rewrite(tooLong);
            assertThat(edit.find(".jm-write-hint")).hasText(count);
            edit.press("Control+Enter");
            edit.find(".jm-done-button").click();
            assertThat(edit.flag(in(language, "Shorten it", "Raccourcissez-le")))
                    .isVisible();
            assertThat(edit.find(".jm-write")).hasValue(tooLong);
            edit.find(".jm-write").focus();
            edit.press("End", "Backspace", "Tab");
            edit.awaitSaved();
            assertThat(map.map().at("/cards/0/text").asText()).hasSize(MOST_CHARACTERS);
            edit.press("Escape");

            edit.stage("a").click();
            edit.press(" ");
            edit.field("goal").locator("textarea").fill(tooLong);
            assertThat(edit.field("goal")).containsText(count);
            edit.press("Escape");
            assertThat(edit.field("goal").locator("textarea")).isFocused();
            assertThat(edit.field("goal").locator("textarea")).hasValue(tooLong);
            edit.field("goal").locator("textarea").fill("Short again");
            edit.press("Escape");
            edit.done();
            assertThat(map.map().at("/stages/0/goal").asText()).isEqualTo("Short again");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_touchpoint_beyond_the_limit_is_refused_with_the_limit_and_its_name_can_be_copied(String language) {
        MapClient map = admin.createMap("DEMO", "Full " + language, full());
        try (Window window = browser.open("editor", desk(language))) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t0").click();
            edit.press("Control+Enter");
            edit.type("One too many");
            edit.press("Enter");
            Locator dialog = edit.find(".aui-dialog2");
            dialog.waitFor();
            assertThat(dialog)
                    .containsText(in(
                            language,
                            "Touchpoint: the map has no room",
                            "Point de contact\u202f: la carte n’a plus de place"));
            assertThat(dialog).containsText(in(language, "1,200", "1\u202f200"));
            assertThat(dialog.locator("textarea")).hasValue("One too many");
            dialog.locator(".aui-button-primary").click();
            edit.awaitSaved();
            assertThat(edit.names()).hasCount(MOST_TOUCHPOINTS);
        }
    }

    /** A map with as many touchpoints as it may have, and nothing else. */
    private static String full() {
        String touchpoints = IntStream.range(0, MOST_TOUCHPOINTS)
                .mapToObj("{\"id\": \"t%1$d\", \"stage\": \"a\", \"name\": \"Step %1$d\"}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {"schema": 2, "title": "Full", "stages": [{"id": "a", "name": "A"}],
                 "lanes": [{"id": "tp", "type": "touchpoints"}], "touchpoints": [%s]}""".formatted(touchpoints);
    }

    @Test
    void two_tabs_of_one_person_follow_each_other_and_keep_each_what_waits_in_them() {
        MapClient map = parcel("Two tabs");
        try (Window window = browser.open("editor", desk("en"))) {
            Editing first = Editing.enter(window, map.page());
            Page tab = window.context().newPage();
            Editing second = Editing.enter(new Window(window.context(), tab, window.baseUrl()), map.page());
            first.rename("t1", "From the first tab");
            assertThat(second.touchpoint("t1")).containsText("From the first tab");

            first.page().route("**/edits", route -> route.abort());
            first.rename("t1", "Waits in the first tab");
            assertThat(first.find(".jm-state")).containsText("No answer");
            second.rename("t2", "From the second tab");
            second.awaitSaved();
            first.page().close();

            tab.reload();
            tab.locator("[data-jm-tool=edit]").click();
            assertThat(tab.locator(".aui-dialog2")).containsText("did not reach the server: 1");
            tab.locator(".aui-dialog2 .aui-button-primary").click();
            assertThat(second.touchpoint("t1")).containsText("Waits in the first tab");
            second.done();
            assertThat(admin.storageOf(map.page())).contains("Waits in the first tab", "From the second tab");
        }
    }

    @Test
    void a_server_that_never_answers_is_given_up_after_half_a_minute_and_asked_again() {
        MapClient map = parcel("Never answers");
        try (Window window = browser.open("editor", desk("en"))) {
            window.page().clock().install();
            Editing edit = Editing.enter(window, map.page());
            edit.page().route("**/edits", route -> {});
            edit.rename("t1", "Sent into the void");
            assertThat(edit.find(".jm-state")).containsText("Saving");
            edit.page().clock().fastForward(31_000);
            assertThat(edit.find(".jm-state")).containsText("No answer");

            edit.page().unroute("**/edits");
            edit.find(".jm-edit-bar button:has-text('Try again')").click();
            edit.awaitSaved();
            assertThat(map.map().at("/touchpoints/0/name").asText()).isEqualTo("Sent into the void");
        }
    }

    @Test
    void a_card_in_a_stage_that_somebody_deletes_meanwhile_can_be_copied() {
        MapClient map = admin.createMap("DEMO", "Stage gone", """
                {"schema": 2, "title": "Gone", "stages": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                 "lanes": [{"id": "p", "type": "pains"}]}""");
        try (Window window = browser.open("editor", desk("en"))) {
            Editing edit = Editing.enter(window, map.page());
            edit.find(".jm-lane-pains .jm-cell").nth(1).click();
            edit.type("Two minutes of thought");
            map.edited("{\"edit\": \"remove\", \"part\": \"stage\", \"id\": \"b\"}");
            edit.press("Control+Enter");
            assertThat(edit.find(".aui-dialog2 textarea")).hasValue("Two minutes of thought");
            assertThat(edit.stages()).hasText(new String[] {"A"});
        }
    }
}
