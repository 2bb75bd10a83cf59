package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers, who may not change a map, see of its personas and of their curves. */
@ExtendWith(RunningConfluence.class)
class PersonasAndCurvesIT {
    private static final Look DESK = new Look(1280, 900, "en", false, true);
    private static final Look WITHOUT_SCRIPT = new Look(1280, 900, "en", false, false);

    private static final String MAP = """
            {"schema": 2, "title": "Renewing", "personas": [
               {"id": "alma", "name": "Alma, 71", "quote": "I only want to read.", "needs": "Large letters", "page": "https://example.org/alma"},
               {"id": "tom", "name": "Tom"}],
             "curves": [{"id": "main", "persona": "alma"}, {"id": "k2", "name": "in a hurry", "persona": "tom"}],
             "stages": [{"id": "a", "name": "Before"}, {"id": "b", "name": "After"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
             "touchpoints": [
               {"id": "t1", "stage": "a", "name": "Asks", "channel": "web", "emotion": 1},
               {"id": "t2", "stage": "b", "name": "Leaves", "channel": "store", "emotion": -1},
               {"id": "t3", "stage": "b", "name": "Rests", "channel": "store"}],
             "feelings": [{"curve": "k2", "anchor": "t1", "emotion": -2}, {"curve": "k2", "anchor": "t2", "emotion": 1.5}]}""";

    private final WikiClient admin;
    private final Browser browser;

    PersonasAndCurvesIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void a_viewer_takes_the_tick_of_a_curve_away_and_gives_it_back() {
        try (Window window = browser.open("viewer", DESK)) {
            assertThatTheSecondCurveGoesAndComesBack(window.viewPage(page("DEMO", MAP)));
        }
    }

    @Test
    void so_does_somebody_who_has_not_logged_in() {
        admin.createPublicSpace("CURVES", false);
        try (Window window = browser.openUnknown(DESK)) {
            assertThatTheSecondCurveGoesAndComesBack(window.viewPage(page("CURVES", MAP)));
        }
    }

    @Test
    void so_does_a_viewer_without_a_script() {
        try (Window window = browser.open("viewer", WITHOUT_SCRIPT)) {
            assertThatTheSecondCurveGoesAndComesBack(window.viewPage(page("DEMO", MAP)));
        }
    }

