package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Cases;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A map takes the room that its place on the page has, also where that place is as wide as what is in it. */
@ExtendWith(RunningConfluence.class)
class WidthIT {
    private static final Look DESK = new Look(1280, 900, "en", false, true);
    private static final String MAP =
            Macros.withBody(UUID.fromString("8a6c5d3e-2f41-4b70-9c1d-5e7f90a1b2c3"), Journeys.small("In a box"));

    private final WikiClient admin;
    private final Browser browser;

    WidthIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='here'></div>",
                "<div class='here' style='display: flex'></div>",
                "<div class='here' style='float: left'></div>",
                "<div class='here' style='display: inline-block'></div>",
                "<div class='here' style='display: inline-flex'></div>",
                "<div class='here' style='width: fit-content'></div>",
                "<div class='here' style='position: absolute'></div>",
                "<div style='display: flex'><div class='here'></div><p>some text</p></div>",
                "<div style='display: grid; grid-template-columns: auto auto'><div class='here'></div><p>some text</p></div>",
                "<div style='display: table'><div class='here' style='display: table-cell'></div>"
                        + "<div style='display: table-cell'>some text</div></div>",
                "<table><tr><td class='here'></td></tr></table>",
                "<table><tr><td class='here'></td><td>some text</td></tr></table>"
            })
    void a_map_takes_the_free_width_of_its_box_and_the_page_does_not_scroll_sideways(String box) {
        long id = admin.createPage("DEMO", "Width " + UUID.randomUUID(), MAP);
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(id);
            List<?> widths = (List<?>) page.evaluate("""
                    box => {
                      const map = document.querySelector('.jm-map');
                      const place = map.parentElement;
                      place.innerHTML = box;
                      place.querySelector('.here').append(map);
                      const root = document.documentElement;
                      return [map.offsetWidth, place.clientWidth, root.scrollWidth - root.clientWidth];
                    }""", box);

            assertThat((Integer) widths.get(0)).isGreaterThan((Integer) widths.get(1) * 9 / 10);
            assertThat((Integer) widths.get(2)).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void a_map_and_a_word_share_the_columns_of_a_table() {
        long id = admin.createPage("DEMO", "Width in a table", Cases.storage("01-map-in-table-cell"));
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(id);
            window.screenshot("map-in-table");

            double word = page.locator("td:has(> p)").last().boundingBox().width;
            double free = page.locator("table:has(.jm-map)").locator("xpath=..").boundingBox().width - word;
            assertThat(page.locator(".jm-map").boundingBox().width)
                    .isGreaterThan(800)
                    .isGreaterThan(free * 9 / 10);
            assertThat(word).isLessThan(150);
            assertThat(page.getByText("some text").boundingBox().height).isLessThan(60);
        }
    }

    /** The places that Confluence has for what stands in a page, as it stores them, and the least share of the page's width in each. */
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("two equal columns", layout("two_equal", MAP), 0.45),
                Arguments.of("a column beside a sidebar", layout("two_right_sidebar", MAP), 0.6),
                Arguments.of("a panel", macro("panel", "title", "Panel", MAP), 0.9),
                Arguments.of("a message", macro("info", "title", "Look", MAP), 0.85),
                Arguments.of(
                        "a column of 70%",
                        macro(
                                "section",
                                "border",
                                "true",
                                macro("column", "width", "70%", MAP) + macro("column", "width", "30%", "<p>b</p>")),
                        0.6),
                Arguments.of(
                        "a column without a width",
                        macro(
                                "section",
                                "border",
                                "false",
                                macro("column", "", "", MAP) + macro("column", "", "", "<p>b</p>")),
                        0.9),
                Arguments.of("an excerpt", macro("excerpt", "hidden", "false", MAP), 0.99),
                Arguments.of(
                        "an expanded panel in a column", layout("two_equal", macro("panel", "", "", expand())), 0.4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void a_map_is_drawn_as_wide_as_its_place_in_a_page(String name, String storage, double share) {
        assertThatMapFills(createPage(name, storage), share);
    }

    @Test
    void a_map_in_a_closed_text_is_drawn_when_that_is_opened() {
        assertThatMapFills(createPage("Expand", expand()), 0.99);
    }

    @Test
    void a_map_of_another_page_is_drawn_as_wide_as_the_page_that_includes_it() {
        String title = "Included " + UUID.randomUUID();
        admin.createPage("DEMO", title, "<p>Around</p>" + MAP);

        assertThatMapFills(createPage("Include", include("include", title)), 0.99);
    }

    @Test
    void a_map_in_the_excerpt_of_another_page_is_drawn_as_wide_as_its_panel() {
        String title = "Source " + UUID.randomUUID();
        admin.createPage("DEMO", title, "<p>Around</p>" + macro("excerpt", "hidden", "true", "<p>Core</p>" + MAP));

        assertThatMapFills(createPage("Excerpt", include("excerpt-include", title)), 0.9);
    }

    private long createPage(String name, String storage) {
        return admin.createPage("DEMO", "Width in " + name + ' ' + UUID.randomUUID(), storage);
    }

    /** Opens what is closed, and asserts that the map has the room that its place gives, a share of the page's, and is drawn in it. */
    private void assertThatMapFills(long page, double share) {
        try (Window window = browser.open("viewer", DESK)) {
            Page opened = window.viewPage(page);
            for (Locator closed :
                    opened.locator(".expand-control[aria-expanded=false]").all()) {
                assertThat(opened.locator(".jm-map").isVisible()).isFalse();
                closed.click();
            }
            opened.waitForFunction("() => document.querySelector('.jm-map .jm-tools.jm-ready')");
            List<?> found = (List<?>) opened.evaluate("""
                    () => {
                      const map = document.querySelector('.jm-map');
                      const place = map.parentElement;
                      const style = getComputedStyle(place);
                      const free = place.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
                      const root = document.documentElement;
                      const middle = element => { const box = element.getBoundingClientRect(); return box.left + box.width / 2; };
                      const cards = [...map.querySelectorAll('[data-jm-touchpoint]')];
                      const apart = cards.map(card =>
                        middle(card) - middle(map.querySelector(`[data-jm-point="${card.dataset.jmTouchpoint}"]`)));
                      return [
                        Math.abs(free - map.offsetWidth) <= 1 ? '' : `${map.offsetWidth} of ${free}`,
                        root.scrollWidth > root.clientWidth ? 'the page scrolls' : '',
                        cards.length === 2 && cards.every(card => card.offsetWidth > 100 && card.offsetHeight > 40) ? '' : 'no cards',
                        apart.every(distance => Math.abs(distance) <= 1.5) ? '' : `points are apart: ${apart}`,
                        map.querySelector('.jm-curve').getBoundingClientRect().height === 200 ? '' : 'no curve',
                        map.offsetWidth / document.querySelector('#main-content').clientWidth,
                      ];
                    }""");

            assertThat(found.subList(0, 5)).allMatch(""::equals);
            assertThat(((Number) found.get(5)).doubleValue()).isGreaterThan(share);
        }
    }

    private static String layout(String type, String storage) {
        return "<ac:layout><ac:layout-section ac:type=\"" + type + "\"><ac:layout-cell>" + storage
                + "</ac:layout-cell><ac:layout-cell><p>some text</p></ac:layout-cell></ac:layout-section></ac:layout>";
    }

    private static String expand() {
        return macro("expand", "title", "More", MAP);
    }

    private static String include(String name, String title) {
        return macro(name, "", "<ac:link><ri:page ri:content-title=\"" + title + "\" /></ac:link>", "");
    }

    private static String macro(String name, String parameter, String value, String body) {
        return "<ac:structured-macro ac:name=\"" + name + "\">"
                + (value.isEmpty() ? "" : "<ac:parameter ac:name=\"" + parameter + "\">" + value + "</ac:parameter>")
                + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }
}
