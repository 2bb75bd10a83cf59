package org.wikihost.velocity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The result of a method annotated {@code @HtmlSafe}: it is inserted as it is, wherever a template carries it. */
record HtmlSafeText(String text) {
    static @Nullable Object unwrap(@Nullable Object value) {
        return value instanceof HtmlSafeText safe ? safe.text() : value;
    }

    static @Nullable Object[] unwrapAll(@Nullable Object[] values) {
        for (Object value : values) {
            if (value instanceof HtmlSafeText) {
                return Arrays.stream(values).map(HtmlSafeText::unwrap).toArray();
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return text;
    }
}
