package org.wikihost.plugins;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code <web-resource>}: scripts and styles that are sent together.
 *
 * @param contexts places that load it by themselves, such as {@code editor}
 * @param dependencies complete keys of the web-resources that come before it
 * @param transformers keys of the transformers by file ending, such as {@code js} to {@code jsI18n}
 * @param data names of the data sets with the object that gives each, to be cast to the product's provider interface
 */
public record WebResourceModule(
        ModuleHead head,
        List<String> contexts,
        List<String> dependencies,
        List<ResourceFile> resources,
        Map<String, List<String>> transformers,
        Map<String, Supplier<Object>> data,
        WebCondition condition)
        implements AppModule {
    /** Copies the collections. */
    public WebResourceModule {
        contexts = List.copyOf(contexts);
        dependencies = List.copyOf(dependencies);
        resources = List.copyOf(resources);
        transformers = Map.copyOf(transformers);
        data = Map.copyOf(data);
    }
}