    @Test
    void a_curve_is_hidden_and_shown_with_the_keyboard_and_said_to_be_checked_or_not() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("DEMO", MAP));
            window.tabTo(".jm-toggle.jm-t2");
            Locator box = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Tom in a hurry"));
            assertThat(box).isFocused();

            page.keyboard().press("Space");
            assertThat(box).not().isChecked();
            assertThat(box).isFocused();
            assertThatCurveIsHidden(page, 2);
            assertThatCurveIsShown(page, 1);

            page.keyboard().press("Space");
            assertThat(box).isChecked();
            assertThatCurveIsShown(page, 2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void axe_finds_nothing_while_a_curve_is_hidden_and_a_persona_is_opened(boolean dark) {
        try (Window window = browser.open("viewer", new Look(1280, 900, "en", dark, true))) {
            Page page = window.viewPage(page("DEMO", MAP));
            chip(page, 2).uncheck();
            page.locator(".jm-persona-details summary").click();
            window.screenshot("curve-hidden-" + (dark ? "dark" : "light"));

            assertThat(new AxeBuilder(page).include(".jm-map").analyze().getViolations())
                    .isEmpty();
        }
    }

    @Test
    void the_filter_hides_a_curve_too_and_follows_its_chip() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("DEMO", MAP));
            Locator filter = page.locator("[data-jm-menu=filter] summary");
            Locator box = page.locator("[data-jm-show=curve]").getByLabel("Tom");
            filter.click();

            box.uncheck();
            assertThatCurveIsHidden(page, 2);
            assertThat(chip(page, 2)).not().isChecked();
            assertThat(page.locator(".jm-tools .jm-note")).containsText("curves hidden: 1");
            page.keyboard().press("Escape");

            chip(page, 2).check();
            assertThatCurveIsShown(page, 2);
            chip(page, 1).uncheck();
            filter.click();
            assertThat(box).isChecked();
            assertThat(page.locator("[data-jm-show=curve]").getByLabel("Alma, 71"))
                    .not()
                    .isChecked();
            assertThatCurveIsHidden(page, 1);
            assertThatCurveIsShown(page, 2);
        }
    }

    @Test
    void each_of_as_many_curves_as_a_map_may_have_is_hidden_by_its_own_chip_alone() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("DEMO", withCurves(MapLimits.CURVES)));
            assertThat(page.locator(".jm-toggle")).hasCount(MapLimits.CURVES);

            for (int number = 1; number <= MapLimits.CURVES; number++) {
                chip(page, number).uncheck();
                assertThatCurveIsHidden(page, number);
                for (int other = 1; other <= MapLimits.CURVES; other++) {
                    if (other != number) {
                        assertThatCurveIsShown(page, other);
                    }
                }
                chip(page, number).check();
                assertThatCurveIsShown(page, number);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_known_of_a_persona_opens_with_mouse_and_keyboard_and_a_name_alone_has_nothing_to_open(boolean script) {
        try (Window window = browser.open("viewer", script ? DESK : WITHOUT_SCRIPT)) {
            Page page = window.viewPage(page("DEMO", MAP));
            Locator details = page.locator(".jm-persona-details");
            assertThat(details).hasCount(1);
            assertThat(details.locator("summary")).hasText("About Alma, 71");
            assertThat(page.getByText("I only want to read.")).isHidden();
            double closed = page.locator(".jm-head").boundingBox().height;

            details.locator("summary").click();
            assertThat(page.getByText("“I only want to read.”")).isVisible();
            assertThat(page.getByText("Large letters")).isVisible();
            assertThat(details.getByRole(AriaRole.LINK)).hasAttribute("href", "https://example.org/alma");
            assertThat(page.locator(".jm-head").boundingBox().height).isGreaterThan(closed);
            window.screenshot("persona-opened-" + script);

            details.locator("summary").press("Enter");
            assertThat(page.getByText("Large letters")).isHidden();
            assertThat(page.locator(".jm-head").boundingBox().height).isEqualTo(closed);
        }
    }

    @Test
    void a_hidden_curve_has_no_lowest_point_and_no_place_in_the_overview_and_without_any_curve_no_value_is_missed() {
        try (Window window = browser.open("viewer", new Look(320, 800, "en", false, true))) {
            Page page = window.viewPage(page("DEMO", MAP));
            Locator lowest = page.getByText("Lowest point");
            Locator overview = page.locator(".jm-strip svg");
            Locator nothing = page.locator(".jm-words .jm-nothing");
            assertThat(lowest).isVisible();
            assertThat(overview).isVisible();
            chip(page, 1).uncheck();
            assertThat(lowest).isHidden();
            assertThat(overview).isHidden();
            assertThat(nothing).isVisible();

            chip(page, 2).uncheck();
            assertThat(nothing).isHidden();

            chip(page, 1).check();
            assertThat(lowest).isVisible();
            assertThat(overview).isVisible();
            assertThat(nothing).isVisible();
        }
    }

    private static void assertThatTheSecondCurveGoesAndComesBack(Page page) {
        assertThat(page.locator("[data-jm-tool=edit]:visible")).hasCount(0);
        assertThatCurveIsShown(page, 1);
        assertThatCurveIsShown(page, 2);
        assertThat(page.locator(".jm-hidden-word:visible")).hasCount(0);

        page.locator(".jm-chip.jm-k2 .jm-persona-name").click();
        assertThatCurveIsHidden(page, 2);
        assertThatCurveIsShown(page, 1);
        assertThat(chip(page, 2)).not().isChecked();
        assertThat(page.locator(".jm-chip.jm-k2 .jm-hidden-word")).hasText("hidden");
        assertThat(page.locator(".jm-chip.jm-k2 .jm-hidden-word")).isVisible();
        assertThat(page.locator(".jm-chip.jm-k1 .jm-hidden-word")).isHidden();

        page.locator(".jm-chip.jm-k2 .jm-persona-name").click();
        assertThat(chip(page, 2)).isChecked();
        assertThatCurveIsShown(page, 2);
    }

    private static void assertThatCurveIsShown(Page page, int number) {
        assertThat(page.locator(curve(number, ".jm-line"))).not().hasCount(0);
        assertThat(page.locator(curve(number, number == 1 ? ".jm-point" : ".jm-mark path")))
                .hasCount(2);
        assertThat(page.locator(curve(number, ".jm-curve-name"))).hasCount(1);
        assertThat(page.locator(".jm-words .jm-k" + number + ":visible")).hasCount(2);
    }

    /** Nothing of the curve is to be seen in the map, which still has it. */
    private static void assertThatCurveIsHidden(Page page, int number) {
        assertThat(page.locator(".jm-grid .jm-k" + number)).not().hasCount(0);
        assertThat(page.locator(".jm-grid .jm-k" + number + ":visible, .jm-grid .jm-k" + number + " :visible"))
                .hasCount(0);
    }

    private static String curve(int number, String part) {
        return ".jm-curve .jm-k" + number + " " + part + ":visible";
    }

    private static Locator chip(Page page, int number) {
        return page.locator(".jm-toggle.jm-t" + number);
    }

    private long page(String space, String map) {
        UUID key = UUID.randomUUID();
        return admin.createPage(space, "Personas and curves " + key, Macros.withBody(key, map));
    }

    /** Two touchpoints with a value on each of so many curves. */
    private static String withCurves(int count) {
        String curves = IntStream.rangeClosed(2, count)
                .mapToObj(number -> ", {\"id\": \"k%1$d\", \"name\": \"Curve %1$d\"}".formatted(number))
                .collect(Collectors.joining());
        String feelings = IntStream.rangeClosed(2, count)
                .mapToObj(number -> """
                        {"curve": "k%1$d", "anchor": "t1", "emotion": 1}, {"curve": "k%1$d", "anchor": "t2", "emotion": -1}""".formatted(number))
                .collect(Collectors.joining(", "));
        return """
                {"schema": 2, "title": "Many", "curves": [{"id": "main", "name": "Curve 1"}%s],
                 "stages": [{"id": "a", "name": "Before"}],
                 "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
                 "touchpoints": [{"id": "t1", "stage": "a", "name": "Asks", "emotion": 2}, {"id": "t2", "stage": "a", "name": "Goes", "emotion": -2}],
                 "feelings": [%s]}""".formatted(curves, feelings);
    }
}
