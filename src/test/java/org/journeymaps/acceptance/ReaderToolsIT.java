package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers can do with a map that they may not change. */
@ExtendWith(RunningConfluence.class)
class ReaderToolsIT {

    private static final Look DESK = new Look(1280, 900, "en", false, true);

    /** The first touchpoint that begins beside the names of lanes. */
    private static final String FIRST_IN_VIEW = """
            () => {
              const edge = document.querySelector('thead tr:last-child .jm-corner').getBoundingClientRect().right - 4;
              return [...document.querySelectorAll('.jm-touchpoint')].find(it => it.getBoundingClientRect().left >= edge).id;
            }""";

    private static final Pattern MAP_TOOLS = Pattern.compile("map-tools\\.js");

    private final WikiClient admin;
    private final Browser browser;

    ReaderToolsIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @Test
    void without_a_script_there_are_no_tools() {
        try (Window window = browser.open("viewer", new Look(1280, 900, "en", false, false))) {
            Page page = window.viewPage(page("No script", 1));

            assertThat(page.locator(".jm-tools")).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "viewer, en, 320", "viewer, fr, 360", "viewer, en, 390", "viewer, fr, 430", "viewer, en, 680",
                "viewer, fr, 768",
        "editor, fr, 320", "editor, en, 360", "editor, fr, 390", "editor, en, 430", "editor, fr, 680",
                "editor, en, 800",
        "viewer, en, 1280", "editor, fr, 1280", "editor, fr, 1900"
    })
    void nothing_moves_when_the_tools_come(String user, String language, int width) {
        Look look = new Look(width, 900, language, false, true);
        long large = page("Tools to come " + user + language + width, 1);
        long small = admin.createPage(
                "DEMO",
                "Reader tools, a small map for " + user + language + width,
                Macros.withBody(UUID.randomUUID(), Journeys.small("Narrow")));
        try (Window early = browser.open(user, look);
                Window late = browser.open(user, look)) {
            early.page().route(MAP_TOOLS, route -> {});
            for (long id : List.of(large, small)) {
                Page before = early.page();
                before.navigate(early.baseUrl() + "/pages/viewpage.action?pageId=" + id);
                Page after = late.viewPage(id);

                assertThat(after.locator(".jm-tool:visible")).not().hasCount(0);
                assertThat(after.locator(".jm-in-view").first()).isAttached();
                assertThat(before.locator(".jm-tools")).isVisible();
                assertThat(before.locator(".jm-tool")).hasCount(0);
                after.waitForCondition(() -> top(after) == top(before));
            }
        }
    }

