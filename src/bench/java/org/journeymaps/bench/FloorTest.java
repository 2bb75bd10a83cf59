package org.journeymaps.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.journeymaps.testing.MapSize;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The measurements mean something only while the floor tells as much as the app. */
class FloorTest {

    @ParameterizedTest
    @EnumSource
    void the_floor_shows_the_same_words_and_the_same_curve_in_as_many_bytes(MapSize size) throws IOException {
        try (MapPage page = new MapPage(size)) {
            Document app = map(page.view());
            Document floor = map(page.floorView());

            assertThat(words(floor)).isEqualTo(words(app));
            assertThat(curve(floor)).isEqualTo(curve(app)).isNotEmpty();
            assertThat((double) length(floor) / length(app)).isBetween(0.9, 1.1);
        }
    }

    /** The drawing without the tools above it, which are the same for every map. */
    private static Document map(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select(".jm-tools").remove();
        return page;
    }

    private static String words(Document page) {
        return page.text().replace(" ", "");
    }

    private static List<String> curve(Document page) {
        return page.select(".jm-curve path").eachAttr("d");
    }

    private static int length(Document page) {
        return page.body().html().length();
    }
}
