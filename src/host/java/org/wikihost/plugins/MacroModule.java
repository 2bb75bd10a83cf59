package org.wikihost.plugins;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code <xhtml-macro>}.
 *
 * @param name the name in the storage format
 * @param icon context-relative address of its picture; empty without one
 * @param hideBody whether the macro browser leaves the body out of its form
 * @param macro the macro; the same object at every call
 */
public record MacroModule(
        ModuleHead head,
        String name,
        List<String> aliases,
        List<String> categories,
        List<Parameter> parameters,
        List<PropertyPanelButton> propertyPanel,
        List<String> deviceTypes,
        String icon,
        String documentationUrl,
        boolean hideBody,
        boolean alwaysShowConfig,
        Supplier<Macro> macro)
        implements AppModule {
    /** Copies the lists. */
    public MacroModule {
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
        propertyPanel = List.copyOf(propertyPanel);
        deviceTypes = List.copyOf(deviceTypes);
    }

    /**
     * A parameter of the macro. Its texts have the keys
     * {@code <app key>.<macro name>.param.<name>.label} and {@code .desc}.
     *
     * @param type one of Confluence's parameter types, such as {@code string} or {@code enum}
     * @param defaultValue empty when there is none
     * @param values the choices of an {@code enum}
     */
    public record Parameter(
            String name,
            String type,
            boolean required,
            boolean multiple,
            boolean hidden,
            String defaultValue,
            List<String> aliases,
            List<String> values,
            Map<String, String> options) {
        /** Copies the collections. */
        public Parameter {
            aliases = List.copyOf(aliases);
            values = List.copyOf(values);
            options = Map.copyOf(options);
        }
    }

    /** A button that the editor shows over the macro. */
    public record PropertyPanelButton(String id, String labelKey) {}
}