    @Test
    void tools_that_could_not_be_loaded_are_told_of_and_come_with_the_network() {
        long id = page("Not loaded", 1);
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.page();
            page.route(MAP_TOOLS, Route::abort);
            window.viewPage(id);
            assertThat(page.locator(".jm-said"))
                    .hasText("This could not be loaded. Check the connection and try again.");
            assertThat(page.locator(".jm-touchpoint").first()).isVisible();

            page.unroute(MAP_TOOLS);
            page.evaluate("dispatchEvent(new Event('online'))");

            assertThat(page.locator("[data-jm-menu=filter]")).isVisible();
            assertThat(page.locator(".jm-said")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void all_tools_stand_in_one_row_where_the_room_of_one_is_kept_for_them(String language) {
        long id = page("One row " + language, 1);
        try (Window window = browser.open("editor", new Look(1280, 900, language, false, true))) {
            Page page = window.viewPage(id);
            page.evaluate("document.querySelector('.jm-map').style.width = '900px';"
                    + "document.querySelector('[data-jm-count]').textContent = '12';"
                    + "document.querySelectorAll('.jm-bar-row [hidden]').forEach(tool => { tool.hidden = false; })");

            assertThat(page.locator(".jm-bar-row [data-jm-tool=edit]"))
                    .hasText(language.equals("fr") ? "Modifier la carte" : "Edit map");
            assertThat(page.locator(".jm-bar-row").boundingBox().height).isEqualTo(44);
            assertThat((boolean) page.locator(".jm-bar-row").evaluate("row => row.scrollWidth <= row.clientWidth"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1500, '[data-jm-tool=results], [data-jm-tool=customers], [data-jm-tool=full], [data-jm-tool=fit]'",
        "fr, 1500, '[data-jm-tool=results], [data-jm-tool=customers], [data-jm-tool=full], [data-jm-tool=fit]'",
        "en, 1280, '[data-jm-tool=results], [data-jm-tool=customers]'",
        "fr, 1280, '[data-jm-tool=results], [data-jm-tool=customers]'",
        "fr, 400, '[data-jm-tool=results], [data-jm-tool=customers]'"
    })
    void tools_have_their_words_beside_their_icons_where_there_is_room(String language, int width, String tools) {
        Look look = new Look(width, 900, language, false, true);
        try (Window window = browser.open("editor", look)) {
            Page page = window.viewPage(page("Words of tools " + language + width, 1, language));
            Locator row = page.locator(".jm-bar-row");
            assertThat(row).isVisible();
            for (Locator tool : row.locator(tools).all()) {
                assertThat(tool.boundingBox().width).isGreaterThan(50);
                assertThat((boolean) tool.evaluate("it => it.scrollHeight <= it.clientHeight"))
                        .isTrue();
            }
        }
    }

    @Test
    void points_stand_in_their_columns_on_a_page_that_reads_from_right_to_left() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Right to left", 1));
            page.evaluate("document.documentElement.dir = 'rtl'");

            assertThat(distances(page)).hasSizeGreaterThan(10).allMatch(distance -> Math.abs(distance) <= 1.5);
        }
    }

    @Test
    void the_overview_shows_and_moves_the_part_in_view_with_mouse_and_keyboard() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Overview", 1));
            Locator strip = page.locator(".jm-strip");
            assertThat(page.locator(".jm-in-view")).hasText(Pattern.compile("^[1-9] of 15 touchpoints in view$"));

            window.tabTo(".jm-strip");
            page.keyboard().press("End");
            assertThat(stage(page, 5)).isInViewport();
            assertThat(strip).hasAttribute("aria-valuenow", "100");
            page.keyboard().press("Home");
            assertThat(strip).hasAttribute("aria-valuenow", "0");
            assertThat(stage(page, 0)).isInViewport();

            strip.click(new Locator.ClickOptions()
                    .setPosition(strip.boundingBox().width - 10, strip.boundingBox().height / 2));
            assertThat(strip).hasAttribute("aria-valuenow", "100");
        }
    }

    @Test
    void a_filter_fades_the_others_hides_lanes_and_is_cleared_again() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Filter", 2));
            Locator map = page.locator(".jm-map").first();
            Locator pains = map.locator("[data-jm-show=lane]").getByLabel("Pain points");
            window.tabTo("[data-jm-menu=filter] summary");
            page.keyboard().press("Enter");
            assertThat(pains).isVisible();
            window.tabTo("[data-jm-only=channel] input");
            page.keyboard().press("Space");
            page.keyboard().press("Escape");

            assertThat(map.locator(".jm-note [role=status]"))
                    .hasText(Pattern.compile("^\\d+ of 15 touchpoints shown$"));
            assertThat(map.locator(".jm-touchpoint")).hasCount(15);
            assertThat(map.locator("th.jm-dim").first()).isVisible();
            assertThat(page.locator(".jm-map").nth(1).locator(".jm-dim")).hasCount(0);
            assertThat(map.locator("[data-jm-menu=filter] summary")).isFocused();

