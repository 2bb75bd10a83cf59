package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team marks the touchpoints of its map, one by one or on a walk, and compares its rounds. */
@ExtendWith(RunningConfluence.class)
class RatingIT {

    private static final Look DESK = new Look(1280, 1000, "en", false, true);
    private static final Look PHONE = new Look(375, 667, "fr", false, true);
    private static final Look NARROW_AND_DARK = new Look(320, 640, "fr", true, true);
    private static final int FINGER = 44;

    private final WikiClient admin;
    private final Browser browser;

    RatingIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    /** @param rules what the map says of its marks, such as {@code "hideMarks": true,} */
    private MapClient parcel(String title, String rules) {
        MapClient map = admin.createMap("DEMO", title, """
                {"schema": 2, "title": "A parcel", "language": "en", %s
                 "stages": [{"id": "a", "name": "Order"}, {"id": "b", "name": "Wait"}],
                 "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "pf", "type": "performance"}],
                 "touchpoints": [
                   {"id": "t1", "stage": "a", "name": "Chooses", "channel": "web", "team": "Shop"},
                   {"id": "t2", "stage": "a", "name": "Pays", "channel": "web", "team": "Shop", "momentOfTruth": true,
                    "description": "With a card or on account"},
                   {"id": "t3", "stage": "b", "name": "Follows the van", "channel": "mobile_app"}]}""".formatted(rules));
        assertThat(map.read().statusCode()).isEqualTo(200);
        return map;
    }

    private static void mark(MapClient map, String touchpoint, int performance) {
        MapClient.good(map.wiki()
                .put(map.address() + "/touchpoints/" + touchpoint + "/mark", "{\"performance\": " + performance + "}"));
    }

    private static JsonNode touchpoint(MapClient map, int index) {
        return MapClient.good(map.wiki().get(map.address() + "/marks")).at("/touchpoints/" + index);
    }

    private static Locator own(Page page, String touchpoint) {
        return page.locator("[data-jm-marks=" + touchpoint + "] .jm-own");
    }

