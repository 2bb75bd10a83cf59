package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journey diagram of Mermaid that takes more edits than a request may have is added to a map that somebody edits. */
@ExtendWith(RunningConfluence.class)
class LargeMermaidIT {

    private static final Look DESK = new Look(1280, 1000, "en", false, true);
    private static final int MOST_EDITS = 1_000;
    private static final int MOST_TOUCHPOINTS = 1_200;
    private static final int SECTIONS = 6;
    private static final int TASKS = 170;

    /** How many edits do not go in the first request: the last tasks. */
    private static final int REST = SECTIONS + SECTIONS * TASKS - MOST_EDITS;

    /** What is in the map of {@link Journeys#small}, each behind the name of its stage. */
    private static final List<String> PARCEL = List.of("Before: Parcel begins", "After: Parcel ends");

    private final WikiClient admin;
    private final Browser browser;

    LargeMermaidIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void it_goes_in_two_requests_and_is_one_step_of_undo() {
        MapClient map = parcel("Large diagram");
        List<Integer> sizes = new ArrayList<>();
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.page().onRequest(request -> {
                if (request.url().endsWith("/edits")) {
                    sizes.add(JsonParser.parseString(request.postData())
                            .getAsJsonObject()
                            .getAsJsonArray("edits")
                            .size());
                }
            });
            look(edit).click();
            assertAdded(edit, map);
            assertThat(sizes).containsExactly(MOST_EDITS, REST);

            edit.undo();
            task(edit, 0, 0).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            edit.awaitSaved();
            assertThat(touchpoints(map)).isEqualTo(PARCEL);

            edit.find(".jm-edit-bar .jm-do-redo").click();
            assertAdded(edit, map);
            edit.done();
            assertThat(admin.storageOf(map.page())).contains("Step 0-0", "Step 5-169");
        }
    }

    @Test
    void a_tab_that_is_closed_before_the_first_answer_keeps_all_of_it_for_the_next_visit() {
        MapClient map = parcel("Large diagram, closed");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            Locator add = look(edit);
            edit.page().route("**/edits", Route::abort);
            add.click();
            edit.find(".jm-state[data-state=offline]").waitFor();
            Page next = window.context().newPage();
            edit.page().close();

            Editing again = Editing.enter(new Window(window.context(), next, window.baseUrl()), map.page());
            Locator send = again.find(".aui-dialog2 .aui-button-primary");
            assertThat(send).hasText("Send now");
            assertThat(touchpoints(map)).isEqualTo(PARCEL);
            send.click();
            assertAdded(again, map);
        }
    }

    @Test
    void the_rest_has_no_room_when_others_add_to_the_map_meanwhile_and_the_beginning_can_be_undone() {
        MapClient map = parcel("Large diagram, no room");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            Locator add = look(edit);
            int others = MOST_TOUCHPOINTS - SECTIONS * TASKS;
            map.edited(IntStream.range(0, others)
                    .mapToObj(LargeMermaidIT::addition)
                    .toArray(String[]::new));
            add.click();

            Locator dialog = edit.find(".aui-dialog2");
            dialog.waitFor();
            assertThat(dialog).containsText("Touchpoint: the map has no room");
            assertThat(dialog.locator("textarea"))
                    .hasValue(tasks(SECTIONS - 1).skip(TASKS - REST).collect(Collectors.joining("\n")));
            dialog.locator(".aui-button-primary").click();
            edit.awaitSaved();
            assertThat(touchpoints(map)).hasSize(MOST_TOUCHPOINTS + PARCEL.size() - REST);

            edit.undo();
            task(edit, 0, 0).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(edit.names()).hasCount(PARCEL.size() + others);
        }
    }

    private MapClient parcel(String title) {
        return admin.createMap("DEMO", title, Journeys.small("Parcel"));
    }

    private static String diagram() {
        return IntStream.range(0, SECTIONS)
                .mapToObj(section -> " section Part " + section + "\n"
                        + tasks(section).map(task -> "  " + task + ": 4\n").collect(Collectors.joining()))
                .collect(Collectors.joining("", "journey\n", ""));
    }

    private static Stream<String> tasks(int section) {
        return IntStream.range(0, TASKS).mapToObj(task -> "Step " + section + "-" + task);
    }

    /** An edit that adds a touchpoint to the first stage of {@link Journeys#small}. */
    private static String addition(int number) {
        return "{\"edit\": \"add\", \"part\": \"touchpoint\", \"value\": {\"id\": \"o%1$d\", \"stage\": \"a\", \"name\": \"Other %1$d\"}}"
                .formatted(number);
    }

    /** Opens the preview of the diagram. Gives the button that adds it. */
    private static Locator look(Editing edit) {
        edit.find(".jm-edit-bar .jm-do-more").click();
        edit.find(".jm-do-item")
                .filter(new Locator.FilterOptions().setHasText("Mermaid"))
                .click();
        // to type a thousand lines takes a browser many seconds
        edit.find(".aui-dialog2 textarea").evaluate("(field, text) => { field.value = text; }", diagram());
        edit.find(".aui-dialog2 .aui-button-primary").click();
        Locator add = edit.find(".aui-dialog2 .aui-button-primary")
                .filter(new Locator.FilterOptions().setHasText("Add to the map"));
        add.waitFor();
        assertThat(edit.find(".aui-dialog2")).containsText("All of it fits.");
        return add;
    }

    /** A touchpoint by the name that the diagram has for it. */
    private static Locator task(Editing edit, int section, int task) {
        return edit.names()
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Step " + section + "-" + task + "$")));
    }

    private static void assertAdded(Editing edit, MapClient map) {
        task(edit, SECTIONS - 1, TASKS - 1).waitFor();
        edit.awaitSaved();
        assertThat(edit.names()).hasCount(PARCEL.size() + SECTIONS * TASKS);
        assertThat(touchpoints(map))
                .isEqualTo(Stream.concat(
                                PARCEL.stream(),
                                IntStream.range(0, SECTIONS)
                                        .boxed()
                                        .flatMap(
                                                section -> tasks(section).map(task -> "Part " + section + ": " + task)))
                        .toList());
    }

    /** Each touchpoint behind the name of its stage, in the order of the map. */
    private static List<String> touchpoints(MapClient map) {
        JsonNode content = map.map();
        List<String> touchpoints = new ArrayList<>();
        for (JsonNode stage : content.path("stages")) {
            for (JsonNode touchpoint : content.path("touchpoints")) {
                if (touchpoint.path("stage").equals(stage.path("id"))) {
                    touchpoints.add(stage.path("name").asText() + ": "
                            + touchpoint.path("name").asText());
                }
            }
        }
        return touchpoints;
    }
}
