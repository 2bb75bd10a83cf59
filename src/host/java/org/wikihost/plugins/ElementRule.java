package org.wikihost.plugins;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which attributes and children an element may have, and which attributes it must have. */
record ElementRule(Set<String> required, Set<String> optional, Map<String, ElementRule> children) {

    /** A rule from names with spaces between them; a name that ends in an exclamation mark is required. */
    static ElementRule attributes(String names) {
        Set<String> required = new HashSet<>();
        Set<String> optional = new HashSet<>();
        for (String name : names.split(" ", -1)) {
            if (name.endsWith("!")) {
                required.add(name.substring(0, name.length() - 1));
            } else {
                optional.add(name);
            }
        }
        return new ElementRule(Set.copyOf(required), Set.copyOf(optional), Map.of());
    }

    static ElementRule text() {
        return attributes("");
    }

    ElementRule with(String child, ElementRule rule) {
        Map<String, ElementRule> extended = new HashMap<>(children);
        extended.put(child, rule);
        return new ElementRule(required, optional, Map.copyOf(extended));
    }

    void check(DescriptorElement element) throws AppRejectedException {
        for (String attribute : element.attributes().keySet()) {
            if (!required.contains(attribute) && !optional.contains(attribute)) {
                throw element.rejected("unknown attribute " + attribute + " of <" + element.name() + ">");
            }
        }
        for (String attribute : required) {
            if (element.attribute(attribute).isBlank()) {
                throw element.rejected("<" + element.name() + "> has no " + attribute);
            }
        }
        for (DescriptorElement child : element.children()) {
            ElementRule rule = children.get(child.name());
            if (rule == null) {
                throw child.rejected("unknown element <" + child.name() + "> in <" + element.name() + ">");
            }
            rule.check(child);
        }
    }
}
