package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Every element and every text of a touchpoint costs the reader's browser time: {@code docs/performance.md}. */
class NodesTest {

    private static final double TOUCHPOINTS = MapSize.LARGE.touchpoints() - MapSize.MEDIUM.touchpoints();

    @Test
    void a_touchpoint_with_its_emotion_takes_few_elements_and_texts() {
        Document large = draw(MapSize.LARGE);
        Document medium = draw(MapSize.MEDIUM);

        assertThat((elements(large) - elements(medium)) / TOUCHPOINTS).isLessThan(11);
        assertThat((texts(large) - texts(medium)) / TOUCHPOINTS).isLessThan(8);
    }

    private static Document draw(MapSize size) {
        MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());
        return Jsoup.parse(renderer.map(SampleMap.ofTouchpoints(size), 1, BundleWords.ENGLISH));
    }

    private static int elements(Document page) {
        return page.getAllElements().size();
    }

    private static int texts(Document page) {
        return page.getAllElements().stream()
                .mapToInt(element -> element.textNodes().size())
                .sum();
    }
}
