package org.journeymaps.wiki;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A start tag.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 * @param isEmpty whether it is the whole element, {@code <a/>}
 * @param qualifiedName the name with its prefix as it is spelled
 * @param attributes without namespace declarations
 */
record XmlTag(
        int start, int end, boolean isEmpty, String qualifiedName, XmlName name, Map<XmlName, Attribute> attributes) {

    /** The prefix of the name, with its colon, or empty. */
    String prefix() {
        return qualifiedName.substring(0, qualifiedName.length() - name.local().length());
    }

    boolean has(XmlName attribute, String value) {
        @Nullable Attribute found = attributes.get(attribute);
        return found != null && found.value().equals(value);
    }

    /**
     * An attribute as it is spelled.
     *
     * @param value without references, as XML normalises it
     */
    record Attribute(String qualifiedName, String value) {}
}
