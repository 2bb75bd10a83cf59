package org.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.wiki.MapKeys.MacroText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapKeysTest {

    private static final UUID KEY = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final UUID OTHER = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");

    private final MapKeys keys = new MapKeys(new MapJson());

    @Test
    void the_parameter_names_the_map_even_against_the_text() {
        assertThat(keys.named(
                        " " + KEY.toString().toUpperCase(java.util.Locale.ROOT) + " ", "{\"key\": \"" + OTHER + "\"}"))
                .contains(KEY);
    }

    @Test
    void failing_a_parameter_the_text_names_the_map() {
        assertThat(keys.named(null, "{\"schema\": 1, \"key\": \"" + OTHER + "\"}"))
                .contains(OTHER);
        assertThat(keys.named("none", "{\"key\": \"" + OTHER + "\"}")).contains(OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{", "no JSON", "[]", "{\"key\": 5}", "{\"schema\": 1}"})
    void a_text_without_a_key_names_nothing(String body) {
        assertThat(keys.named("", body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "0f8fad5b-d9cb-469f-a165-70867728950", "0f8fad5bd9cb469fa16570867728950e"})
    void a_key_must_be_spelled_out(String text) {
        assertThat(MapKeys.parse(text)).isEmpty();
    }

    @Test
    void macros_without_a_name_are_known_by_their_page_and_order() {
        List<MapMacro> maps = keys.resolve(
                42, List.of(new MacroText(null, "a"), new MacroText(KEY.toString(), ""), new MacroText(null, " b ")));

        assertThat(maps)
                .containsExactly(
                        new MapMacro(0, MapKeys.unnamed(42, 0), "a"),
                        new MapMacro(1, KEY, ""),
                        new MapMacro(2, MapKeys.unnamed(42, 1), "b"));
        assertThat(MapKeys.unnamed(42, 0)).isNotEqualTo(MapKeys.unnamed(43, 0));
    }

    @Test
    void the_drawing_of_a_page_finds_a_macro_without_a_name_by_its_text() {
        List<MapMacro> maps =
                keys.resolve(42, List.of(new MacroText(null, "a"), new MacroText(null, "b"), new MacroText(null, "a")));

        assertThat(MapKeys.unnamed(42, maps, "b", 0)).isEqualTo(MapKeys.unnamed(42, 1));
        assertThat(MapKeys.unnamed(42, maps, "a", 0)).isEqualTo(MapKeys.unnamed(42, 0));
        assertThat(MapKeys.unnamed(42, maps, "a", 1)).isEqualTo(MapKeys.unnamed(42, 2));
    }
}
