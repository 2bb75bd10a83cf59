package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;
import org.wikihost.database.StatementCounter.Recorded;

/** What reading a map costs the database, whatever the size of the map. */
@ExtendWith(RunningConfluence.class)
class PageCostIT {
    private static final int MOST_STATEMENTS = 4;
    private final WikiClient admin;
    private final Host host;

    PageCostIT(WikiClient admin, Host host) {
        this.admin = admin;
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 600})
    void a_view_of_a_page_reads_a_constant_number_of_times_and_writes_nothing(int touchpoints) {
        MapClient map = settledMap("Costs of " + touchpoints, touchpoints);
        map.edited(MapClient.change("touchpoint", "t0", "name", "\"Step 0\"", "\"Step one\""));

        Recorded<HttpResponse<String>> view = recorded(() -> admin.as("viewer").viewPage(map.page()));

        assertThat(view.answer().body()).contains("Step one", "Step " + (touchpoints - 1), "Pain " + (touchpoints - 1));
        assertThat(ofTheApp(view)).hasSizeBetween(1, MOST_STATEMENTS).allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    void views_of_a_settled_page_write_nothing_neither_at_once_nor_in_the_background() {
        MapClient settled = settledMap("Costs of being looked at", 15);

        Recorded<MapClient> views = recorded(() -> {
            admin.as("viewer").viewPage(settled.page());
            admin.as("editor").viewPage(settled.page());
            return settledMap("Costs of a page that is looked at later", 15);
        });

        assertThat(ofTheApp(views))
                .filteredOn(PageCostIT::changesTheMap)
                .singleElement()
                .asString()
                .startsWith("INSERT");
        assertThat(settled.revision()).isEqualTo(1);
        assertThat(admin.versionComments(settled.page())).hasSize(1);
    }

    @Test
    void an_empty_answer_of_the_feed_reads_a_row_and_not_the_text_of_the_map() {
        MapClient map = settledMap("Costs of no news", 600);
        map.edited(MapClient.change("touchpoint", "t0", "name", "\"Step 0\"", "\"Step one\""));

        long revision = map.revision();

        Recorded<HttpResponse<String>> feed = recorded(() -> map.as("viewer").changes(revision));

        assertThat(feed.answer().statusCode()).isEqualTo(204);
        assertThat(ofTheApp(feed))
                .singleElement()
                .asString()
                .startsWith("SELECT")
                .doesNotContain("MAP_TEXT");
    }

    /** A map whose rows have been made after a view; whatever earlier views had to settle is done by then, too. */
    private MapClient settledMap(String title, int touchpoints) {
        MapClient map = admin.createMap("DEMO", title, Journeys.large(title, touchpoints));
        admin.viewPage(map.page());
        map.awaitRows();
        return map;
    }

    private <T> Recorded<T> recorded(Supplier<T> work) {
        return host.statements().recordAllThreads(work);
    }

    private static boolean changesTheMap(String sql) {
        return sql.contains("_JOURNEY_MAP") && !sql.startsWith("SELECT");
    }

    private static List<String> ofTheApp(Recorded<?> work) {
        return work.statements().stream().filter(sql -> sql.contains("AO_")).toList();
    }
}
