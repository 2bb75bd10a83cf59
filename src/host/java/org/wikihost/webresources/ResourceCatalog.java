package org.wikihost.webresources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.ResourceModule;
import org.wikihost.plugins.WebItemModule;
import org.wikihost.plugins.WebResourceModule;

/** The web-resources of the enabled apps at one moment, and what each of them needs. */
final class ResourceCatalog {
    private final ProductResources product;
    private final Map<String, WebResourceModule> modules = new LinkedHashMap<>();
    private final List<WebItemModule> webItems;
    private final List<ResourceModule> appFiles;

    ResourceCatalog(
            ProductResources product,
            List<WebResourceModule> webResources,
            List<WebItemModule> webItems,
            List<ResourceModule> appFiles) {
        this.product = product;
        this.webItems = List.copyOf(webItems);
        this.appFiles = List.copyOf(appFiles);
        webResources.forEach(module -> modules.put(module.completeKey(), module));
    }

    static ResourceCatalog of(PluginSystem plugins, ProductResources product) {
        return new ResourceCatalog(
                product,
                plugins.modules(WebResourceModule.class),
                plugins.modules(WebItemModule.class),
                plugins.modules(ResourceModule.class));
    }

    Optional<WebResourceModule> find(String completeKey) {
        return Optional.ofNullable(modules.get(completeKey));
    }

    /** A web-item, whose files are its pictures. */
    Optional<WebItemModule> webItem(String completeKey) {
        return webItems.stream()
                .filter(item -> item.completeKey().equals(completeKey))
                .findFirst();
    }

    /** Files that an app offers without a web-resource, by {@code /download/resources/<app key>/<name>}. */
    List<ResourceModule> filesOf(String appKey) {
        return appFiles.stream()
                .filter(file -> file.app().key().equals(appKey))
                .filter(file -> file.resource().type().equals("download"))
                .toList();
    }

    /** The modules that load with a context, dependencies first. */
    List<WebResourceModule> inContexts(Collection<String> contexts) {
        List<String> keys = modules.values().stream()
                .filter(module -> module.contexts().stream().anyMatch(contexts::contains))
                .map(WebResourceModule::completeKey)
                .toList();
        return withDependencies(keys);
    }

    /** The modules with these keys and all that they depend on, each once, dependencies first; unknown keys are left out. */
    List<WebResourceModule> withDependencies(Collection<String> completeKeys) {
        Map<String, WebResourceModule> ordered = new LinkedHashMap<>();
        Set<String> visited = new LinkedHashSet<>();
        completeKeys.forEach(key -> visit(key, visited, ordered));
        return List.copyOf(ordered.values());
    }

    private void visit(String key, Set<String> visited, Map<String, WebResourceModule> ordered) {
        WebResourceModule module = modules.get(key);
        if (module != null && visited.add(key)) {
            module.dependencies().forEach(dependency -> visit(dependency, visited, ordered));
            ordered.put(key, module);
        }
    }

    /** One sentence for each dependency of the app's web-resources that nobody offers. */
    List<String> unknownDependencies() {
        List<String> sentences = new ArrayList<>();
        for (WebResourceModule module : modules.values()) {
            for (String dependency : module.dependencies()) {
                if (!modules.containsKey(dependency) && !product.knows(dependency)) {
                    sentences.add("Web-resource " + module.completeKey() + " depends on " + dependency
                            + ", which does not exist");
                }
            }
        }
        return sentences;
    }
}
