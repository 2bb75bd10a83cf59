package org.wikihost.plugins;

import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code <xhtml-macro>}. */
final class MacroReader {
    private static final Set<String> PARAMETER_TYPES = Set.of(
            "string",
            "boolean",
            "enum",
            "int",
            "username",
            "group",
            "spacekey",
            "confluence-content",
            "attachment",
            "full_attachment",
            "label",
            "date",
            "relativedate",
            "percentage",
            "color",
            "url",
            "cql");

    private final ModuleParts parts;

    MacroReader(ModuleParts parts) {
        this.parts = parts;
    }

    MacroModule read(DescriptorElement module) throws AppRejectedException {
        if (module.attribute("name").isBlank()) {
            throw module.rejected("<xhtml-macro> has no name");
        }
        Macro macro = parts.create(module, Macro.class);
        return new MacroModule(
                parts.head(module),
                module.attribute("name"),
                module.attributesOf("alias", "name"),
                module.attributesOf("category", "name"),
                parameters(module),
                buttons(module),
                module.texts("device-type"),
                module.attribute("icon"),
                module.attribute("documentation-url"),
                module.flag("hide-body"),
                module.flag("always-show-config"),
                () -> macro);
    }

    private static List<MacroModule.Parameter> parameters(DescriptorElement module) throws AppRejectedException {
        Optional<DescriptorElement> element = module.child("parameters");
        List<MacroModule.Parameter> parameters = new ArrayList<>();
        if (element.isPresent()) {
            for (DescriptorElement parameter : element.get().children("parameter")) {
                parameters.add(parameter(parameter));
            }
        }
        return parameters;
    }

    private static MacroModule.Parameter parameter(DescriptorElement parameter) throws AppRejectedException {
        String type = parameter.attribute("type");
        if (!PARAMETER_TYPES.contains(type)) {
            throw parameter.rejected("unknown parameter type " + type);
        }
        Map<String, String> options = new LinkedHashMap<>();
        parameter.children("option").forEach(option -> options.put(option.attribute("key"), option.attribute("value")));
        return new MacroModule.Parameter(
                parameter.attribute("name"),
                type,
                parameter.flag("required"),
                parameter.flag("multiple"),
                parameter.flag("hidden"),
                parameter.attribute("default"),
                parameter.attributesOf("alias", "name"),
                parameter.attributesOf("value", "name"),
                options);
    }

    private static List<MacroModule.PropertyPanelButton> buttons(DescriptorElement module) {
        return module.child("property-panel")
                .map(panel -> panel.children("button").stream()
                        .map(button ->
                                new MacroModule.PropertyPanelButton(button.attribute("id"), button.attribute("label")))
                        .toList())
                .orElse(List.of());
    }
}
