package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowlistTest {

    @Test
    void everyAllowlistedMethodExists() throws ReflectiveOperationException {
        Set<String> entries = AllowlistedMethods.inDescriptor();
        assertThat(entries).isNotEmpty();
        for (String entry : entries) {
            int end = entry.indexOf('#');
            Method method = Class.forName(entry.substring(0, end))
                    .getMethod(entry.substring(end + 1).replace("()", ""));
            assertThat(AllowlistedMethods.entry(method)).isEqualTo(entry);
        }
    }
}
