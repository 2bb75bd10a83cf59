package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowlistTest {

    @Test
    void everyAllowlistedMethodExists() throws ClassNotFoundException {
        Set<String> entries = AllowlistedMethods.inDescriptor();
        assertThat(entries).isNotEmpty();
        for (String entry : entries) {
            Class<?> view = Class.forName(entry.substring(0, entry.indexOf('#')));
            assertThat(view.getDeclaredMethods())
                    .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                    .extracting(AllowlistedMethods::entry)
                    .contains(entry);
        }
    }

    @Test
    void every_allowlisted_method_is_called_by_a_template() {
        String templates = String.join("\n", TemplateTexts.all());
        for (String entry : AllowlistedMethods.inDescriptor()) {
            assertThat(templates).contains('.' + entry.substring(entry.indexOf('#') + 1, entry.indexOf('(') + 1));
        }
    }
}
