package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.ScriptClient;

/** The packaged app in a wiki whose database is PostgreSQL. */
class OnPostgresIT {
    private static final String MAPS = "/rest/journey-maps/1.0/maps/";

    @Test
    void a_map_is_filled_read_back_and_drawn(@TempDir Path home) throws Exception {
        Path jar = Path.of(System.getProperty("app.jar"));
        try (Host host = Host.start(new HostOptions(home, 0, DatabaseKind.POSTGRES, List.of(jar), true))) {
            WikiClient admin = new WikiClient(new ScriptClient(host.baseUrl(), "admin"));
            UUID key = UUID.randomUUID();
            long page = admin.createPage("DEMO", "Sport on PostgreSQL", Macros.empty(key));

            var filled = admin.post(MAPS + key + "/edits", """
                    {"page": "%d", "baseRevision": 0,
                     "edits": [{"edit": "startFrom", "journey": "sports-subscription", "language": "fr"}]}""".formatted(page));

            assertThat(filled.statusCode()).as(filled.body()).isEqualTo(200);
            assertThat(WikiClient.json(admin.get(MAPS + key)).at("/map/title").asText())
                    .isEqualTo("Abonnement sportif en ligne");
            assertThat(admin.viewPage(page).body()).contains("Abonnement sportif en ligne", "<svg", "jm-curve");
        }
    }
}
