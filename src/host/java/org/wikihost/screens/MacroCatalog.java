package org.wikihost.screens;

import com.atlassian.confluence.macro.Macro;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.wikihost.plugins.MacroModule;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.web.ReaderTexts;

/** The macros of the installed apps as the macro browser needs them, in Confluence's JSON. */
final class MacroCatalog {
    private static final String HIDDEN = "hidden-macros";

    private final PluginSystem plugins;
    private final ObjectMapper json = new ObjectMapper();

    MacroCatalog(PluginSystem plugins) {
        this.plugins = plugins;
    }

    /** Categories and macros, by title. */
    ObjectNode describe(ReaderTexts texts, String contextPath) {
        ObjectNode all = json.createObjectNode();
        ArrayNode macros = json.createArrayNode();
        Set<String> categories = new TreeSet<>();
        plugins.modules(MacroModule.class).stream()
                .sorted(Comparator.comparing(macro -> text(texts, macro, "label", macro.name())))
                .forEach(macro -> {
                    macros.add(macro(texts, contextPath, macro));
                    categories.addAll(macro.categories());
                });
        categories.remove(HIDDEN);
        ArrayNode categoryNodes = all.putArray("categories");
        categories.forEach(name -> categoryNodes
                .addObject()
                .put("name", name)
                .put("displayName", texts.getTextOr("macro-browser.category." + name, name)));
        all.set("macros", macros);
        return all;
    }

    private ObjectNode macro(ReaderTexts texts, String contextPath, MacroModule macro) {
        ObjectNode node = json.createObjectNode();
        node.put("macroName", macro.name());
        node.put("pluginKey", macro.app().key());
        node.put("title", text(texts, macro, "label", macro.name()));
        node.put("description", description(texts, macro));
        node.put("hidden", macro.categories().contains(HIDDEN));
        node.put("alwaysShowConfig", macro.alwaysShowConfig());
        node.put("anyParameterRequired", macro.parameters().stream().anyMatch(MacroModule.Parameter::required));
        macro.aliases().forEach(node.putArray("aliases")::add);
        macro.categories().forEach(node.putArray("categories")::add);
        if (!macro.icon().isEmpty()) {
            node.putObject("icon").put("location", contextPath + macro.icon());
        }
        ObjectNode form = node.putObject("formDetails");
        form.put("macroName", macro.name());
        form.put("documentationUrl", macro.documentationUrl());
        ArrayNode parameters = form.putArray("parameters");
        macro.parameters().forEach(parameter -> parameters.add(parameter(texts, macro, parameter)));
        Macro.BodyType bodyType = macro.macro().get().getBodyType();
        form.putObject("body")
                .put("bodyType", bodyType.name())
                .put("hidden", macro.hideBody() || bodyType == Macro.BodyType.NONE)
                .put("label", text(texts, macro, "body.label", texts.getText("macro-browser.body")))
                .put("description", text(texts, macro, "body.desc", ""));
        ArrayNode buttons = node.putArray("propertyPanel");
        macro.propertyPanel()
                .forEach(button ->
                        buttons.addObject().put("id", button.id()).put("label", texts.getText(button.labelKey())));
        return node;
    }

    private ObjectNode parameter(ReaderTexts texts, MacroModule macro, MacroModule.Parameter parameter) {
        ObjectNode node = json.createObjectNode();
        String key = "param." + parameter.name();
        node.put("name", parameter.name());
        node.putObject("type").put("name", parameter.type());
        node.put("required", parameter.required());
        node.put("multiple", parameter.multiple());
        node.put("hidden", parameter.hidden());
        node.put("defaultValue", parameter.defaultValue());
        node.put("displayName", text(texts, macro, key + ".label", parameter.name()));
        node.put("description", text(texts, macro, key + ".desc", ""));
        ArrayNode values = node.putArray("enumValues");
        parameter
                .values()
                .forEach(value -> values.addObject()
                        .put("value", value)
                        .put("label", text(texts, macro, key + "." + value + ".desc", value)));
        return node;
    }

    private static String description(ReaderTexts texts, MacroModule macro) {
        String conventional = text(texts, macro, "desc", "");
        return conventional.isEmpty() ? texts.label(macro.head().description()) : conventional;
    }

    private static String text(ReaderTexts texts, MacroModule macro, String end, String otherwise) {
        return texts.getTextOr(macro.app().key() + "." + macro.name() + "." + end, otherwise);
    }
}
