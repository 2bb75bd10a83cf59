package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.StageColour;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.journeymaps.text.MapJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps that were drawn wrong once. */
class CasesTest {

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void an_emotion_for_each_stage_makes_one_connected_curve() {
        Document page = draw("04-emotion-per-stage");

        List<String> lines = page.select(".jm-curve .jm-line").eachAttr("d");
        assertThat(page.select(".jm-point")).hasSize(5);
        assertThat(lines).singleElement().asString().startsWith("M50 ");
        assertThat(page.select(".jm-legend").text()).contains("passes touchpoints without a value");
    }

    @Test
    void a_slot_is_as_wide_as_the_longest_word() {
        assertThat(wordWidth("06-long-words")).isBetween(105, 190);
        assertThat(wordWidth("11-colour-grey")).isBetween(9, 60);
    }

    /** "accompagnement" takes 95 pixels in letters of 12 pixels; what is around it differs, as does its size. */
    @ParameterizedTest
    @CsvSource({
        "name, 112",
        "team, 107",
        "duration, 95",
        "channel, 113",
        "stage, 128",
        "goal, 107",
        "phase, 110",
        "card, 95",
        "cause, 95",
        "none, 0"
    })
    void a_column_holds_the_longest_word_of_each_text_in_it(String text, int least) {
        assertThat(wordWidth(drawText(oneColumn(text, "accompagnement")))).isBetween(least, least + 25);
    }

    @Test
    void words_over_several_columns_share_them_and_no_column_grows_beyond_its_bound() {
        assertThat(wordWidth("13-long-words-german")).isEqualTo(190);
        assertThat(wordWidth(drawText(oneColumn("card", "Rechtsschutzversicherungsgesellschaften"))))
                .isEqualTo(190);
        String two = oneColumn("goal", "Rechtsschutzversicherungsgesellschaften")
                .replace("}],\n \"cards\"", "}, {\"id\": \"u\", \"stage\": \"s\", \"name\": \"-\"}],\n \"cards\"");
        assertThat(wordWidth(drawText(two))).isBetween(100, 140);
    }

    @Test
    void the_column_of_lanes_grows_with_their_own_names() {
        assertThat(box("04-emotion-per-stage").attr("style")).isEmpty();
        assertThat(box("12-long-words-french").attr("style")).isEqualTo("--jm-lane:203px");
        assertThat(box("13-long-words-german").attr("style")).isEqualTo("--jm-lane:220px");
        assertThat(draw("13-long-words-german").expectFirst(".jm-tools").attr("style"))
                .endsWith(";--jm-lane:220px");
    }

    @Test
    void what_a_map_says_in_its_header_is_told_in_its_language() {
        Document german = draw("13-long-words-german");
        Document french = Jsoup.parse(renderer.map(map("12-long-words-french"), 1, BundleWords.FRENCH));

        assertThat(german.select(".jm-head [dir=auto]").eachAttr("lang"))
                .isNotEmpty()
                .containsOnly("de");
        assertThat(german.expectFirst(".jm-head").attr("lang")).isEqualTo("en");
        assertThat(french.select(".jm-head [lang]")).isEmpty();
    }

    private Element box(String name) {
        return draw(name).expectFirst(".jm-box");
    }

    /** A map of one column that has the word in one kind of text, or nowhere. */
    private static String oneColumn(String text, String word) {
        UnaryOperator<String> in = kind -> kind.equals(text) ? word : "-";
        return """
            {"schema": 2, "title": "", "language": "fr",
             "stages": [{"id": "s", "name": "%s", "goal": "%s", "phase": "%s", "description": "accompagnement"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "pains", "type": "pains"}],
             "touchpoints": [{"id": "t", "stage": "s", "name": "%s", "channel": "%s", "team": "%s", "duration": "%s"}],
             "cards": [{"id": "c", "lane": "pains", "anchor": "s", "text": "%s", "cause": "%s"},
                       {"id": "d", "lane": "pains", "anchor": null, "text": "accompagnement"}]}\
            """.formatted(
                        in.apply("stage"),
                        in.apply("goal"),
                        in.apply("phase"),
                        in.apply("name"),
                        in.apply("channel"),
                        in.apply("team"),
                        in.apply("duration"),
                        in.apply("card"),
                        in.apply("cause"));
    }

    private int wordWidth(String name) {
        return wordWidth(Jsoup.parse(renderer.map(map(name), 1, BundleWords.ENGLISH)));
    }

    private static int wordWidth(Document page) {
        Element grid = page.expectFirst(".jm-grid");
        return Integer.parseInt(grid.attr("style").replaceAll(".*--jm-word:(\\d+)px.*", "$1"));
    }

    @Test
    void an_export_uses_signs_that_the_fonts_of_a_pdf_have() {
        String html = export("03-pdf-minus-sign");
        assertThat(Jsoup.parse(html).text()).contains("(–1.5)", "(+1.5)", "Moment of truth");
        assertThat(html).doesNotContain("\u2212", "\u2605", "\u202F");
        assertThat(renderer.export(map("03-pdf-minus-sign"), Voices.NONE, true, BundleWords.FRENCH))
                .doesNotContain("\u2212", "\u202F");
    }

    @Test
    void an_export_says_where_a_card_hangs_and_what_stands_behind_an_emotion() {
        String words =
                Jsoup.parse(export("08-export-loses-anchor-and-evidence")).text();
        assertThat(words)
                .contains("Belongs to First First · Severity 3", "Belongs to Second Second · Severity 5")
                .contains("First positive (+1), measured", "Second very negative (–2), assumed");
    }

    @Test
    void grey_is_gray() {
        JourneyContent content = Cases.content("11-colour-grey");
        assertThat(content.stages().get(0).colour()).isEqualTo(StageColour.GRAY);
    }

    private Document draw(String name) {
        return Jsoup.parse(renderer.map(map(name), 1, BundleWords.ENGLISH));
    }

    private Document drawText(String json) {
        try {
            return Jsoup.parse(
                    renderer.map(new JourneyMap(SampleMaps.KEY, 1, new MapJson().read(json)), 1, BundleWords.ENGLISH));
        } catch (InvalidTextException e) {
            throw new AssertionError(e);
        }
    }

    private String export(String name) {
        return renderer.export(map(name), Voices.NONE, true, BundleWords.ENGLISH);
    }

    private static JourneyMap map(String name) {
        return new JourneyMap(SampleMaps.KEY, 1, Cases.content(name));
    }
}
