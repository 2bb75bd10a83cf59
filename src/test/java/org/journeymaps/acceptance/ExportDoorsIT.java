package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.acceptance.MapDoors.assertRefused;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.journeymaps.acceptance.MapDoors.Door;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wikihost.Host;

/** A map as files. Who is refused is asked of all doors that read: {@link ReadRefusalsIT}. */
@ExtendWith(RunningConfluence.class)
class ExportDoorsIT {

    private final WikiClient admin;
    private final Host host;

    ExportDoorsIT(WikiClient admin, Host host) {
        this.admin = admin;
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(names = {"TOUCHPOINTS", "CARDS", "MERMAID", "SVG", "PNG", "CARD"})
    void a_file_is_called_by_the_title_of_the_map_and_is_not_stored(Door door) {
        HttpResponse<String> answer = map(Journeys.small("Été à Nîmes")).ask(door);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment; filename=\"Ete a Nimes")
                .contains("filename*=UTF-8''%C3%89t%C3%A9%20%C3%A0%20N%C3%AEmes");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void each_file_is_of_its_type() {
        MapDoors map = map(Journeys.small("Parcel"));

        assertThat(header(map.ask(Door.TOUCHPOINTS), "Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(map.ask(Door.TOUCHPOINTS).body())
                .startsWith("\ufeffId,Stage")
                .contains("Parcel begins", "Website");
        assertThat(map.ask(Door.CARDS).body()).startsWith("\ufeffId,Lane");
        assertThat(header(map.ask(Door.MERMAID), "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(map.ask(Door.MERMAID).body()).startsWith("journey\n").contains("title Parcel", "Parcel begins: ");
        assertThat(header(map.ask(Door.SVG), "Content-Type")).startsWith("image/svg+xml");
        assertThat(map.ask(Door.SVG).body()).contains("<title>Parcel</title>");
        assertThat(header(map.ask(Door.CARD), "Content-Type")).startsWith("image/svg+xml");
        assertThat(map.ask(Door.CARD).body()).contains("<title>Parcel</title>").doesNotContain("Parcel begins");
        assertThat(header(map.ask(Door.PNG), "Content-Type")).isEqualTo("image/png");
        assertThat(map.ask(Door.PNG).body()).contains("PNG", "IHDR");
    }

    @Test
    void a_file_holds_what_the_map_is_now() {
        MapDoors map = map(Journeys.small("Parcel"));
        assertThat(map.ask(Door.DONE).statusCode()).isEqualTo(200);
        map.edited(map.read().get("revision").asLong(), MapDoors.changeTitle("Parcel", "Letter"));

        assertThat(header(map.ask(Door.CARDS), "Content-Disposition")).contains("\"Letter");
    }

    @Test
    void a_map_that_nobody_has_started_has_no_card() {
        HttpResponse<String> answer = map("").ask(Door.CARD);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @EnumSource(names = {"TOUCHPOINTS", "CARDS", "MERMAID", "SVG", "PNG", "CARD"})
    void a_text_that_is_no_map_gives_no_file(Door door) {
        assertRefused(map("stages: hello").ask(door), 409, "unreadable-text", "");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private MapDoors map(String text) {
        UUID key = UUID.randomUUID();
        return MapDoors.of(host.baseUrl(), admin.createPage("DEMO", "Files " + key, Macros.withBody(key, text)), key);
    }
}
