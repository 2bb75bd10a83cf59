package org.journeymaps.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.journeymaps.testing.FakeWiki;
import org.junit.jupiter.api.Test;

class JourneyMapPageContextTest {

    private final FakeWiki wiki = new FakeWiki();
    private final JourneyMapPageContext context = new JourneyMapPageContext(wiki, wiki);

    @Test
    void gives_each_page_a_map_of_its_own() {
        Object first = context.getContextMap(Map.of("spaceKey", "DEMO")).get("mapKey");
        Object second = context.getContextMap(Map.of("spaceKey", "DEMO")).get("mapKey");

        assertThat(UUID.fromString((String) first)).isNotEqualTo(UUID.fromString((String) second));
    }

    @Test
    void suggests_a_title_that_no_page_of_the_space_has() {
        String today = "Customer journey map – "
                + DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                        .format(LocalDate.now(ZoneId.systemDefault()));
        wiki.takeTitle(today);

        assertThat(context.getContextMap(Map.of("spaceKey", "DEMO"))).containsValue(today + " (2)");
    }
}