    private static Locator button(Page page, String words) {
        return page.locator("dialog button").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Opens the walk, or the results. */
    private static Page open(Window window, MapClient map, String tool) {
        Page page = window.viewPage(map.page());
        page.locator("[data-jm-tool=" + tool + "]").click();
        assertThat(page.locator("dialog.jm-layer")).isVisible();
        return page;
    }

    private static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).include(".jm-layer").analyze().getViolations())
                .isEmpty();
        assertThat(page.evaluate("() => document.querySelector('.jm-layer-body').scrollWidth"
                        + " <= document.querySelector('.jm-layer-body').clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void one_click_marks_a_touchpoint_and_the_same_one_again_takes_it_back() {
        MapClient map = parcel("Marked by a click", "");
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(map.page());
            page.locator("[data-jm-touchpoint=t1] .jm-name").click();
            page.locator(".jm-give button[value='4']").click();
            assertThat(own(page, "t1")).hasText("you: 4");
            assertThat(page.locator("[data-jm-marks=t1]")).containsText("one opinion");
            assertThat(page.locator(".jm-mark-note")).hasText("Your mark: 4 of 5");
            window.screenshot("marks-one-click");

            page.locator(".jm-give button[value='4']").click();
            assertThat(page.locator(".jm-mark-note")).containsText("Mark withdrawn.");
            assertThat(own(page, "t1")).hasCount(0);
            page.locator(".jm-mark-note button").click();
            assertThat(own(page, "t1")).hasText("you: 4");
            assertThat(own(page, "t1")).not().hasClass(Pattern.compile("jm-sending"));
            assertThat(own(window.viewPage(map.page()), "t1")).hasText("you: 4");
        }
        assertThat(touchpoint(map, 0).path("mean").asInt()).isEqualTo(4);
    }

    @Test
    void a_journey_is_marked_with_the_keyboard_alone() {
        MapClient map = parcel("Marked by keys", "");
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(map.page());
            window.tabTo(".jm-touchpoint");
            page.keyboard().press("3");
            assertThat(own(page, "t1")).hasText("you: 3");
            assertThat(page.locator("[data-jm-touchpoint=t1]")).isFocused();

            page.locator(".jm-map .jm-title").focus();
            window.tabTo("[data-jm-tool=rate]");
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog h3")).hasText("Pays");
            assertThat(page.locator("dialog h3")).isFocused();
            page.keyboard().press("Shift+Digit5");
            page.keyboard().press("Digit2");
            assertThat(page.locator(".jm-walk-state")).hasText("Saved");
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog h3")).hasText("Follows the van");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("dialog [aria-pressed=true]")).hasText(new String[] {"2", "5"});
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.jm-layer")).hasCount(0);
            assertThat(page.locator("[data-jm-tool=rate]")).isFocused();
            assertThat(own(page, "t2")).hasText("you: 2");
        }
        assertThat(touchpoint(map, 1).at("/importance/mean").asInt()).isEqualTo(5);
    }

    @Test
    void a_journey_is_rated_on_a_phone_and_the_marks_of_others_appear_after_ones_own() {
        MapClient map = parcel("Rated on a phone", "\"hideMarks\": true,");
        mark(map, "t1", 1);
        mark(map.as("editor"), "t1", 4);
        try (Window window = browser.open("viewer", PHONE)) {
            Page page = open(window, map, "rate");
            BoundingBox layer = page.locator("dialog.jm-layer").boundingBox();
            assertThat(layer.width).isEqualTo(PHONE.width());
            assertThat(layer.height).isEqualTo(PHONE.height());
            for (Locator target : page.locator("dialog button").all()) {
                assertThat(Math.min(target.boundingBox().width, target.boundingBox().height))
                        .isGreaterThanOrEqualTo(FINGER);
            }
            assertThat(page.locator(".jm-marks-all"))
                    .hasText(
                            "Les notes des autres restent cachées jusqu’à la vôtre. 2 personnes ont noté ce point de contact.");
            page.locator(".jm-step").nth(3).click();
            assertThat(page.locator(".jm-marks-all")).containsText("3,0 en moyenne");
            assertAccessible(page);
            window.screenshot("marks-phone");
            button(page, "Suivant").click();
            assertThat(page.locator(".jm-walk-card")).containsText("With a card or on account");
            window.screenshot("marks-phone-truth");
            button(page, "Passer").click();
            page.locator(".jm-step").nth(1).click();
            button(page, "Terminer").click();
            assertThat(page.locator(".jm-walk-summary")).containsText("Vous avez noté 2 points de contact sur 3.");
            assertAccessible(page);
            page.locator(".jm-walk-summary a").first().click();
            assertThat(page.locator("dialog.jm-layer")).hasCount(0);
            assertThat(page.locator("[data-jm-touchpoint=t1]")).isFocused();

            open(window, map, "rate");
            assertThat(page.locator("dialog h3")).hasText("Pays");
            button(page, "Recommencer").click();
            assertThat(page.locator("dialog [aria-pressed=true]")).hasText("4");
        }
    }

    @Test
    void a_choice_without_a_connection_is_kept_and_goes_out_when_it_is_back() {
        MapClient map = parcel("Cut off", "");
        try (Window window = browser.open("viewer", DESK)) {
            Page page = open(window, map, "rate");
            page.route("**/mark", Route::abort);
            page.locator(".jm-step").nth(2).click();
            assertThat(page.locator(".jm-walk-state")).containsText("Your mark is kept here and sent again.");
            assertThat(page.locator("dialog [aria-pressed=true]")).hasText("3");
            page.unroute("**/mark");
            button(page, "Try again").click();
            assertThat(page.locator(".jm-walk-state")).hasText("Saved");
        }
        assertThat(touchpoint(map, 0).path("n").asInt()).isEqualTo(1);
    }

    @Test
    void an_anonymous_map_shows_a_mean_from_three_marks_on_and_never_a_name() {
        MapClient map = parcel("Anonymous", "\"anonymousMarks\": true,");
        mark(map, "t1", 2);
        mark(map.as("editor"), "t1", 3);
        try (Window window = browser.open("viewer", DESK)) {
            Page page = open(window, map, "rate");
            assertThat(page.locator(".jm-marks-all")).containsText("from 3 marks on; there are 2 so far");
            page.locator(".jm-step").nth(3).click();
            assertThat(page.locator(".jm-marks-all")).containsText("3.0 on average");
            assertThat(page.locator(".jm-marks-all details")).hasCount(0);
            window.screenshot("marks-desk");
        }
    }

    @Test
    void a_page_editor_starts_a_new_round_and_all_compare_it_with_the_one_before() {
        MapClient map = parcel("Two rounds", "");
        mark(map, "t1", 2);
        mark(map.as("editor"), "t1", 3);
        try (Window window = browser.open("editor", DESK)) {
            Page page = open(window, map, "results");
            assertThat(page.locator("dialog tbody").first()).containsText("2.5 2 marks");
            button(page, "Start a new round").click();
            assertThat(page.locator("#jm-round-name")).hasValue(Pattern.compile("Round of .+ 20\\d\\d"));
            page.fill("#jm-round-name", "Workshop");
            window.screenshot("marks-new-round");
            button(page, "Close this round and open the new one").click();
            assertThat(page.locator("#jm-round option:checked")).hasText("Workshop");
            mark(map, "t1", 4);
            mark(map.as("editor"), "t1", 4);
        }
        try (Window window = browser.open("viewer", DESK)) {
            Page page = open(window, map, "results");
            assertThat(page.locator("dialog tbody tr").first()).containsText("+1.5 better");
            assertThat(button(page, "Start a new round")).hasCount(0);
            page.selectOption("#jm-order", "change");
            assertThat(page.locator("dialog tbody tr").first()).containsText("Chooses");
            assertAccessible(page);
            window.screenshot("marks-results");
            page.locator("dialog tbody a").first().click();
            assertThat(page.locator("[data-jm-touchpoint=t1]")).isFocused();
        }
    }

    @Test
    void the_walk_and_the_results_can_be_read_by_all_in_the_dark_and_on_a_narrow_screen() {
        MapClient map = parcel("Dark and narrow", "");
        mark(map, "t2", 1);
        mark(map.as("editor"), "t2", 5);
        try (Window window = browser.open("editor", NARROW_AND_DARK)) {
            Page page = open(window, map, "rate");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("dialog h3")).hasText("Pays");
            page.locator(".jm-marks-all summary").click();
            assertThat(page.locator(".jm-marks-all li")).hasCount(2);
            assertAccessible(page);
            window.screenshot("marks-dark");
            button(page, "Quitter").click();

            page.locator("[data-jm-tool=results]").click();
            assertThat(page.locator("dialog table").first()).isVisible();
            assertAccessible(page);
            window.screenshot("marks-results-dark");
        }
    }
}
