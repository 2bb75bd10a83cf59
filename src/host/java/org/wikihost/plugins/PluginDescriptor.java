package org.wikihost.plugins;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A checked {@code atlassian-plugin.xml}: every element and attribute is known, and no key is used twice.
 *
 * @param modules the elements of the modules, in order
 */
record PluginDescriptor(String key, PluginInformation information, List<DescriptorElement> modules) {

    static PluginDescriptor read(InputStream xml) throws AppRejectedException {
        DescriptorElement root = new DescriptorParser().parse(xml);
        if (!root.name().equals("atlassian-plugin")) {
            throw root.rejected("the root element is <" + root.name() + ">, not <atlassian-plugin>");
        }
        checkRoot(root);
        DescriptorVocabulary vocabulary = new DescriptorVocabulary();
        List<DescriptorElement> modules = root.children().stream()
                .filter(child -> !child.name().equals("plugin-info"))
                .toList();
        checkModules(modules, vocabulary);
        return new PluginDescriptor(root.attribute("key"), information(root, vocabulary), modules);
    }

    private static void checkRoot(DescriptorElement root) throws AppRejectedException {
        for (String attribute : root.attributes().keySet()) {
            if (!Set.of("key", "name", "plugins-version", "pluginsVersion", "state")
                    .contains(attribute)) {
                throw root.rejected("unknown attribute " + attribute + " of <atlassian-plugin>");
            }
        }
        String key = root.attribute("key");
        if (key.isBlank() || key.contains("${")) {
            throw root.rejected("the app has no key");
        }
        if (!root.attribute("plugins-version").equals("2")
                && !root.attribute("pluginsVersion").equals("2")) {
            throw root.rejected("plugins-version must be 2");
        }
    }

    private static void checkModules(List<DescriptorElement> modules, DescriptorVocabulary vocabulary)
            throws AppRejectedException {
        Set<String> keys = new HashSet<>();
        for (DescriptorElement module : modules) {
            vocabulary
                    .module(module)
                    .orElseThrow(() -> module.rejected("unknown module type <" + module.name() + ">"))
                    .check(module);
            String key = module.attribute("key");
            if (!key.isEmpty() && !keys.add(key)) {
                throw module.rejected("the module key " + key + " is used twice");
            }
        }
    }

    private static PluginInformation information(DescriptorElement root, DescriptorVocabulary vocabulary)
            throws AppRejectedException {
        DescriptorElement information =
                root.child("plugin-info").orElseThrow(() -> root.rejected("the app has no <plugin-info>"));
        vocabulary.information().check(information);
        String version = text(information, "version");
        if (version.isEmpty() || version.contains("${")) {
            throw information.rejected("the app has no version");
        }
        Map<String, String> parameters = new HashMap<>();
        information.children("param").forEach(param -> parameters.put(param.attribute("name"), param.text()));
        String name = root.attribute("name").isEmpty() ? root.attribute("key") : root.attribute("name");
        return new PluginInformation(
                name,
                text(information, "description"),
                version,
                information
                        .child("vendor")
                        .map(vendor -> vendor.attribute("name"))
                        .orElse(""),
                information
                        .child("vendor")
                        .map(vendor -> vendor.attribute("url"))
                        .orElse(""),
                parameters);
    }

    private static String text(DescriptorElement parent, String child) {
        return parent.child(child).map(DescriptorElement::text).orElse("");
    }
}
