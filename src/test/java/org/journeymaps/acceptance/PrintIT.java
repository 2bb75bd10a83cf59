package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Cases;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.journeymaps.text.MapJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.testing.PdfPages;

/** What comes out of a printer: the pages are printed into PDF and read. */
@ExtendWith(RunningConfluence.class)
class PrintIT {
    private static final Look DESK = new Look(1440, 900, "en", false, true);

    private final WikiClient admin;
    private final Browser browser;

    PrintIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"A4, false, en", "A4, true, fr", "Letter, false, fr", "Letter, true, en", "A5, false, en"})
    void every_sheet_has_words_that_are_whole_and_names_of_stages_and_lanes(
            String format, boolean landscape, String language) {
        JourneyContent hotel = hotel(Locale.forLanguageTag(language));
        String title = "Print %s %s".formatted(format, landscape);

        List<String> sheets = print(
                title,
                macro(new MapJson().write(hotel)),
                new Look(1440, 900, language, false, true),
                new Page.PdfOptions().setFormat(format).setLandscape(landscape));

        String all = String.join(" ", sheets);
        assertThat(all)
                .contains(hotel.touchpoints().stream().map(Touchpoint::name).toList());
        assertThat(hotel.cards())
                .extracting(Card::text)
                .allSatisfy(text -> assertThat(all).containsOnlyOnce(text));
        assertThat(all).containsOnlyOnce(hotel.header().goal());
        assertThat(sheets.get(0)).contains(title, hotel.touchpoints().get(0).name());
        List<String> grid = sheets.subList(
                0,
                1
                        + IntStream.range(0, sheets.size())
                                .filter(i -> sheets.get(i).contains("Importance"))
                                .max()
                                .orElseThrow());
        assertThat(grid)
                .allMatch(sheet -> hotel.stages().stream().map(Stage::name).anyMatch(sheet::contains));
        assertThat(grid)
                .allMatch(sheet -> Stream.of("Touchpoints", "Points de contact", "Importance")
                        .anyMatch(sheet::contains));
    }

    /** Once half of the sheets were empty, and the map began on the second one. */
    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void two_bands_take_three_wide_sheets(String format) {
        List<String> sheets = print(
                "Print on wide " + format,
                macro(new MapJson().write(hotel(Locale.FRENCH))),
                DESK,
                new Page.PdfOptions().setFormat(format).setLandscape(true));

        assertThat(sheets)
                .filteredOn(sheet ->
                        Stream.of("Points de contact", "Émotion", "Importance").anyMatch(sheet::contains))
                .hasSize(3);
        assertThat(sheets.get(0)).contains("Points de contact");
        assertThat(sheets.get(2)).contains("Points de contact", "Émotion", "Importance");
    }

    @Test
    void no_word_in_a_column_is_larger_than_the_name_of_its_touchpoint() {
        long id = admin.createPage("DEMO", "Print sizes", macro(Cases.text("three-personas")));
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(id);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("dispatchEvent(new Event('beforeprint'))");

            assertThat((List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('.jm-bands :is(td, th.jm-slot) :not(svg, svg *)')]
                      .filter((part) => part.getClientRects().length > 0 && part.textContent.trim() !== '')
                      .filter((part) => parseFloat(getComputedStyle(part).fontSize) > 11)
                      .map((part) => part.className)""")).isEmpty();
        }
    }

    /** Once half of the sheet was empty, and with 22 touchpoints the names of stages stood in it letter by letter. */
    @ParameterizedTest
    @CsvSource({"A4, 10", "Letter, 10", "A4, 22", "Letter, 22"})
    void a_map_is_as_wide_as_the_sheet_that_the_browser_chooses_and_no_word_is_cut(String format, int touchpoints) {
        byte[] pdf = pdf(
                "Print as wide as %s, %d".formatted(format, touchpoints),
                macro(Journeys.large("Wide", touchpoints)),
                DESK,
                new Page.PdfOptions().setFormat(format).setPreferCSSPageSize(true));

        String all = String.join(" ", PdfPages.inOneLine(pdf));
        assertThat(PdfPages.filledWidths(pdf)).isNotEmpty().allMatch(width -> width > 0.8);
        assertThat(IntStream.range(0, touchpoints))
                .allSatisfy(n -> assertThat(count("Pain " + n + "\\b", all)).isOne());
        assertThat(all).contains("Stage 0", "Touchpoints", "Pain points");
    }

    @Test
    void a_stage_that_is_wider_than_the_sheet_goes_on_in_the_next_band() {
        String all = String.join(
                " ",
                print(
                        "Print a wide stage",
                        macro(Journeys.large("Wide", 25)),
                        new Look(1440, 900, "fr", false, true),
                        new Page.PdfOptions().setFormat("A4")));

        assertThat(count("Stage 0", all)).isEqualTo(5);
        assertThat(count("Stage 0 \\(suite\\)", all)).isEqualTo(4);
        assertThat(count("Points de contact", all)).isEqualTo(5);
    }

    @Test
    void a_map_of_six_hundred_touchpoints_has_each_of_them_on_paper_once() {
        List<String> sheets = print(
                "Print a large map",
                macro(Journeys.large("Large", 600)),
                DESK,
                new Page.PdfOptions().setFormat("A4").setLandscape(true));

        String all = String.join(" ", sheets);
        assertThat(IntStream.range(0, 600))
                .allSatisfy(n -> assertThat(count("Pain " + n + "\\b", all)).isOne());
        assertThat(sheets).allMatch(sheet -> sheet.contains("Stage "));
    }

    @Test
    void a_lane_that_is_longer_than_a_sheet_goes_on_under_the_names_of_its_stages_and_loses_no_line() {
        StringBuilder text = new StringBuilder("line 0");
        IntStream.range(1, 120).forEach(n -> text.append("\\nline ").append(n));
        String map = """
                {"schema": 1, "title": "Long", "stages": [{"id": "a", "name": "Before"}],
                 "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "th", "type": "thoughts"}],
                 "touchpoints": [{"id": "t", "stage": "a", "name": "Reads"}],
                 "cards": [{"id": "c", "lane": "th", "anchor": "a", "text": "%s"}]}""".formatted(text);

        List<String> sheets = print("Print a long lane", macro(map), DESK, new Page.PdfOptions().setFormat("A4"));

        String all = String.join(" ", sheets);
        assertThat(IntStream.range(0, 120))
                .allSatisfy(n -> assertThat(count("line " + n + "\\b", all)).isOne());
        assertThat(sheets).hasSizeGreaterThan(2).allMatch(sheet -> sheet.contains("Before"));
    }

    @Test
    void two_maps_stand_between_the_words_of_their_page_and_the_page_is_as_before_afterwards() {
        String first = macro(Journeys.small("First"));
        String second = macro(Journeys.small("Second"));
        long id = admin.createPage(
                "DEMO", "Print two maps", "<p>Above both.</p>" + first + "<p>Between.</p>" + second + "<p>Below.</p>");
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(id);
            page.waitForCondition(() -> page.locator(".jm-overview[hidden]").count() == 2);
            String before = page.content();

            String all = String.join(" ", PdfPages.inOneLine(page.pdf(new Page.PdfOptions().setFormat("A4"))));

            assertThat(all).contains("Above both.", "First begins", "Between.", "Second begins", "Below.");
            assertThat(count("First begins", all)).isOne();
            assertThat(page.content()).isEqualTo(before);
        }
    }

    @Test
    void a_map_is_printed_without_script_too() {
        JourneyContent hotel = hotel(Locale.ENGLISH);

        List<String> sheets = print(
                "Print without script",
                macro(new MapJson().write(hotel)),
                new Look(1440, 900, "en", false, false),
                new Page.PdfOptions().setFormat("A4"));

        assertThat(String.join(" ", sheets))
                .contains(hotel.touchpoints().stream().map(Touchpoint::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void what_a_reader_can_open_is_on_paper_open(boolean script) {
        List<String> sheets = print(
                "Print what is closed " + script,
                macro(Cases.text("all-of-it")),
                new Look(1440, 900, "en", false, script),
                new Page.PdfOptions().setFormat("A4"));

        assertThat(String.join(" ", sheets))
                .contains("Regulars", "I know them all.", "From the idea to the door", "Feels like going out")
                .contains("Marketing", "Looks at the menu outside", "They decide here")
                .doesNotContain("No longer said");
    }

    @Test
    void several_curves_cards_about_the_whole_map_and_the_line_of_visibility_are_on_paper() {
        List<String> sheets = print(
                "Print several curves", macro(Cases.text("two-sides")), DESK, new Page.PdfOptions().setFormat("A4"));

        String all = String.join(" ", sheets);
        assertThat(all).contains("Tom", "Alma · Target", "All about the rain");
        assertThat(count("All about the rain", all)).isOne();
        assertThat(count("Line of visibility", all)).isPositive();
    }

    @Test
    void a_dark_page_prints_its_map_dark_on_white() {
        long id = admin.createPage("DEMO", "Print in the dark", macro(Journeys.small("Dark")));
        try (Window window = browser.open("viewer", new Look(1440, 900, "en", true, true))) {
            Page page = window.viewPage(id);
            assertThat(colours(page)).isNotEqualTo("rgb(23, 43, 77) on rgb(255, 255, 255)");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(colours(page)).isEqualTo("rgb(23, 43, 77) on rgb(255, 255, 255)");
        }
    }

    private static String colours(Page page) {
        return (String) page.evaluate("""
                () => {
                  const style = getComputedStyle(document.querySelector('.jm-map'));
                  return style.color + ' on ' + style.backgroundColor;
                }""");
    }

    /** The texts of the sheets, with words joined that were divided at their hyphen. */
    private List<String> print(String title, String storage, Look look, Page.PdfOptions sheet) {
        return PdfPages.inOneLine(pdf(title, storage, look, sheet)).stream()
                .map(text -> text.replace("- ", "-"))
                .toList();
    }

    private byte[] pdf(String title, String storage, Look look, Page.PdfOptions sheet) {
        long id = admin.createPage("DEMO", title, storage);
        try (Window window = browser.open("viewer", look)) {
            Margin margin =
                    new Margin().setTop("1cm").setRight("1cm").setBottom("1cm").setLeft("1cm");
            return window.viewPage(id).pdf(sheet.setMargin(margin));
        }
    }

    private static String macro(String json) {
        return Macros.withBody(UUID.randomUUID(), json);
    }

    private static JourneyContent hotel(Locale locale) {
        return new ReadyMadeJourneys().find("hotel-stay").orElseThrow().content(locale);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
