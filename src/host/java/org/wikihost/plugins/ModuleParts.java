package org.wikihost.plugins;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what several module types have in common: names, labels, classes, resources, conditions. */
final class ModuleParts {
    /** The weight of web fragments that give none. */
    static final int DEFAULT_WEIGHT = 1000;

    private final App app;

    ModuleParts(App app) {
        this.app = app;
    }

    App app() {
        return app;
    }

    ModuleHead head(DescriptorElement module) {
        return new ModuleHead(
                app,
                module.attribute("key"),
                module.name(),
                new Label(module.attribute("i18n-name-key"), module.attribute("name"), List.of()),
                label(module, "description"),
                module.line());
    }

    Label label(DescriptorElement parent, String child) {
        return parent.child(child)
                .map(element -> new Label(element.attribute("key"), element.text(), arguments(element)))
                .orElse(Label.NONE);
    }

    private static List<String> arguments(DescriptorElement label) {
        return label.children("param").stream().map(ModuleParts::value).toList();
    }

    Map<String, String> parameters(DescriptorElement parent) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parent.children("param").forEach(param -> parameters.put(param.attribute("name"), value(param)));
        return parameters;
    }

    private static String value(DescriptorElement param) {
        return param.attributes().containsKey("value") ? param.attribute("value") : param.text();
    }

    Class<?> load(DescriptorElement element, String className) throws AppRejectedException {
        try {
            return app.load(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw notLoaded(element, className, e);
        }
    }

    /** A class whose members can be looked at as well: every class that they name is there. */
    Class<?> loadWithMembers(DescriptorElement element, String className) throws AppRejectedException {
        Class<?> type = load(element, className);
        try {
            members(type);
            return type;
        } catch (LinkageError e) {
            throw notLoaded(element, className, e);
        }
    }

    /** To list the members loads every class that they name. */
    private static List<Member> members(Class<?> type) {
        List<Member> members = new ArrayList<>(List.of(type.getDeclaredConstructors()));
        members.addAll(List.of(type.getDeclaredMethods()));
        members.addAll(List.of(type.getDeclaredFields()));
        return members;
    }

    private static AppRejectedException notLoaded(DescriptorElement element, String className, Throwable cause) {
        return element.rejected("the class " + className + " cannot be loaded (" + Causes.deepest(cause) + ")", cause);
    }

    /** An autowired object of the class that the element names in its attribute {@code class}. */
    <T> T create(DescriptorElement element, Class<T> expected) throws AppRejectedException {
        Class<?> type = load(element, element.attribute("class"));
        if (!expected.isAssignableFrom(type)) {
            throw element.rejected("the class " + type.getName() + " is not a " + expected.getName());
        }
        try {
            return app.create(type.asSubclass(expected));
        } catch (ModuleClassException e) {
            throw element.rejected(String.valueOf(e.getMessage()), e);
        }
    }

    Optional<Supplier<ContextProvider>> contextProvider(DescriptorElement parent) throws AppRejectedException {
        Optional<DescriptorElement> element = parent.child("context-provider");
        if (element.isEmpty()) {
            return Optional.empty();
        }
        ContextProvider provider = create(element.get(), ContextProvider.class);
        try {
            provider.init(parameters(element.get()));
        } catch (PluginParseException e) {
            throw element.get().rejected("the context provider refuses its parameters: " + e.getMessage());
        }
        return Optional.of(() -> provider);
    }

    /** The condition of a fragment: its {@code <condition>} and {@code <conditions>} elements must all hold. */
    WebCondition condition(DescriptorElement parent) throws AppRejectedException {
        return new WebCondition.All(conditions(parent));
    }

    private List<WebCondition> conditions(DescriptorElement parent) throws AppRejectedException {
        List<WebCondition> conditions = new ArrayList<>();
        for (DescriptorElement child : parent.children()) {
            if (child.name().equals("condition")) {
                Object instance = create(child, Object.class);
                conditions.add(new WebCondition.Single(
                        child.attribute("class"), child.flag("invert"), parameters(child), () -> instance));
            } else if (child.name().equals("conditions")) {
                boolean any = child.attribute("type").equalsIgnoreCase("OR");
                List<WebCondition> parts = conditions(child);
                conditions.add(any ? new WebCondition.Any(parts) : new WebCondition.All(parts));
            }
        }
        return conditions;
    }

    List<ResourceFile> resources(DescriptorElement parent) throws AppRejectedException {
        List<ResourceFile> resources = new ArrayList<>();
        for (DescriptorElement child : parent.children("resource")) {
            resources.add(resource(child));
        }
        return resources;
    }

    /** A resource whose file, folder or bundle is in the jar. */
    ResourceFile resource(DescriptorElement element) throws AppRejectedException {
        String type = element.attribute("type");
        String location = element.attribute("location");
        if (type.equals("i18n")) {
            location = location.contains("/") ? location : location.replace('.', '/');
        }
        ResourceFile resource = new ResourceFile(type, element.attribute("name"), location, parameters(element));
        String path = type.equals("i18n") ? location + ".properties" : location;
        boolean found =
                resource.isFolder() ? app.hasFolder(path) : app.resource(path).isPresent();
        if (!found) {
            throw element.rejected("the jar has no " + path);
        }
        return resource;
    }

    /** The location of the resource with this name, which the module must have. */
    String location(DescriptorElement parent, String name) throws AppRejectedException {
        return resources(parent).stream()
                .filter(resource -> resource.name().equals(name))
                .map(ResourceFile::location)
                .findFirst()
                .orElseThrow(() -> parent.rejected("<" + parent.name() + "> has no resource named " + name));
    }
}
