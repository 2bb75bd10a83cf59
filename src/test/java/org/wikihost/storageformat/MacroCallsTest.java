package org.wikihost.storageformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MacroCallsTest {
    private static final String INNER = "<ac:structured-macro ac:name=\"in\"  ac:macro-id='7'>"
            + "<ac:parameter ac:name=\"map\">1</ac:parameter>"
            + "<ac:plain-text-body><![CDATA[{ \"a\": 1 }]]></ac:plain-text-body></ac:structured-macro>";
    private static final String OUTER = "<ac:structured-macro ac:name=\"out\"><ac:rich-text-body><p>x&nbsp;</p>" + INNER
            + "</ac:rich-text-body></ac:structured-macro>";
    private static final String TEXT = "<p>before&eacute;</p>\n" + OUTER + "<p   class='y'>after</p>" + INNER;
    private final MacroCalls macros = new MacroCalls();

    @Test
    void macros_are_found_in_the_order_of_the_text_also_inside_others() {
        assertThat(macros.find(TEXT)).extracting(MacroCall::name).containsExactly("out", "in", "in");
        assertThat(macros.find(TEXT).get(1).body().orElseThrow().text()).isEqualTo("{ \"a\": 1 }");
        assertThat(macros.find(TEXT).get(0).body().orElseThrow().text()).isEqualTo("<p>x&nbsp;</p>" + INNER);
    }

    @Test
    void an_update_that_changes_nothing_keeps_every_character() {
        assertThat(macros.update(TEXT, Optional::of)).isEqualTo(TEXT);
    }

    @Test
    void an_update_changes_only_the_macro_it_is_for() {
        String updated = macros.update(
                TEXT,
                call -> Optional.of(
                        call.name().equals("in")
                                ? new MacroCall("in", Map.of("map", "<2>"), call.body(), call.attributes())
                                : call));

        assertThat(updated)
                .startsWith("<p>before&eacute;</p>\n<ac:structured-macro ac:name=\"out\"")
                .contains("<p   class='y'>after</p>");
        assertThat(macros.find(updated))
                .filteredOn(call -> call.name().equals("in"))
                .hasSize(2)
                .allSatisfy(call -> {
                    assertThat(call.parameters()).containsEntry("map", "<2>");
                    assertThat(call.attributes()).containsEntry("ac:macro-id", "7");
                    assertThat(call.body().orElseThrow().text()).isEqualTo("{ \"a\": 1 }");
                });
    }

    @Test
    void a_macro_can_be_removed() {
        String updated = macros.update(TEXT, call -> call.name().equals("out") ? Optional.empty() : Optional.of(call));

        assertThat(updated).isEqualTo("<p>before&eacute;</p>\n<p   class='y'>after</p>" + INNER);
    }

    @Test
    void a_body_may_hold_the_end_of_a_cdata_section() {
        MacroCall call = new MacroCall("x", Map.of(), Optional.of(new MacroCall.PlainText("a]]>b")), Map.of());

        assertThat(macros.find(call.toStorage())).containsExactly(call);
    }
}
