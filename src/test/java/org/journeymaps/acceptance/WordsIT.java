package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Cases;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Long words, in every text of a map. Browsers differ in the languages that they can hyphenate, and that of the tests may know none: what can
 * be held for all of them is that a word is broken only where no line has room for it, that it is to be hyphenated there, and by which language.
 */
@ExtendWith(RunningConfluence.class)
class WordsIT {
    private final WikiClient admin;
    private final Browser browser;

    WordsIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "12-long-words-french, 320",
        "12-long-words-french, 768",
        "12-long-words-french, 1280",
        "13-long-words-german, 320",
        "13-long-words-german, 768",
        "13-long-words-german, 1280"
    })
    void a_word_is_broken_only_where_no_line_has_room_for_it_and_stays_in_its_cell(String map, int width) {
        try (Window window = open(map, width)) {
            Page page = window.page();
            page.evaluate(
                    "() => document.querySelectorAll('.jm-map details:not(.jm-tools *)').forEach(each => { each.open = true; })");
            window.screenshot("words-" + map + "-" + width);

            assertThat((List<?>) page.evaluate("""
                    () => {
                      const wrong = [];
                      const map = document.querySelector('.jm-map');
                      const texts = document.createTreeWalker(map, NodeFilter.SHOW_TEXT);
                      while (texts.nextNode()) {
                        const text = texts.currentNode;
                        const element = text.parentElement;
                        if (!element.checkVisibility() || element.closest('.jm-sr, .jm-tools, svg')) {
                          continue;
                        }
                        for (const word of text.data.matchAll(/[^\\s-]+/g)) {
                          const range = document.createRange();
                          range.setStart(text, word.index);
                          range.setEnd(text, word.index + word[0].length);
                          const parts = [...range.getClientRects()].filter(part => part.width > 0);
                          const lines = new Set(parts.map(part => Math.round(part.top))).size;
                          let box = element;
                          while (getComputedStyle(box).display.startsWith('inline')) {
                            box = box.parentElement;
                          }
                          const style = getComputedStyle(box);
                          const { right } = box.getBoundingClientRect();
                          const edge = right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth);
                          if (lines > 1) {
                            const room = edge - parts.at(-1).left;
                            const length = parts.reduce((sum, part) => sum + part.width, 0);
                            if (length <= room) {
                              wrong.push(`${element.className}: ${word[0]} is broken, ${length} of ${room}`);
                            }
                          }
                          const isCut = style.textOverflow === 'ellipsis' || element.closest('.jm-lane-label')?.parentElement.offsetWidth === 0;
                          const cell = element.closest('th, td, .jm-head > *, .jm-legend');
                          const ends = cell.getBoundingClientRect();
                          if (!isCut && parts.some(part => part.left < ends.left - 1 || part.right > ends.right + 1)) {
                            wrong.push(`${element.className}: ${word[0]} leaves its cell`);
                          }
                        }
                      }
                      return wrong;
                    }""")).isEmpty();
            assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"12-long-words-french, fr, fr", "13-long-words-german, de, en"})
    void all_that_a_map_says_is_hyphenated_in_its_language_and_the_apps_words_in_theirs(
            String map, String language, String apps) {
        try (Window window = open(map, 1280)) {
            List<?> others = (List<?>) window.page().evaluate("""
                    ([language, apps]) => {
                      const own = each => !each.closest('dt, .jm-grid summary, .jm-scale, .jm-lane-hint, .jm-channel:not(.jm-i-own), .jm-word, .jm-severity:not([dir])');
                      return [...document.querySelectorAll('.jm-map .jm-grid *, .jm-map .jm-head [dir=auto]')]
                      .filter(each => !each.closest('svg, .jm-sr') && [...each.childNodes].some(node => node.data?.trim()))
                      .filter(each => getComputedStyle(each).hyphens !== 'auto' || each.closest('[lang]').lang !== (own(each) ? language : apps)
                        || !['anywhere', 'break-word'].includes(getComputedStyle(each).overflowWrap))
                      .map(each => `${each.className || each.localName}: ${each.textContent}`);
                    }""", List.of(language, apps));

            assertThat(others).isEmpty();
        }
    }

    private Window open(String map, int width) {
        long id = admin.createPage(
                "DEMO", map + " " + UUID.randomUUID(), Macros.withBody(UUID.randomUUID(), Cases.text(map)));
        Window window = browser.open("viewer", new Look(width, 900, "en", false, true));
        window.viewPage(id);
        return window;
    }
}
