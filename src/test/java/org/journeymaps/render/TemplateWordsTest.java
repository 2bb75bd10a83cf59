package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Templates ask for words by key. */
class TemplateWordsTest {

    private static final Pattern ASKED = Pattern.compile("\\$words\\.text\\(\"([a-z.-]+)\"\\)");

    @Test
    void every_key_that_a_template_asks_for_is_in_both_languages() {
        List<String> keys = TemplateTexts.all().stream()
                .flatMap(template -> ASKED.matcher(template).results())
                .map(asked -> "journey-maps." + asked.group(1))
                .toList();
        assertThat(keys).contains("journey-maps.persona", "journey-maps.gallery.title");
        assertThat(bundle(Locale.ROOT).keySet()).containsAll(keys);
        assertThat(bundle(Locale.FRENCH).keySet()).containsAll(keys);
    }

    @Test
    void templates_ask_in_no_other_way_so_that_no_key_escapes_this_test() {
        for (String template : TemplateTexts.all()) {
            assertThat(ASKED.matcher(template).replaceAll("")).doesNotContain("words.", "{words");
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "i18n/journey-maps", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
