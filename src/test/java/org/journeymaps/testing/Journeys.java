package org.journeymaps.testing;

import java.util.Locale;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.text.MapJson;

/** Texts of maps as they stand in pages. */
public final class Journeys {
    private Journeys() {}

    /** The ready-made sports subscription. */
    public static String sports(Locale locale) {
        return new MapJson()
                .write(new ReadyMadeJourneys()
                        .find("sports-subscription")
                        .orElseThrow()
                        .content(locale));
    }

    /** Two stages and two touchpoints whose names hold the title. */
    public static String small(String title) {
        return """
            {"schema": 1, "title": "%1$s",
             "stages": [{"id": "a", "name": "Before"}, {"id": "b", "name": "After"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
             "touchpoints": [
               {"id": "t1", "stage": "a", "name": "%1$s begins", "channel": "web", "emotion": 1},
               {"id": "t2", "stage": "b", "name": "%1$s ends", "channel": "store", "emotion": -1.5}]}\
            """.formatted(title);
    }

    /** As many touchpoints as asked for in stages of 25. */
    public static String large(String title, int touchpoints) {
        StringBuilder stages = new StringBuilder();
        StringBuilder points = new StringBuilder();
        StringBuilder cards = new StringBuilder();
        for (int n = 0; n < touchpoints; n++) {
            String comma = n == 0 ? "" : ",";
            if (n % 25 == 0) {
                stages.append(comma).append("{\"id\": \"s%d\", \"name\": \"Stage %d\"}".formatted(n / 25, n / 25));
            }
            points.append(comma)
                    .append(
                            "{\"id\": \"t%d\", \"stage\": \"s%d\", \"name\": \"Step %d\", \"channel\": \"web\", \"emotion\": %d}"
                                    .formatted(n, n / 25, n, n % 5 - 2));
            cards.append(comma)
                    .append("{\"id\": \"c%d\", \"lane\": \"pains\", \"anchor\": \"t%d\", \"text\": \"Pain %d\"}"
                            .formatted(n, n, n));
        }
        return """
            {"schema": 1, "title": "%s", "stages": [%s],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}, {"id": "pains", "type": "pains"}],
             "touchpoints": [%s], "cards": [%s]}\
            """.formatted(title, stages, points, cards);
    }
}
