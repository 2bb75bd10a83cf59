package org.wikihost.plugins;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads web fragments, web-resources and servlets. */
final class WebReader {
    private final ModuleParts parts;

    WebReader(ModuleParts parts) {
        this.parts = parts;
    }

    WebItemModule item(DescriptorElement module) throws AppRejectedException {
        DescriptorElement noLink = new DescriptorElement("link", Map.of(), List.of(), "", module.line());
        DescriptorElement link = module.child("link").orElse(noLink);
        return new WebItemModule(
                parts.head(module),
                module.attribute("section"),
                module.number("weight", ModuleParts.DEFAULT_WEIGHT),
                parts.label(module, "label"),
                parts.label(module, "tooltip"),
                link.text(),
                link.attribute("linkId"),
                link.flag("absolute"),
                module.child("styleClass").map(DescriptorElement::text).orElse(""),
                parts.parameters(module),
                parts.condition(module),
                parts.resources(module));
    }

    WebSectionModule section(DescriptorElement module) throws AppRejectedException {
        return new WebSectionModule(
                parts.head(module),
                module.attribute("location"),
                module.number("weight", ModuleParts.DEFAULT_WEIGHT),
                parts.label(module, "label"),
                parts.condition(module));
    }

    WebResourceModule resource(DescriptorElement module) throws AppRejectedException {
        Map<String, List<String>> transformers = new LinkedHashMap<>();
        for (DescriptorElement transformation : module.children("transformation")) {
            transformers
                    .computeIfAbsent(transformation.attribute("extension"), extension -> new ArrayList<>())
                    .addAll(transformation.attributesOf("transformer", "key"));
        }
        Map<String, Supplier<Object>> data = new LinkedHashMap<>();
        for (DescriptorElement set : module.children("data")) {
            Object provider = parts.create(set, Object.class);
            data.put(set.attribute("key"), () -> provider);
        }
        return new WebResourceModule(
                parts.head(module),
                module.texts("context"),
                module.texts("dependency"),
                parts.resources(module),
                transformers,
                data,
                parts.condition(module));
    }

    ServletModule servlet(DescriptorElement module) throws AppRejectedException {
        List<String> patterns = module.texts("url-pattern");
        if (patterns.isEmpty()) {
            throw module.rejected("<servlet> has no url-pattern");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (DescriptorElement parameter : module.children("init-param")) {
            parameters.put(text(parameter, "param-name"), text(parameter, "param-value"));
        }
        Servlet servlet = parts.create(module, Servlet.class);
        return new ServletModule(parts.head(module), patterns, parameters, () -> servlet);
    }

    private static String text(DescriptorElement parent, String child) {
        return parent.child(child).map(DescriptorElement::text).orElse("");
    }
}
