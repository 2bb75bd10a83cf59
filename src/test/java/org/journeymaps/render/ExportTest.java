package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What PDF, Word and mails say of a map. */
class ExportTest {

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

    private Document export(JourneyContent map, boolean pictures) {
        return Jsoup.parse(
                renderer.export(new JourneyMap(SampleMaps.KEY, 1, map), Voices.NONE, pictures, BundleWords.ENGLISH));
    }
}
