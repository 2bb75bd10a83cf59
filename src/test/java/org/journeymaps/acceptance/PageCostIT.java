package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;
import org.wikihost.database.StatementCounter.Recorded;
import org.wikihost.testing.Eventually;

/** What a page view costs the database, whatever the size of the map. */
@ExtendWith(RunningConfluence.class)
class PageCostIT {
    private static final int MOST_STATEMENTS = 8;
    private final WikiClient admin;
    private final Host host;

    PageCostIT(WikiClient admin, Host host) {
        this.admin = admin;
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 600})
    void a_view_reads_a_constant_number_of_times_and_writes_nothing(int touchpoints) {
        UUID key = UUID.randomUUID();
        String title = "Costs of " + touchpoints;
        long page = admin.createPage("DEMO", title, Macros.withBody(key, Journeys.large(title, touchpoints)));
        admin.viewPage(page);
        Eventually.get(() -> admin.get("/rest/journey-maps/1.0/maps/" + key).statusCode(), status -> status == 200);

        Recorded<String> view = host.statements()
                .recordAllThreads(() -> admin.as("viewer").viewPage(page).body());

        List<String> ofTheApp =
                view.statements().stream().filter(sql -> sql.contains("AO_")).toList();
        assertThat(view.answer()).contains(title, "Step " + (touchpoints - 1), "Pain " + (touchpoints - 1));
        assertThat(ofTheApp)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS)
                .allMatch(sql -> sql.startsWith("SELECT"));
    }
}
