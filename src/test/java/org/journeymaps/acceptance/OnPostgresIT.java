package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.ScriptClient;

/** The packaged app in a wiki whose database is PostgreSQL. */
class OnPostgresIT {
    @Test
    void a_map_is_filled_read_back_and_drawn(@TempDir Path home) throws Exception {
        Path jar = Path.of(System.getProperty("app.jar"));
        try (Host host = Host.start(new HostOptions(home, 0, DatabaseKind.POSTGRES, List.of(jar), true))) {
            WikiClient admin = new WikiClient(new ScriptClient(host.baseUrl(), "admin"));
            MapClient map = admin.createMap("DEMO", "Sport on PostgreSQL");

            map.edited("{\"edit\": \"startFrom\", \"journey\": \"sports-subscription\", \"language\": \"fr\"}");
            map.edited(MapClient.title("Abonnement sportif en ligne", "Abonnement sportif – 東京"));
            map.done();

            assertThat(map.map().at("/title").asText()).isEqualTo("Abonnement sportif – 東京");
            assertThat(admin.storageOf(map.page())).contains("Abonnement sportif – 東京");
            assertThat(admin.viewPage(map.page()).body()).contains("Abonnement sportif – 東京", "<svg", "jm-curve");
        }
    }
}
