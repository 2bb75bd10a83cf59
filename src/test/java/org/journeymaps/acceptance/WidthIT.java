package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
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
        long id = admin.createPage(
                "DEMO",
                "Width in a table",
                "<table><tbody><tr><td>" + MAP + "</td><td><p>some text</p></td></tr></tbody></table>");
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(id);
            window.screenshot("map-in-table");

            assertThat(page.locator(".jm-map").boundingBox().width).isGreaterThan(800);
            assertThat(page.locator(".jm-map + p, td > p").last().boundingBox().height)
                    .isLessThan(60);
        }
    }
}
