package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MapCardTest {

    private static final ReadyMadeJourneys JOURNEYS = new ReadyMadeJourneys();
    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), JOURNEYS);

    @Test
    void the_card_tells_the_title_and_draws_the_stages_the_areas_the_curves_and_their_extremes() {
        JourneyContent map = journey("sports-subscription");

        Document card = card(map);

        assertThat(card.select("title").text()).isEqualTo("Online sports subscription");
        assertThat(card.select("text, rect")).as("no words and no ground").isEmpty();
        assertThat(card.select("path[fill-opacity=0.349]")).hasSize(map.stages().size());
        assertThat(card.select("path[stroke=#758195]")).isNotEmpty();
        assertThat(card.select("path[stroke=#e56910][stroke-dasharray]"))
                .as("the second curve")
                .isNotEmpty();
        assertThat(card.select("path[fill=#388bff]:not([fill-opacity])"))
                .as("the peak")
                .hasSize(1);
        assertThat(card.select("path[fill=#e2483d]:not([fill-opacity])"))
                .as("the lowest")
                .hasSize(1);
    }

    @Test
    void a_map_without_a_curve_shows_its_stages() {
        Document card = card(journey("blank"));

        assertThat(card.select("path[fill-opacity=0.349]")).hasSize(6);
        assertThat(card.select("path[stroke]")).isEmpty();
    }

    @Test
    void the_largest_map_has_a_small_card() {
        assertThat(renderer.card(SampleMap.of(MapSize.LARGE).content(), new BundleWords(Locale.ENGLISH)))
                .hasSizeLessThan(120_000);
    }

    private Document card(JourneyContent map) {
        return Jsoup.parse(renderer.card(map, new BundleWords(Locale.ENGLISH)), Parser.xmlParser());
    }

    private static JourneyContent journey(String id) {
        return JOURNEYS.find(id).orElseThrow().content(Locale.ENGLISH);
    }
}
