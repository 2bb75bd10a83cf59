package org.journeymaps.render;

/**
 * Writes the parts of the map that repeat with every touchpoint and card, where a template would cost too much. Markup is what
 * stands in the code; all else goes through {@link #text} and is escaped.
 */
final class Markup {

    private final StringBuilder html;

    Markup(int capacity) {
        this.html = new StringBuilder(capacity);
    }

    /** Adds markup that is written in the code. */
    Markup markup(String constant) {
        html.append(constant);
        return this;
    }

    Markup number(int number) {
        html.append(number);
        return this;
    }

    /** Adds a text, safe between tags and in a quoted attribute. */
    Markup text(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                html.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        if (from == 0) {
            html.append(text);
        } else {
            html.append(text, from, text.length());
        }
        return this;
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
