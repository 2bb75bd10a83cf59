package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Cases;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stay in sight where a stage is wider than its window, and apart where a window is narrow. */
@ExtendWith(RunningConfluence.class)
class InSightIT {
    private static final String LONG =
            "A text that takes more room than a telephone has in one line, and a reader wants to see all of it at once";

    private final WikiClient admin;
    private final Browser browser;

    InSightIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void the_words_of_a_wide_stage_stay_in_sight_while_it_is_scrolled(int width) {
        try (Window window = open(wideStage(), width)) {
            Page page = window.page();
            List<?> places = (List<?>) page.evaluate("""
                    () => {
                      const box = document.querySelector('.jm-scroll');
                      const places = [];
                      for (const share of [0, 0.3, 0.6, 0.9]) {
                        document.querySelector('.jm-map').style.setProperty('--jm-zoom', share === 0.6 ? 1.5 : 1);
                        box.scrollLeft = share * (box.scrollWidth - box.clientWidth);
                        const shown = box.getBoundingClientRect();
                        const column = document.querySelector('.jm-corner').getBoundingClientRect().right;
                        for (const text of box.querySelectorAll('.jm-card > *, .jm-stage-name, .jm-stage-goal, .jm-stage summary, .jm-phase-name')) {
                          const { left, right } = text.getBoundingClientRect();
                          const isIn = left >= Math.max(shown.left, column) && right <= shown.right;
                          places.push(`${text.className} at ${box.scrollLeft > 0 || share === 0} is ${isIn ? 'in sight' : 'away'}`);
                        }
                      }
                      return places;
                    }""");
            window.picture("in-sight-" + width);

            assertThat(places).hasSize(4 * 7).allMatch(place -> place.toString().endsWith("at true is in sight"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "12-long-words-french", "13-long-words-german"})
    void names_and_hints_of_lanes_stand_apart_from_words_and_lines_of_their_rows_on_a_telephone(String map) {
        String text = map.length() > 2 ? Cases.text(map) : Journeys.sports(Locale.forLanguageTag(map));
        try (Window window = open(text, 320)) {
            List<?> collisions = (List<?>) window.page().evaluate("""
                    () => {
                      const wrong = [];
                      let lines = 0;
                      for (const label of document.querySelectorAll('.jm-grid .jm-lane-label')) {
                        if (!label.checkVisibility()) {
                          continue;
                        }
                        label.scrollIntoView({ block: 'center', inline: 'nearest' });
                        const its = label.getBoundingClientRect();
                        const meets = other => other.width > 0 && other.left < its.right && other.right > its.left
                          && other.top < its.bottom - 1 && other.bottom > its.top + 1;
                        const texts = document.createTreeWalker(document.querySelector('.jm-grid tbody'), NodeFilter.SHOW_TEXT);
                        while (texts.nextNode()) {
                          const text = texts.currentNode;
                          const range = document.createRange();
                          range.selectNodeContents(text);
                          const isSeen = text.data.trim() && !label.contains(text) && !text.parentElement.closest('.jm-sr');
                          if (isSeen && [...range.getClientRects()].some(meets)) {
                            wrong.push(`${label.textContent} meets ${text.data}`);
                          }
                        }
                        for (const cell of label.closest('tr').querySelectorAll('.jm-first')) {
                          const line = cell.getBoundingClientRect().left + 0.5;
                          if (line > its.left && line < its.right) {
                            lines++;
                            const first = document.elementFromPoint(line, (its.top + its.bottom) / 2);
                            const isOpaque = getComputedStyle(label).backgroundColor.startsWith('rgb(');
                            if (!isOpaque || !label.contains(first)) {
                              wrong.push(`a line goes through ${label.textContent}`);
                            }
                          }
                        }
                      }
                      return lines > 0 ? wrong : [...wrong, 'no line near any label'];
                    }""");

            assertThat(collisions).isEmpty();
        }
    }

    private Window open(String map, int width) {
        long id = admin.createPage("DEMO", "In sight " + UUID.randomUUID(), Macros.withBody(UUID.randomUUID(), map));
        Window window = browser.open("viewer", new Look(width, 900, "en", false, true));
        window.viewPage(id);
        return window;
    }

    private static String wideStage() {
        String touchpoints = IntStream.range(0, 16)
                .mapToObj(n -> "{\"id\": \"t%d\", \"stage\": \"s\", \"name\": \"Step %d\"}".formatted(n, n))
                .collect(Collectors.joining(","));
        return """
            {"schema": 2, "title": "A wide stage", "stages": [{"id": "s", "name": "Name. %1$s", "goal": "Goal. %1$s", "phase": "Phase", "owner": "Sales"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "pains", "type": "pains"}],
             "touchpoints": [%2$s],
             "cards": [{"id": "c", "lane": "pains", "anchor": "s", "text": "%1$s", "severity": 3, "cause": "%1$s"}]}\
            """.formatted(LONG, touchpoints);
    }
}
