package org.wikihost.plugins;

import java.util.List;

/**
 * A text of the descriptor: an i18n key with arguments, or a fixed text.
 *
 * @param key the i18n key; empty when the text is fixed
 * @param text the fixed text; shown when the key has no translation
 */
public record Label(String key, String text, List<String> arguments) {
    /** A label that says nothing. */
    public static final Label NONE = new Label("", "", List.of());

    /** Copies the list. */
    public Label {
        arguments = List.copyOf(arguments);
    }

    /** Whether the descriptor gave neither key nor text. */
    public boolean isEmpty() {
        return key.isEmpty() && text.isEmpty();
    }
}
