package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MarketSegment;
import org.journeymaps.journey.Stage;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.pdf.PdfConverter;
import org.wikihost.testing.PdfPages;

/** What PDF, Word and mails say of a map. */
class ExportTest {

    /** The name of a lane at the left of a sheet. */
    private static final Pattern LANE = Pattern.compile(
            "^(Whole stage|Touchpoints|Emotion|Actions|Thoughts|Pain points|Gains|Opportunities|Importance|Behind the)",
            Pattern.MULTILINE);

    private static final String LONG = "Donaudampfschifffahrtsgesellschaft".repeat(2);

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());
    private final JourneyContent evening = Cases.content("all-of-it");

    @Test
    void a_phase_stands_once_over_its_stages() {
        Document page = export(evening, true);
        assertThat(page.expectFirst("thead tr").select("th").eachText()).containsExactly("Getting there", "Home");
        assertThat(page.expectFirst("thead tr").select("th").eachAttr("colspan"))
                .containsExactly("2", "1");
        assertThat(page.text()).doesNotContain("Phase:");
        assertThat(export(Cases.content("line-of-visibility"), true).select("thead tr"))
                .hasSize(1);
    }

    @Test
    void only_names_are_repeated_on_each_sheet_and_what_is_known_of_stages_stands_once_in_a_row_of_its_own() {
        Document page = export(evening, true);

        assertThat(page.select("thead th").eachText())
                .containsExactly("Getting there", "Home", "Before", "There", "After");
        assertThat(page.expectFirst("thead + tbody").text())
                .startsWith("Whole stage")
                .contains("Owner: Marketing");
        assertThat(page.select("tbody:contains(Owner: Marketing)")).hasSize(1);
        assertThat(export(Cases.content("line-of-visibility"), true)
                        .select("tbody th")
                        .eachText())
                .doesNotContain("Whole stage");
    }

    @Test
    void it_says_whatever_is_known_of_stage_touchpoint_card_and_persona() {
        String words = export(evening, true).text();
        assertThat(words)
                .contains("Description: From the idea to the door", "Begins when: Feels like going out")
                .contains("Ends when: Has a table", "Owner: Marketing", "Duration: 2 days")
                .contains("Channel: Shop window (object)", "Moment of truth – They decide here")
                .contains("Looks at the menu outside", "Cause: The lamp is broken", "Ten guests were asked")
                .contains("Segment: Regulars", "Page: /display/DS/Alma+comes+by+tram")
                .doesNotContain("No longer said");
    }

    @Test
    void its_head_has_a_label_for_each_fact_and_what_is_known_of_a_persona_stands_in_below_its_name() {
        Header header = Header.SEGMENT.with(Header.PERIOD.with(evening.header(), "Autumn 2026"), MarketSegment.B2C);
        header = Header.LAST_REVIEW.with(header, LocalDate.of(2026, 11, 3));
        Document page = export(evening.withHeader(header), true);
        List<String> facts = page.select("h2 ~ p").eachText();

        assertThat(facts)
                .contains("Market: consumers", "Period: Autumn 2026", "Last review: November 3, 2026")
                .containsSequence("Persona: Alma, 71 – Comes by tram", "Segment: Regulars");
        assertThat(page.select("h2 ~ p[style*=24px]").eachText())
                .contains("Segment: Regulars")
                .noneMatch(text -> text.startsWith("Persona:"));
    }

    @Test
    void its_legend_explains_the_signs_of_the_picture() {
        assertThat(export(evening, true).text())
                .contains("star: moment of truth", "filled point: emotion measured", "severity: 5 out of 5");
    }

    @Test
    void a_word_with_an_apostrophe_stays_in_one_line_of_a_pdf() {
        JourneyContent map = evening.withHeader(evening.header().withGoal("Arriver avant l’échéance"));
        assertThat(export(map, true).text()).contains("avant l'échéance");
        assertThat(export(map, false).text()).contains("avant l’échéance");
    }

    @Test
    void without_a_picture_it_explains_the_words_alone() {
        assertThat(export(evening, false).text())
                .contains("severity: 5 out of 5 is the worst")
                .doesNotContain("star:", "filled point");
        JourneyContent flat = evening.withLanes(List.of(Lane.of("pains", LaneType.PAINS)));
        assertThat(export(flat, true).text()).contains("severity: 5 out of 5").doesNotContain("star:");
    }

    /** Wherever the map begins on its sheet. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30})
    void in_a_pdf_stages_stand_over_a_lane_and_the_line_of_visibility_over_its_lane(int linesBefore) {
        for (String id : List.of("b2b-sales", "hotel-stay")) {
            JourneyContent map = new ReadyMadeJourneys().find(id).orElseThrow().english();
            String html = "<p>Before.</p>".repeat(linesBefore) + html(map, true);

            List<String> sheets = PdfPages.of(new PdfConverter().convert(html));

            assertThat(sheets)
                    .filteredOn(sheet -> map.stages().stream().anyMatch(stage -> sheet.contains(stage.goal())))
                    .isNotEmpty()
                    .allSatisfy(sheet -> assertThat(sheet).containsPattern(LANE));
            assertThat(sheets)
                    .filteredOn(sheet -> sheet.contains("Line of visibility"))
                    .allMatch(sheet -> sheet.contains("Behind the"));
        }
    }

    @Test
    void the_line_of_visibility_is_no_border_of_cells_which_would_be_drawn_twice() {
        Document page = export(Cases.content("line-of-visibility"), true);

        assertThat(page.select("p[style*=dashed]").eachText()).containsOnly("Line of visibility");
        assertThat(page.select(":is(td, th)[style*=dashed]")).isEmpty();
    }

    @Test
    void only_what_is_divided_into_sheets_holds_room_for_the_first_lane() {
        assertThat(export(evening, true).select("div[style*=margin-bottom]")).hasSize(1);
        assertThat(export(evening, false).select("div[style*=margin-bottom]")).isEmpty();
    }

    @Test
    void names_of_stages_under_the_curve_stay_in_the_width_of_their_stages() {
        Document page = export(evening.withStages(withLastNamed(LONG)), true);

        assertThat(isInOneLine(LONG, page.expectFirst("table:has(img)"))).isFalse();
    }

    @Test
    void stages_have_columns_of_the_same_width_in_which_a_long_word_is_divided() {
        Document page = export(evening.withStages(withLastNamed(LONG)), true);

        assertThat(page.select("table[border=1] col").eachAttr("width")).containsExactly("16%", "28%", "28%", "28%");
        assertThat(isInOneLine(LONG, page.expectFirst("table[border=1]"))).isFalse();
    }

    /** The stages of the evening, of which the last one has another name: a word that nothing stands behind. */
    private List<Stage> withLastNamed(String name) {
        List<Stage> stages = evening.stages();
        return List.of(stages.get(0), stages.get(1), stages.get(2).withName(name));
    }

    private static boolean isInOneLine(String word, Element part) {
        return PdfPages.of(new PdfConverter().convert(part.outerHtml())).stream()
                .anyMatch(sheet -> sheet.contains(word));
    }

    private Document export(JourneyContent map, boolean pictures) {
        return Jsoup.parse(html(map, pictures));
    }

    private String html(JourneyContent map, boolean pictures) {
        return renderer.export(new JourneyMap(SampleMaps.KEY, 1, map), Voices.NONE, pictures, BundleWords.ENGLISH);
    }
}
