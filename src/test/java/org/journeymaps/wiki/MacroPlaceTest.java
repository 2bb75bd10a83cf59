package org.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacroPlaceTest {
    private static final UUID KEY = UUID.fromString("6f1c7a2e-0d3b-4c55-9a51-2f9e3b7d8c10");
    private static final String JSON = "{\"title\":\"A < B & C\"}";
    private static final String WRITTEN = "<ac:parameter ac:name=\"map\">" + KEY + "</ac:parameter>"
            + "<ac:plain-text-body><![CDATA[" + JSON + "]]></ac:plain-text-body></ac:structured-macro>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:structured-macro ac:name=\"journey-map\"/>",
                "<ac:structured-macro ac:name=\"journey-map\" />",
                "<ac:structured-macro ac:name='journey-map'></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body/></ac:structured-macro>",
                "<ac:structured-macro ac:macro-id=\"a>b\" ac:name=\"journey-map\" ac:schema-version=\"1\">"
                        + "<ac:parameter ac:name=\"map\">old</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[ ]]></ac:plain-text-body></ac:structured-macro>"
            })
    void writes_a_map_into_every_form_of_the_macro_and_nothing_else(String macro) {
        String before = "<p>Caf&eacute; &amp;\u00A0tea</p><!-- <ac:structured-macro ac:name=\"journey-map\"/> -->";
        String after = "<p>after</p>";

        String written = written(before + macro + after);

        assertThat(written).startsWith(before + "<ac:structured-macro ").endsWith(WRITTEN + after);
        assertThat(MacroPlace.in(written)).hasSize(1);
        assertThat(MacroPlace.in(written).get(0).text()).isEqualTo(new MapKeys.MacroText(KEY.toString(), JSON));
    }

    @Test
    void keeps_the_start_tag_and_other_parameters() {
        String written = written("<ac:structured-macro ac:name=\"journey-map\" ac:macro-id=\"x\">"
                + "<ac:parameter ac:name=\"atlassian-macro-output-type\">BLOCK</ac:parameter></ac:structured-macro>");

        assertThat(written)
                .isEqualTo("<ac:structured-macro ac:name=\"journey-map\" ac:macro-id=\"x\">"
                        + "<ac:parameter ac:name=\"atlassian-macro-output-type\">BLOCK</ac:parameter>" + WRITTEN);
    }

    @Test
    void finds_macros_that_are_nested_in_others_in_the_order_of_the_text() {
        String panel = "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>";
        String end = "</ac:rich-text-body></ac:structured-macro>";
        String storage = panel + macro("one") + panel + macro("two") + end + end + macro("three");

        assertThat(bodies(storage)).containsExactly("one", "two", "three");
    }

    @Test
    void sees_no_macro_in_the_text_of_another() {
        String code = "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA["
                + macro("quoted").replace("]]>", "]] >") + "]]></ac:plain-text-body></ac:structured-macro>";

        assertThat(bodies(code + macro("real"))).containsExactly("real");
    }

    @Test
    void reads_back_a_text_that_holds_the_end_of_a_section() {
        String storage = "<ac:structured-macro ac:name=\"journey-map\"/>";

        String written = MacroPlace.in(storage).get(0).withMap(storage, KEY, "a]]>b</ac:plain-text-body>c");

        assertThat(bodies(written)).containsExactly("a]]>b</ac:plain-text-body>c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<ac:structured-macro", "<![CDATA[", "</ac:structured-macro>", "<p>no macro</p>"})
    void finds_nothing_in_a_text_without_macros(String storage) {
        assertThat(MacroPlace.in(storage)).isEmpty();
    }

    private static String written(String storage) {
        return MacroPlace.in(storage).get(0).withMap(storage, KEY, JSON);
    }

    private static String macro(String body) {
        return "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body><![CDATA[" + body
                + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    private static List<String> bodies(String storage) {
        return MacroPlace.in(storage).stream().map(place -> place.text().body()).toList();
    }
}
