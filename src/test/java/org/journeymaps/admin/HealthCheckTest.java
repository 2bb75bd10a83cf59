package org.journeymaps.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.rest.HealthResource;
import org.journeymaps.storage.FirstText;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.PageSeen;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.wiki.OptionalServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class HealthCheckTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    @Test
    void reports_a_good_state_with_the_number_of_maps() throws Exception {
        FirstText empty = new FirstText(JourneyContent.EMPTY, "hash", null);
        MAPS.store().create(new MapAddress(1, UUID.randomUUID()), empty, PageSeen.NEVER);

        Response response =
                new HealthResource(new HealthCheck(MAPS.store(), new FakeWiki(), new OptionalServices())).health();

        JsonNode health = new ObjectMapper().readTree((String) response.getEntity());
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(health.path("good").asBoolean()).isTrue();
        assertThat(health.path("confluence").asText()).isEqualTo("10.2.0");
        assertThat(health.at("/database/maps").asInt()).isPositive();
        assertThat(health.path("missing")).isEmpty();
        assertThat(health.path("off").toString())
                .as("nobody offers services to a test")
                .isEqualTo("[\"read-only-mode\",\"audit-log\",\"comment-commands\",\"fast-import\"]");
    }

    @Test
    void names_the_maps_that_nobody_could_save_for_an_hour() throws Exception {
        FirstText empty = new FirstText(JourneyContent.EMPTY, "hash", null);
        StoredMap fresh = MAPS.store().create(new MapAddress(2, UUID.randomUUID()), empty, PageSeen.NEVER);
        StoredMap stuck = MAPS.store().create(new MapAddress(3, UUID.randomUUID()), empty, PageSeen.NEVER);
        long now = System.currentTimeMillis();
        MAPS.rows().unsaved(fresh.head().id(), now - Health.STUCK + 60_000);
        MAPS.rows().unsaved(stuck.head().id(), now - Health.STUCK - 1);

        Response response =
                new HealthResource(new HealthCheck(MAPS.store(), new FakeWiki(), new OptionalServices())).health();

        JsonNode health = new ObjectMapper().readTree((String) response.getEntity());
        assertThat(health.path("stuck")).hasSize(1);
        assertThat(health.at("/stuck/0/page").asLong()).isEqualTo(3);
        assertThat(health.at("/stuck/0/key").asText())
                .isEqualTo(stuck.head().address().key().toString());
        assertThat(health.at("/stuck/0/since").asLong()).isEqualTo(now - Health.STUCK - 1);
    }
}
