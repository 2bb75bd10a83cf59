package org.journeymaps.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which namespace each prefix stands for, as elements begin and end. */
final class XmlNamespaces {

    private static final String DECLARATION = "xmlns";
    private static final String DECLARATION_URI = "http://www.w3.org/2000/xmlns/";
    private static final String XML = "xml";
    private static final String XML_URI = "http://www.w3.org/XML/1998/namespace";

    private final Map<String, Deque<String>> uris = new HashMap<>();
    private final Deque<List<String>> scopes = new ArrayDeque<>();

    /** @param known the URIs by the prefixes that need no declaration */
    XmlNamespaces(Map<String, String> known) {
        known.forEach(this::bind);
        bind(XML, XML_URI);
    }

    static boolean isDeclaration(String attribute) {
        return attribute.equals(DECLARATION) || prefix(attribute).equals(DECLARATION);
    }

    /**
     * Begins an element.
     *
     * @param attributes all its attributes by their qualified names
     * @return whether its name is allowed and what it declares may be declared
     */
    boolean begin(String element, Map<String, String> attributes) {
        List<String> prefixes = new ArrayList<>();
        boolean isLegal = !prefix(element).equals(DECLARATION);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (isDeclaration(attribute.getKey())) {
                String prefix = attribute.getKey().equals(DECLARATION) ? "" : local(attribute.getKey());
                isLegal &= isLegal(prefix, attribute.getValue());
                bind(prefix, attribute.getValue());
                prefixes.add(prefix);
            }
        }
        scopes.push(prefixes);
        return isLegal;
    }

    /** Ends the element that began last. */
    void end() {
        for (String prefix : scopes.pop()) {
            Objects.requireNonNull(uris.get(prefix)).pop();
        }
    }

    XmlName element(String qualifiedName) {
        return new XmlName(uri(prefix(qualifiedName)), local(qualifiedName));
    }

    /** Unlike an element, an attribute without prefix is in no namespace. */
    XmlName attribute(String qualifiedName) {
        String prefix = prefix(qualifiedName);
        return new XmlName(prefix.isEmpty() ? "" : uri(prefix), local(qualifiedName));
    }

    private String uri(String prefix) {
        @Nullable Deque<String> bound = uris.get(prefix);
        @Nullable String uri = bound == null ? null : bound.peek();
        return uri == null ? prefix : uri;
    }

    private void bind(String prefix, String uri) {
        uris.computeIfAbsent(prefix, name -> new ArrayDeque<>()).push(uri);
    }

    private static boolean isLegal(String prefix, String uri) {
        return switch (prefix) {
            case XML -> uri.equals(XML_URI);
            case DECLARATION -> false;
            default -> !uri.equals(XML_URI) && !uri.equals(DECLARATION_URI) && (prefix.isEmpty() || !uri.isEmpty());
        };
    }

    private static String prefix(String qualifiedName) {
        return qualifiedName.substring(0, Math.max(0, qualifiedName.indexOf(':')));
    }

    private static String local(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
    }
}
