package org.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.journeymaps.wiki.PageText.MacroText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapKeysTest {

    private static final UUID KEY = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    @Test
    void a_parameter_names_the_map_in_any_case() {
        assertThat(MapKeys.parse(" " + KEY.toString().toUpperCase(Locale.ROOT) + " "))
                .contains(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "1-1-1-1-1",
                "0f8fad5b-d9cb-469f-a165-70867728950",
                "0f8fad5bd9cb469fa16570867728950e"
            })
    void a_key_must_be_spelled_out(String text) {
        assertThat(MapKeys.parse(text)).isEmpty();
        assertThat(MapKeys.parse(null)).isEmpty();
    }

    @Test
    void macros_without_a_key_are_known_by_their_page_and_order() {
        List<MapMacro> maps = MapKeys.resolve(
                42,
                List.of(
                        new MacroText(null, "a"),
                        new MacroText(KEY.toString(), ""),
                        new MacroText("no key", " b "),
                        new MacroText(null, "a")));

        assertThat(maps)
                .containsExactly(
                        new MapMacro(0, MapKeys.unnamed(42, 0), false, "a"),
                        new MapMacro(1, KEY, true, ""),
                        new MapMacro(2, MapKeys.unnamed(42, 1), false, " b "),
                        new MapMacro(3, MapKeys.unnamed(42, 2), false, "a"));
        assertThat(maps.get(2).body()).isEqualTo("b");
        assertThat(MapKeys.unnamed(42, 0)).isNotEqualTo(MapKeys.unnamed(43, 0));
    }

    @Test
    void no_macro_is_lent_a_key_that_another_one_of_the_page_has() {
        String first = MapKeys.unnamed(42, 0).toString();

        List<MapMacro> maps = MapKeys.resolve(
                42, List.of(new MacroText(null, "new"), new MacroText(first, "old"), new MacroText(null, "newer")));

        assertThat(maps)
                .extracting(MapMacro::key)
                .containsExactly(MapKeys.unnamed(42, 1), MapKeys.unnamed(42, 0), MapKeys.unnamed(42, 2));
    }

    @Test
    void a_lent_key_is_told_from_one_that_was_drawn_by_lot() {
        assertThat(MapKeys.isLent(MapKeys.unnamed(42, 0))).isTrue();
        assertThat(MapKeys.isLent(UUID.randomUUID())).isFalse();
    }
}
