package org.wikihost.storageformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateFormatTest {
    private final TemplateFormat templates = new TemplateFormat();

    @Test
    void variables_are_escaped_unless_they_are_raw() {
        assertThat(fill("<p><at:var at:name=\"a\" /><at:var at:name='b' at:rawxhtml=\"true\"></at:var></p>"))
                .isEqualTo("<p>&lt;1&gt; $0<em>x</em></p>");
    }

    @Test
    void a_variable_fills_a_macro_parameter() {
        assertThat(
                        fill(
                                "<ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"map\"><at:var at:name=\"id\"/></ac:parameter></ac:structured-macro>"))
                .contains("<ac:parameter ac:name=\"map\">42</ac:parameter>");
    }

    @Test
    void a_missing_variable_is_empty_and_texts_are_translated() {
        assertThat(fill("<p><at:var at:name=\"none\"/></p><at:i18n at:key=\"greeting\"/>"))
                .isEqualTo("<p></p>greeting &amp; more");
    }

    @Test
    void plain_text_bodies_are_left_alone() {
        String template = "<ac:plain-text-body><![CDATA[<at:var at:name=\"a\"/>]]></ac:plain-text-body>";

        assertThat(fill(template)).isEqualTo(template);
    }

    @Test
    void raw_markup_that_is_broken_is_refused() {
        assertThatThrownBy(() -> templates.toStorage(
                        "<at:var at:name=\"a\" at:rawxhtml=\"true\"/>", Map.of("a", "<p>"), key -> key))
                .isInstanceOf(StorageFormatException.class);
    }

    private String fill(String template) {
        return templates.toStorage(
                template, Map.of("a", "<1> $0", "b", "<em>x</em>", "id", 42), key -> key + " & more");
    }
}
