package org.journeymaps.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.journeymaps.editing.AppNode;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.testing.MapClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class SpaceExportTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private final AdminDesk desk = new AdminDesk(MAPS);

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void a_space_without_maps_is_a_file_too() throws IOException {
        assertThat(exported("A \"space\"", List.of()).toString())
                .isEqualTo("{\"space\":\"A \\\"space\\\"\",\"maps\":[]}");
    }

    @Test
    void a_map_has_its_page_its_content_and_its_edits_with_their_authors() throws Exception {
        MapAddress map = desk.unsaved("DEMO", "By Anna");
        desk.wiki.setUser(null);
        desk.edit(map, 2, MapClient.title("By Anna", "By nobody known"));

        JsonNode exported = exported("DEMO", List.of(map.contentId())).at("/maps/0");

        assertThat(names(exported)).containsExactly("page", "title", "key", "revision", "map", "edits");
        assertThat(exported.path("page").asLong()).isEqualTo(map.contentId());
        assertThat(exported.path("title").asText()).isEqualTo("Page " + map.contentId());
        assertThat(exported.path("key").asText()).isEqualTo(map.key().toString());
        assertThat(exported.path("revision").asLong()).isEqualTo(3);
        assertThat(AppNode.JSON.read(exported.path("map").toString()))
                .isEqualTo(desk.node.store().find(map).orElseThrow().content());
        assertThat(exported.path("edits"))
                .extracting(edit -> edit.path("source").asText())
                .containsExactly("page", "edit", "edit");
        JsonNode anonymous = exported.at("/edits/2");
        assertThat(names(anonymous)).containsExactly("revision", "source", "author", "at", "edit");
        assertThat(exported.at("/edits/1/author").asText()).isEqualTo("anna");
        assertThat(anonymous.path("author").isNull()).isTrue();
        assertThat(anonymous.path("edit").toString()).contains("By nobody known");
    }

    @Test
    void a_long_history_is_there_to_the_last_line() throws Exception {
        MapAddress map = desk.unsaved("DEMO", "0");
        int edits = 501;
        for (int n = 0; n < edits; n++) {
            desk.edit(map, n + 2, MapClient.title(Integer.toString(n), Integer.toString(n + 1)));
        }

        assertThat(exported("DEMO", List.of(map.contentId())).at("/maps/0/edits"))
                .extracting(edit -> edit.path("revision").asLong())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, edits + 2).boxed().toList());
    }

    @Test
    void a_page_that_was_purged_meanwhile_has_no_title() throws InvalidTextException, IOException {
        MapAddress map = desk.unsaved("DEMO", "Gone meanwhile");
        desk.wiki.remove(map.contentId());

        assertThat(exported("DEMO", List.of(map.contentId()))
                        .at("/maps/0/title")
                        .asText())
                .isEmpty();
    }

    private JsonNode exported(String space, List<Long> pages) throws IOException {
        StringWriter text = new StringWriter();
        new SpaceExport(desk.node.store(), desk.node.log(), AppNode.JSON, desk.wiki).write(space, pages, text);
        return new ObjectMapper().readTree(text.toString());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
