package org.journeymaps.wiki;

import java.util.Comparator;

/**
 * The name of an element or of an attribute, however its prefix is spelled. Names have an order so that hash maps of them stay fast
 * when a page has many names of the same hash code.
 *
 * @param namespace the URI, the prefix itself when no URI was declared for it, or empty for a name in no namespace
 * @param local the name without prefix
 */
record XmlName(String namespace, String local) implements Comparable<XmlName> {

    @Override
    public int compareTo(XmlName other) {
        return Comparator.comparing(XmlName::namespace)
                .thenComparing(XmlName::local)
                .compare(this, other);
    }
}
