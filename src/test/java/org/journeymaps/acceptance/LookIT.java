package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Locale;
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

/** The drawn map in every size, colour and language: pictures for people, and what a machine can check of them. */
@ExtendWith(RunningConfluence.class)
class LookIT {
    private final WikiClient admin;
    private final Browser browser;

    LookIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("wide", "sports", new Look(2560, 1300, "en", false, true)),
                Arguments.of("desk", "sports", new Look(1440, 900, "en", false, true)),
                Arguments.of("french", "sports", new Look(1600, 1000, "fr", false, true)),
                Arguments.of("dark", "sports", new Look(1600, 1000, "fr", true, true)),
                Arguments.of("phone", "sports", new Look(320, 700, "fr", false, true)),
                Arguments.of("no-script", "sports", new Look(1440, 900, "en", false, false)),
                Arguments.of("three-wide", "three-personas", new Look(2560, 1300, "en", true, true)),
                Arguments.of("three-desk", "three-personas", new Look(1440, 900, "en", false, true)),
                Arguments.of("three-upright", "three-personas", new Look(1024, 1366, "fr", true, true)),
                Arguments.of("three-small", "three-personas", new Look(768, 1024, "fr", false, true)),
                Arguments.of("three-phone", "three-personas", new Look(320, 700, "en", true, true)),
                Arguments.of("large", "large", new Look(1440, 900, "en", false, true)),
                Arguments.of("large-dark", "large", new Look(768, 1024, "fr", true, true)));
    }

    /** The text of a map to look at: with two personas and phases, with three, or with 24 stages and 600 touchpoints. */
    private static String map(String which, Look look) {
        return switch (which) {
            case "sports" -> Journeys.sports(Locale.forLanguageTag(look.language()));
            case "large" -> Journeys.large("Large", 600);
            default -> Cases.text(which);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void the_page_never_scrolls_sideways_and_points_stand_under_their_cards(String name, String which, Look look) {
        long id = admin.createPage("DEMO", "Look " + name, Macros.withBody(UUID.randomUUID(), map(which, look)));
        try (Window window = browser.open("viewer", look)) {
            Page page = window.viewPage(id);
            window.screenshot("map-" + name);

            assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat(distances(page)).isNotEmpty().allMatch(distance -> Math.abs(distance) <= 1.5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void the_steps_of_the_scale_stand_beside_their_lines(int width) {
        long id = admin.createPage(
                "DEMO", "Scale " + width, Macros.withBody(UUID.randomUUID(), Journeys.sports(Locale.ENGLISH)));
        try (Window window = browser.open("viewer", new Look(width, 900, "en", false, true))) {
            List<Double> distances = numbers(window.viewPage(id), """
                    () => {
                      const middle = element => { const box = element.getBoundingClientRect(); return box.top + box.height / 2; };
                      const lines = [...document.querySelectorAll('.jm-guides line:not([y2="100%"])')];
                      const steps = [...document.querySelectorAll('.jm-scale span')].reverse();
                      return steps.map((step, i) => middle(step) - middle(lines[i]));
                    }""");
            assertThat(distances).hasSize(5).allMatch(distance -> Math.abs(distance) <= 3);
        }
    }

    @Test
    void a_printed_map_stays_within_its_sheet() {
        long id = admin.createPage(
                "DEMO", "Look print", Macros.withBody(UUID.randomUUID(), Journeys.sports(Locale.ENGLISH)));
        try (Window window = browser.open("viewer", new Look(1040, 1400, "en", false, true))) {
            Page page = window.viewPage(id);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            window.screenshot("map-print");

            assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
        }
    }

    /** axe itself is a script, so it cannot look at a page without any. */
    static Stream<Arguments> looksWithScript() {
        return looks().filter(look -> ((Look) look.get()[2]).script());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looksWithScript")
    void axe_finds_nothing(String name, String which, Look look) {
        long id = admin.createPage("DEMO", "Axe " + name, Macros.withBody(UUID.randomUUID(), map(which, look)));
        try (Window window = browser.open("viewer", look)) {
            List<Rule> violations = new AxeBuilder(window.viewPage(id))
                    .include(".jm-map")
                    .analyze()
                    .getViolations();

            assertThat(violations).isEmpty();
        }
    }

    /** How far, in pixels, the middle of each point is from the middle of its card. */
    private static List<Double> distances(Page page) {
        return numbers(page, """
                () => {
                  const middle = element => { const box = element.getBoundingClientRect(); return box.left + box.width / 2; };
                  const cards = [...document.querySelectorAll('.jm-map [data-jm-touchpoint]')];
                  const points = [...document.querySelectorAll('.jm-map .jm-point')];
                  const byId = new Map(cards.map(card => [card.dataset.jmTouchpoint, card]));
                  return points.filter(point => byId.has(point.dataset.jmPoint)).map(point => middle(point) - middle(byId.get(point.dataset.jmPoint)));
                }""");
    }

    @SuppressWarnings("unchecked") // the scripts answer with numbers only
    private static List<Double> numbers(Page page, String script) {
        return ((List<Number>) page.evaluate(script))
                .stream().map(Number::doubleValue).toList();
    }
}
