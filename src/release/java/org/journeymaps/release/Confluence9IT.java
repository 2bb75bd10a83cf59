package org.journeymaps.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.plugins.InstalledApp;

/**
 * The second jar in a host that exports the packages of Confluence 9.2. The host's server is one of jakarta, so that REST and servlets
 * are left out: they are not run with javax anywhere in this project.
 */
class Confluence9IT {
    private static final String PACKAGES = "host.packages";
    private static final String BAKERY = """
            {"schema": 1, "title": "Buying bread",
             "stages": [{"id": "hunger", "name": "Getting hungry"}, {"id": "shop", "name": "In the shop"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
             "touchpoints": [
               {"id": "smell", "stage": "hunger", "name": "Smells fresh bread", "channel": "store", "emotion": 1.5},
               {"id": "queue", "stage": "shop", "name": "Stands in the queue", "channel": "store", "emotion": -1}]}""";

    private static Confluence confluence;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        System.setProperty(PACKAGES, "exported-packages-9.2.txt");
        try {
            confluence = Confluence.start(SecondJar.withoutDoors(folder));
        } finally {
            System.clearProperty(PACKAGES);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        confluence.close();
    }

    @Test
    void the_app_runs() {
        assertThat(confluence.host().apps())
                .singleElement()
                .matches(InstalledApp::enabled)
                .matches(app -> app.problem().isEmpty());
    }

    @Test
    void a_viewer_sees_a_map() {
        WikiClient admin = confluence.admin();
        long page = admin.createPage("DEMO", "Bread", Macros.withBody(UUID.randomUUID(), BAKERY));

        assertThat(admin.as("viewer").viewPage(page).body())
                .contains("Buying bread", "Smells fresh bread", "Stands in the queue")
                .contains("<svg");
    }

    @Test
    void an_editor_is_offered_ready_made_journeys_for_an_empty_map() {
        WikiClient admin = confluence.admin();
        long page = admin.createPage("DEMO", "Empty", Macros.empty(UUID.randomUUID()));

        assertThat(admin.viewPage(page).body()).contains("jm-gallery");
    }
}
