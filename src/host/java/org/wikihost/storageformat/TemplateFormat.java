package org.wikihost.storageformat;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Templates of blueprints: storage format with {@code at:var} and {@code at:i18n}. */
public interface TemplateFormat {
    /**
     * @param variables by name; a missing one is empty. Values are escaped unless the variable says {@code at:rawxhtml="true"}
     * @param i18n the text of a key
     * @throws StorageFormatException when the template or the outcome is not well-formed
     */
    String toStorage(String template, Map<String, ?> variables, UnaryOperator<String> i18n);
}
