package org.wikihost.macros;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The declarations of a {@code style} attribute. Values come from authors: one that could be more than a value is left out. */
final class Style {
    private static final Pattern VALUE = Pattern.compile("[#\\w\\s.,%-]+");
    private final StringBuilder declarations = new StringBuilder();

    Style with(String property, @Nullable String value) {
        if (value != null && VALUE.matcher(value).matches()) {
            declarations.append(property).append(": ").append(value.strip()).append(';');
        }
        return this;
    }

    /** Like {@link #with}, of a number that may come without a unit and then means pixels. */
    Style withLength(String property, @Nullable String value) {
        return with(property, value != null && value.strip().matches("\\d+") ? value.strip() + "px" : value);
    }

    /** The attribute with a space before it, or nothing. */
    String attribute() {
        return declarations.isEmpty() ? "" : " style=\"" + declarations + "\"";
    }
}
