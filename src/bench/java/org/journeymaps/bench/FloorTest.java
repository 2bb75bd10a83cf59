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
            String app = page.view();
            String floor = page.floorView();

            assertThat(words(floor)).isEqualTo(words(app));
            assertThat(curve(floor)).isEqualTo(curve(app)).isNotEmpty();
            assertThat((double) floor.length() / app.length()).isBetween(0.9, 1.1);
        }
    }

    private static String words(String html) {
        return Jsoup.parse(html).text().replace(" ", "");
    }

    private static List<String> curve(String html) {
        Document page = Jsoup.parse(html);
        return page.select(".jm-curve path").eachAttr("d");
    }
}
