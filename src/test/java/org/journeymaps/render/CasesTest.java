package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.StageColour;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

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

    private int wordWidth(String name) {
        Element grid = draw(name).expectFirst(".jm-grid");
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

    private String export(String name) {
        return renderer.export(map(name), Voices.NONE, true, BundleWords.ENGLISH);
    }

    private static JourneyMap map(String name) {
        return new JourneyMap(SampleMaps.KEY, 1, Cases.content(name));
    }
}