            map.locator("[data-jm-menu=filter] summary").click();
            pains.uncheck();
            assertThat(map.locator(".jm-lane-pains").first()).isHidden();
            window.screenshot("tools-filter");
            map.locator("[data-jm-tool=clear]").click();
            assertThat(map.locator(".jm-dim")).hasCount(0);
            assertThat(map.locator(".jm-lane-pains").first()).isVisible();
            assertThat(map.locator(".jm-note")).isHidden();
        }
    }

    @Test
    void a_filter_brings_the_first_touchpoint_that_it_asks_for_into_view_when_none_is_seen() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Out of view", 1));
            Locator teams = page.locator("[data-jm-only=team]");
            Locator first = page.locator(".jm-touchpoint").first();
            Locator chatbot = page.locator(".jm-touchpoint").nth(12);
            assertThat(chatbot).not().isInViewport();
            page.locator("[data-jm-menu=filter] summary").click();

            teams.getByLabel("Support").check();
            assertThat(chatbot).isInViewport();
            teams.getByLabel("Marketing").check();
            assertThat(chatbot).isInViewport();
            teams.getByLabel("Support").uncheck();
            assertThat(first).isInViewport();
        }
    }

    @Test
    void a_stage_is_gone_to_collapsed_and_opened_again_and_points_stay_under_their_cards() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Stages", 1));
            page.locator("[data-jm-menu=stages] summary").click();
            page.locator("[data-jm-tool=go]").last().click();
            assertThat(stage(page, 5)).isInViewport();
            assertThat(page.locator(".jm-scroll")).isFocused();

            page.locator("[data-jm-menu=stages] summary").click();
            page.locator("[data-jm-tool=fold]").nth(1).click();
            page.keyboard().press("Escape");
            assertThat(stage(page, 1)).hasClass(Pattern.compile("jm-folded"));
            assertThat(stage(page, 1).locator(".jm-stage-name")).isVisible();
            assertThat(distances(page)).hasSizeGreaterThan(5).allMatch(distance -> Math.abs(distance) <= 1.5);
            window.screenshot("tools-collapsed");

            stage(page, 1).click();
            assertThat(page.locator(".jm-folded")).hasCount(0);
            assertThat(distances(page)).hasSizeGreaterThan(10).allMatch(distance -> Math.abs(distance) <= 1.5);
        }
    }

    @Test
    void a_map_that_does_not_fit_its_place_at_a_size_that_can_be_read_keeps_its_overview() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Readable", 1));
            page.locator("[data-jm-tool=fit]").click();
            assertThat(page.locator(".jm-zoom output")).hasText("70%");
            assertThat(page.locator(".jm-overview")).isVisible();
            window.screenshot("tools-fit-readable");
        }
    }

    @Test
    void a_map_fits_its_place_and_takes_any_size_with_its_headers_in_place() {
        try (Window window = browser.open("viewer", new Look(1600, 900, "en", false, true))) {
            Page page = window.viewPage(page("Size", 1));
            page.locator("[data-jm-tool=fit]").click();
            assertThat(page.locator(".jm-overview")).isHidden();
            assertThat(hidden(page)).isLessThanOrEqualTo(1);
            window.screenshot("tools-fit");
            page.locator("[data-jm-tool=fit]").click();
            assertThat(page.locator(".jm-overview")).isVisible();

            page.locator("[data-jm-tool=larger]").click();
            page.locator("[data-jm-tool=larger]").click();
            assertThat(page.locator(".jm-zoom output")).hasText("125%");
            page.locator(".jm-strip").press("End");
            Locator corner = page.locator(".jm-lane").first();
            assertThat(corner.boundingBox().x)
                    .isCloseTo(page.locator(".jm-scroll").boundingBox().x, within(1.5));
        }
    }

    @Test
    void full_screen_shows_the_map_alone_and_escape_leaves_it() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Full", 1));
            window.tabTo("[data-jm-tool=full]");
            page.keyboard().press("Enter");
            assertThat(page.locator(".jm-map")).hasClass(Pattern.compile("jm-full"));
            assertThat(page.locator(".jm-zoom output")).hasText("125%");
            assertThat(page.locator(".jm-map").boundingBox().width).isGreaterThan(1200);
            page.screenshot();
            page.keyboard().press("Escape");
            assertThat(page.locator(".jm-map")).not().hasClass(Pattern.compile("jm-full"));
            assertThat(page.locator("[data-jm-tool=full]")).isFocused();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 400, 800", "fr, 400, 800", "en, 800, 400"})
    void full_screen_leaves_most_of_a_small_screen_to_the_map(String language, int width, int height) {
        Look look = new Look(width, height, language, false, true);
        try (Window window = browser.open("editor", look)) {
            Page page = window.viewPage(page("Full on a phone " + language + width, 1, language));
            page.locator("[data-jm-tool=full]").click();

            assertThat(page.locator(".jm-map")).hasClass(Pattern.compile("jm-full"));
            assertThat(page.locator(".jm-title")).isInViewport();
            page.waitForCondition(() -> page.locator(".jm-scroll").boundingBox().height > 0.6 * height);
            window.screenshot("tools-full-" + language + width);
        }
    }

    @Test
    void a_link_leads_to_its_touchpoint_inside_of_the_box() {
        long id = page("Link", 1);
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(id);
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator("[data-jm-menu=share] summary").click();
            page.locator("[data-jm-link]").selectOption(new SelectOption().setIndex(14));
            page.locator("[data-jm-tool=link]").click();
            assertThat(page.locator(".jm-said")).hasText("Copied.");
            String link = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(link).contains("pageId=" + id + "#jm-");

            page.navigate("about:blank");
            page.navigate(link);
            Locator last = page.locator(".jm-touchpoint").last();
            assertThat(last).isFocused();
            assertThat(last).isInViewport();

            page.locator(".jm-strip").press("Home");
            page.locator(".jm-touchpoint").first().hover();
            page.locator(".jm-point-bar [data-jm-tool=copy]").click();
            String first = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(first).endsWith(page.locator(".jm-touchpoint").first().getAttribute("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void the_bar_at_a_touchpoint_stays_inside_of_the_map(int width) {
        try (Window window = browser.open("editor", new Look(width, 900, "fr", false, true))) {
            Page page = window.viewPage(page("Bar " + width, 1));
            Locator touchpoints = page.locator(".jm-box .jm-touchpoint");
            for (Locator touchpoint : List.of(touchpoints.first(), touchpoints.last())) {
                touchpoint.hover();
                BoundingBox bar = page.locator(".jm-point-bar").boundingBox();
                BoundingBox box = page.locator(".jm-scroll").boundingBox();
                assertThat(bar.x).isGreaterThanOrEqualTo(box.x);
                assertThat(bar.x + bar.width).isLessThanOrEqualTo(box.x + box.width);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"larger", "smaller", "full"})
    void a_map_of_another_size_shows_the_same_place(String tool) {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Same place " + tool, 1));
            page.locator("[data-jm-menu=stages] summary").click();
            page.locator("[data-jm-tool=go]").nth(2).click();
            Object before = page.evaluate(FIRST_IN_VIEW);

            page.locator("[data-jm-tool=" + tool + "]").click();
            assertThat(page.locator(".jm-zoom output").first()).not().hasText("100%");

            assertThat(page.evaluate(FIRST_IN_VIEW)).isEqualTo(before);
            assertThat(before)
                    .isNotEqualTo(page.locator(".jm-touchpoint").first().getAttribute("id"));
        }
    }

    @Test
    void the_bar_lies_over_the_stages_where_it_stands_above_its_touchpoint() {
        try (Window window = browser.open("editor", new Look(1280, 500, "en", false, true))) {
            Page page = window.viewPage(page("Bar above", 1));
            Locator touchpoint = page.locator(".jm-box .jm-touchpoint").first();
            touchpoint.evaluate("e => scrollBy(0, e.getBoundingClientRect().bottom - innerHeight + 4)");
            touchpoint.hover();
            assertThat(page.locator(".jm-point-bar")).hasClass(Pattern.compile("jm-above"));
            Locator buttons = page.locator(".jm-point-bar button");
            buttons.first().click(new Locator.ClickOptions().setTrial(true));
            buttons.last().click(new Locator.ClickOptions().setTrial(true));
        }
    }

    @Test
    void a_map_is_taken_along_as_json_and_as_files() {
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(page("Files", 1));
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator("[data-jm-menu=share] summary").click();
            page.locator("[data-jm-tool=json]").click();
            assertThat(page.locator(".jm-said")).hasText("Copied.");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .contains("\"title\": \"Online sports subscription\"");

            for (String ending : List.of("touchpoints.csv", "cards.csv", "picture.svg", "picture.png")) {
                Download file = page.waitForDownload(
                        () -> page.locator("[data-jm-door=\"" + ending + "\"]").click());
                assertThat(file.failure()).isNull();
                assertThat(file.suggestedFilename())
                        .startsWith("Online sports subscription")
                        .endsWith(ending.substring(ending.indexOf('.')));
            }
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("desk", DESK),
                Arguments.of("dark", new Look(1280, 900, "fr", true, true)),
                Arguments.of("phone", new Look(320, 700, "fr", false, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void axe_finds_nothing_in_the_tools_and_the_page_never_scrolls_sideways(String name, Look look) {
        try (Window window = browser.open("viewer", look)) {
            Page page = window.viewPage(page("Tools " + name, 1, look.language()));
            for (String menu : List.of("filter", "stages", "share")) {
                Locator summary = page.locator("[data-jm-menu=" + menu + "] summary");
                summary.click();
                assertThat(page.locator("[data-jm-menu=" + menu + "] .jm-panel"))
                        .isVisible();
                if (menu.equals("filter")) {
                    page.locator("[data-jm-only=channel] input").first().check();
                }
                window.screenshot("tools-" + name + "-" + menu);
                assertThat(violations(page)).as(menu).isEmpty();
                assertThat((Integer) page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isLessThanOrEqualTo(0);
                page.keyboard().press("Escape");
            }
            page.locator("[data-jm-menu=stages] summary").click();
            page.locator("[data-jm-tool=fold]").first().click();
            page.keyboard().press("Escape");
            assertThat(violations(page)).as("collapsed").isEmpty();
        }
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page).include(".jm-map").analyze().getViolations();
    }

    private static Locator stage(Page page, int index) {
        return page.locator("th.jm-stage").nth(index);
    }

    private static double hidden(Page page) {
        return ((Number) page.evaluate(
                        "(box => box.scrollWidth - box.clientWidth)(document.querySelector('.jm-scroll'))"))
                .doubleValue();
    }

    /** How far, in pixels, the middle of each point that is shown is from the middle of its card. */
    @SuppressWarnings("unchecked") // the script answers with numbers only
    private static List<Double> distances(Page page) {
        return ((List<Number>) page.evaluate("""
                        () => {
                          const middle = element => { const box = element.getBoundingClientRect(); return box.left + box.width / 2; };
                          return [...document.querySelectorAll('.jm-map .jm-point:not(.jm-away)')].map(point =>
                            middle(point) - middle(document.querySelector(`[data-jm-touchpoint="${point.dataset.jmPoint}"]`).closest('th')));
                        }"""))
                .stream().map(Number::doubleValue).toList();
    }

    private long page(String title, int maps) {
        return page(title, maps, "en");
    }

    private long page(String title, int maps, String language) {
        String text = Journeys.sports(Locale.forLanguageTag(language));
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < maps; i++) {
            body.append(Macros.withBody(UUID.randomUUID(), text));
        }
        return admin.createPage("DEMO", "Reader tools " + title, body.toString());
    }

    /** Where the map itself begins on the page. */
    private static double top(Page page) {
        return page.locator(".jm-box").first().boundingBox().y;
    }
}
