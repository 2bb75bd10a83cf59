package org.wikihost.plugins;

import static org.wikihost.plugins.ElementRule.attributes;
import static org.wikihost.plugins.ElementRule.text;

import java.util.Map;
import java.util.Optional;

/** The elements of {@code atlassian-plugin.xml} that Confluence 10 knows and this host runs. */
final class DescriptorVocabulary {
    private static final ElementRule DESCRIPTION = attributes("key");
    private static final ElementRule PARAM = attributes("name! value");
    private static final ElementRule LABEL = attributes("key name").with("param", attributes("name value"));
    private static final ElementRule RESOURCE =
            attributes("type! name! location! key namePattern").with("param", PARAM);
    private static final ElementRule CONDITION = attributes("class! invert").with("param", PARAM);
    private static final ElementRule CONDITIONS = attributes("type")
            .with("condition", CONDITION)
            .with("conditions", attributes("type").with("condition", CONDITION));
    private static final ElementRule CONTEXT_PROVIDER = attributes("class!").with("param", PARAM);

    private final ElementRule information = text().with("description", DESCRIPTION)
            .with("version", text())
            .with("vendor", attributes("name url"))
            .with("param", attributes("name!"));

    private final Map<String, ElementRule> modules = Map.ofEntries(
            Map.entry("resource", RESOURCE),
            Map.entry("xhtml-macro", macro()),
            Map.entry("ao", module("namespace").with("entity", text()).with("upgradeTask", text())),
            Map.entry("rest", module("path! version").with("package", text()).with("dispatcher", text())),
            Map.entry("rest-migration", module("").with("rest-v2", text())),
            Map.entry("web-resource", webResource()),
            Map.entry("web-item", webItem()),
            Map.entry("web-section", conditional("location! weight").with("label", LABEL)),
            Map.entry("servlet", servlet()),
            Map.entry("velocity-allowlist", module("").with("method", text())),
            Map.entry("blueprint", blueprint()),
            Map.entry("content-template", contentTemplate()),
            Map.entry("job-config", job()),
            Map.entry("component", module("class! public alias").with("interface", text())),
            Map.entry("component-import", module("interface! filter timeout")));

    /** The rule of {@code <plugin-info>}. */
    ElementRule information() {
        return information;
    }

    /** The rule of a module type; empty when the type is unknown. */
    Optional<ElementRule> module(DescriptorElement element) {
        return Optional.ofNullable(modules.get(element.name()));
    }

    private static ElementRule module(String attributes) {
        return attributes(("key! name i18n-name-key state system " + attributes).strip())
                .with("description", DESCRIPTION);
    }

    private static ElementRule conditional(String attributes) {
        return module(attributes).with("condition", CONDITION).with("conditions", CONDITIONS);
    }

    private static ElementRule macro() {
        ElementRule parameter = attributes("name! type! required multiple default hidden")
                .with("alias", attributes("name!"))
                .with("value", attributes("name!"))
                .with("option", attributes("key! value!"))
                .with("description", DESCRIPTION);
        return module("class! icon documentation-url hide-body always-show-config")
                .with("category", attributes("name!"))
                .with("alias", attributes("name!"))
                .with("device-type", text())
                .with("parameters", text().with("parameter", parameter))
                .with(
                        "property-panel",
                        text().with("button", attributes("id! label! icon")).with("spacer", text()));
    }

    private static ElementRule webResource() {
        ElementRule transformer = attributes("key!").with("functions", text());
        return conditional("")
                .with("context", text())
                .with("dependency", text())
                .with("resource", RESOURCE)
                .with("transformation", attributes("extension!").with("transformer", transformer))
                .with("data", attributes("key! class!"));
    }

    private static ElementRule webItem() {
        return conditional("section! weight")
                .with("label", LABEL)
                .with("tooltip", LABEL)
                .with("link", attributes("linkId absolute"))
                .with("icon", attributes("width height").with("link", text()))
                .with("styleClass", text())
                .with("param", PARAM)
                .with("resource", RESOURCE)
                .with("context-provider", CONTEXT_PROVIDER);
    }

    private static ElementRule servlet() {
        ElementRule initParameter = text().with("param-name", text()).with("param-value", text());
        return module("class!").with("url-pattern", text()).with("init-param", initParameter);
    }

    private static ElementRule blueprint() {
        ElementRule page =
                attributes("id! template-key! title-key description-header-key description-content-key last");
        return module("content-template-key index-key! index-template-key i18n-index-title-key create-result"
                        + " disable-index-page how-to-use-template")
                .with("content-template", attributes("ref!"))
                .with("dialog-wizard", attributes("key").with("dialog-page", page));
    }

    private static ElementRule contentTemplate() {
        return module("template-title-key").with("resource", RESOURCE).with("context-provider", CONTEXT_PROVIDER);
    }

    private static ElementRule job() {
        return module("")
                .with("job", attributes("key! perClusterJob clusteredOnly"))
                .with("schedule", attributes("cron-expression repeat-interval repeat-count jitterSecs"))
                .with("managed", attributes("editable keepingHistory canRunAdhoc canDisable"));
    }
}
