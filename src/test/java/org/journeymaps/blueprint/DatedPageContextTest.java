package org.journeymaps.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.journeymaps.testing.FakeWiki;
import org.junit.jupiter.api.Test;

class DatedPageContextTest {

    private final String today =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(LocalDate.now(ZoneId.systemDefault()));

    private final FakeWiki wiki = new FakeWiki();

    @Test
    void gives_the_map_of_each_page_a_key_of_its_own() {
        for (DatedPageContext context :
                List.of(new JourneyMapPageContext(wiki, wiki), new WorkshopPageContext(wiki, wiki))) {
            Object first = fill(context).get("mapKey");
            Object second = fill(context).get("mapKey");

            assertThat(UUID.fromString((String) first)).isNotEqualTo(UUID.fromString((String) second));
        }
    }

    @Test
    void suggests_what_the_page_is_and_the_day_as_its_title() {
        assertThat(fill(new JourneyMapPageContext(wiki, wiki))).containsValue("Customer journey map – " + today);
        assertThat(fill(new WorkshopPageContext(wiki, wiki))).containsValue("Mapping workshop – " + today);
        assertThat(fill(new ReviewPageContext(wiki, wiki)))
                .containsEntry("ContentPageTitle", "Journey review – " + today);
    }

    @Test
    void suggests_a_title_that_no_page_of_the_space_has() {
        wiki.takeTitle("Journey review – " + today);

        assertThat(fill(new ReviewPageContext(wiki, wiki))).containsValue("Journey review – " + today + " (2)");
    }

    private static Map<String, Object> fill(DatedPageContext context) {
        return context.getContextMap(Map.of("spaceKey", "DEMO"));
    }
}
