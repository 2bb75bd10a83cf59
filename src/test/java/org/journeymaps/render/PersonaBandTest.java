package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.text.MapJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the band above a map tells of its personas, and of the map as a whole. */
class PersonaBandTest {

    private static final String ALMA = """
            {"id": "alma", "name": "Alma, 71, reader", "summary": "Comes by tram.", "segment": "Regulars", "share": "38 % of readers",
             "demographics": "Retired", "behaviours": "Borrows on Fridays", "motivations": "To have a say", "goals": "Two books a week",
             "needs": "Large letters", "frustrations": "Waits at the desk", "quote": "I only want to read.", "evidence": "researched",
             "page": "https://example.org/alma"}""";

    private static final List<String> FACTS = List.of(
            "Segment Regulars",
            "Share 38 % of readers",
            "Demographics Retired",
            "Behaviours Borrows on Fridays",
            "Motivations To have a say",
            "Goals Two books a week",
            "Needs Large letters",
            "Frustrations Waits at the desk",
            "Quote “I only want to read.”",
            "Evidence researched",
            "Page https://example.org/alma");

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void the_only_persona_stands_beside_the_title_and_opens_all_that_is_known() throws InvalidTextException {
        Document page = draw("\"personas\": [" + ALMA + "]", BundleWords.ENGLISH);

        assertThat(page.select(".jm-persona .jm-avatar").text()).isEqualTo("A");
        assertThat(page.select(".jm-persona .jm-persona-name").text()).isEqualTo("Persona: Alma, 71, reader");
        assertThat(page.select(".jm-persona .jm-quiet").text()).isEqualTo("Comes by tram.");
        assertThat(page.select(".jm-chips")).isEmpty();
        Element details = page.expectFirst(".jm-persona-details");
        assertThat(details.hasAttr("open")).isFalse();
        assertThat(details.select("summary").text()).isEqualTo("About Alma, 71, reader");
        assertThat(details.select("dl > div").eachText()).containsExactlyElementsOf(FACTS);
        assertThat(details.select("a").attr("href")).isEqualTo("https://example.org/alma");
    }

    @Test
    void a_persona_with_only_a_name_stays_small() throws InvalidTextException {
        Document one = draw("\"personas\": [{\"id\": \"tom\", \"name\": \"Tom\"}]", BundleWords.ENGLISH);
        Document described = draw(
                "\"personas\": [{\"id\": \"tom\", \"name\": \"Tom\", \"summary\": \"Is late.\"}]", BundleWords.ENGLISH);
        Document two = draw(
                "\"personas\": [{\"id\": \"tom\", \"name\": \"Tom\"}, {\"id\": \"eva\", \"name\": \"Eva\"}]",
                BundleWords.ENGLISH);

        assertThat(one.select(".jm-persona").text()).isEqualTo("T Persona: Tom");
        assertThat(described.select(".jm-persona").text()).isEqualTo("T Persona: Tom Is late.");
        assertThat(two.select(".jm-chip").eachText()).containsExactly("T Tom", "E Eva");
        for (Document page : List.of(one, described, two)) {
            assertThat(page.select("details.jm-persona-details")).isEmpty();
        }
    }

    @Test
    void a_map_without_a_persona_has_none_in_its_band() throws InvalidTextException {
        Document page = draw("\"personas\": []", BundleWords.ENGLISH);

        assertThat(page.select(".jm-persona, .jm-chips, .jm-persona-details")).isEmpty();
        assertThat(page.select(".jm-head .jm-title").text()).isEqualTo("Renewing");
    }

    @Test
    void each_of_several_personas_opens_once_however_many_curves_it_has() throws InvalidTextException {
        Document page = draw("""
                "personas": [%s, {"id": "tom", "name": "Tom"}, {"id": "eva", "name": "Eva", "page": "/eva"}],
                "curves": [{"id": "main", "name": "today", "persona": "alma"}, {"id": "k2", "persona": "tom"},
                  {"id": "k3", "name": "target", "persona": "alma"}, {"id": "k4"}]
                """.formatted(ALMA), BundleWords.ENGLISH);

        assertThat(page.select(".jm-chip .jm-persona-name").eachText())
                .containsExactly("Alma, 71, reader", "Tom", "Alma, 71, reader", "Curve 4", "Eva");
        assertThat(page.select(".jm-chip .jm-quiet").eachText()).containsExactly("today · 38 % of readers", "target");
        assertThat(page.select(".jm-chip .jm-toggle").eachAttr("class"))
                .containsExactly("jm-toggle jm-t1", "jm-toggle jm-t2", "jm-toggle jm-t3", "jm-toggle jm-t4");
        assertThat(page.select(".jm-persona-details summary").eachText())
                .containsExactly("About Alma, 71, reader", "About Eva");
        assertThat(page.select(".jm-persona-details").get(0).select("dl > div").eachText())
                .startsWith("Summary Comes by tram.")
                .containsAll(FACTS);
        assertThat(page.select(".jm-persona-details").get(1).select("a").attr("href"))
                .isEqualTo("/eva");
    }

    @Test
    void the_band_names_the_market_the_period_and_the_last_review_in_the_readers_language()
            throws InvalidTextException {
        String header = "\"segment\": \"b2b\", \"period\": \"Autumn 2026\", \"lastReview\": \"2026-11-03\"";

        assertThat(draw(header, BundleWords.ENGLISH).select(".jm-type").text())
                .isEqualTo("Simple journey · B2B · Autumn 2026 · reviewed on November 3, 2026");
        assertThat(draw(header, BundleWords.FRENCH).select(".jm-type").text())
                .endsWith(" · B2B · Autumn 2026 · revue le 3 novembre 2026");
    }

    @Test
    void the_note_on_the_scale_stands_among_the_signs_below_the_map() throws InvalidTextException {
        assertThat(draw("\"scaleNote\": \"0 is as expected\"", BundleWords.ENGLISH)
                        .select(".jm-legend li")
                        .eachText())
                .contains("0 is as expected");
        assertThat(draw("\"scaleNote\": null", BundleWords.ENGLISH).select(".jm-legend li[dir]"))
                .isEmpty();
    }

    /** A map with these fields in its text. */
    private Document draw(String fields, Words words) throws InvalidTextException {
        String text = """
                {"schema": 2, "title": "Renewing", %s, "stages": [{"id": "a", "name": "Before"}],
                 "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
                 "touchpoints": [{"id": "t", "stage": "a", "name": "Asks", "emotion": 1}]}""".formatted(fields);
        return Jsoup.parse(renderer.map(new JourneyMap(SampleMaps.KEY, 1, new MapJson().read(text)), 1, words));
    }
}
