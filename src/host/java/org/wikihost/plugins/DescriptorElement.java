package org.wikihost.plugins;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of {@code atlassian-plugin.xml}.
 *
 * @param text its own text without the white space around it
 * @param line the line of its start tag
 */
record DescriptorElement(
        String name, Map<String, String> attributes, List<DescriptorElement> children, String text, int line) {
    DescriptorElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean flag(String attribute) {
        return attribute(attribute).equals("true");
    }

    int number(String attribute, int otherwise) throws AppRejectedException {
        if (!attributes.containsKey(attribute)) {
            return otherwise;
        }
        try {
            return Integer.parseInt(attribute(attribute));
        } catch (NumberFormatException e) {
            throw rejected("attribute " + attribute + " of <" + name + "> must be a whole number");
        }
    }

    List<DescriptorElement> children(String child) {
        return children.stream().filter(element -> element.name().equals(child)).toList();
    }

    Optional<DescriptorElement> child(String child) {
        return children(child).stream().findFirst();
    }

    List<String> texts(String child) {
        return children(child).stream().map(DescriptorElement::text).toList();
    }

    List<String> attributesOf(String child, String attribute) {
        return children(child).stream()
                .map(element -> element.attribute(attribute))
                .toList();
    }

    AppRejectedException rejected(String complaint) {
        return new AppRejectedException(line, complaint, null);
    }

    AppRejectedException rejected(String complaint, Throwable cause) {
        return new AppRejectedException(line, complaint, cause);
    }
}
