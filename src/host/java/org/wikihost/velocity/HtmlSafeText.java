package org.wikihost.velocity;

import org.jspecify.annotations.Nullable;

/** The result of a method annotated {@code @HtmlSafe}: it is inserted as it is, wherever a template carries it. */
record HtmlSafeText(String text) {
    static @Nullable Object unwrap(@Nullable Object value) {
        return value instanceof HtmlSafeText safe ? safe.text() : value;
    }

    static @Nullable Object[] unwrapAll(@Nullable Object[] values) {
        @Nullable Object[] plain = values.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = unwrap(plain[i]);
        }
        return plain;
    }

    @Override
    public String toString() {
        return text;
    }
}
