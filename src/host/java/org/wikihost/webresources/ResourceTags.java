package org.wikihost.webresources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.markup.HtmlText;
import org.wikihost.plugins.WebResourceModule;

/** Writes the tags of a page's head: data first, then styles, then scripts that run in order when the page is read. */
final class ResourceTags {
    private static final Logger log = LoggerFactory.getLogger(ResourceTags.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ResourceCatalog catalog;
    private final ProductResources product;
    private final ResourceAddresses addresses;
    private final ResourceConditions conditions;

    ResourceTags(
            ResourceCatalog catalog,
            ProductResources product,
            ResourceAddresses addresses,
            ResourceConditions conditions) {
        this.catalog = catalog;
        this.product = product;
        this.addresses = addresses;
        this.conditions = conditions;
    }

    String of(PageResources page) {
        page.modules().stream()
                .filter(key -> catalog.find(key).isEmpty() && !product.knows(key))
                .forEach(key -> log.error("The page asks for the web-resource {}, which does not exist", key));
        List<WebResourceModule> inContexts = catalog.inContexts(page.contexts());
        List<WebResourceModule> batched =
                inContexts.stream().filter(conditions::isUnconditional).toList();
        List<WebResourceModule> single = singleModules(page, inContexts, batched);
        List<WebResourceModule> all = new ArrayList<>(batched);
        all.addAll(single);

        StringBuilder tags = new StringBuilder();
        dataOf(all).forEach((key, value) -> tags.append(dataTag(key, value)));
        List<String> contexts = List.copyOf(page.contexts());
        superbatch(tags, "css");
        batches(tags, "css", contexts, batched, single);
        superbatch(tags, "js");
        batches(tags, "js", contexts, batched, single);
        return tags.toString();
    }

    /**
     * What a page loads that asks for contexts and modules after it was drawn, without what it has: its styles, then its scripts. It may have a
     * module without what that depends on, when a file could not be loaded.
     */
    List<LateResource> later(PageResources wished, PageResources present) {
        Set<WebResourceModule> there = new HashSet<>(catalog.inContexts(present.contexts()));
        List<String> contexts = List.copyOf(wished.contexts());
        List<WebResourceModule> all = new ArrayList<>(catalog.inContexts(contexts));
        all.addAll(catalog.withDependencies(wished.modules()));
        List<WebResourceModule> missing = all.stream()
                .distinct()
                .filter(conditions::holds)
                .filter(module -> !there.contains(module) && !present.modules().contains(module.completeKey()))
                .toList();
        List<LateResource> resources = new ArrayList<>();
        for (String ending : List.of("css", "js")) {
            missing.stream()
                    .filter(module -> has(module, ending))
                    .map(module -> new LateResource(ending, module.completeKey(), addresses.ofBatch(module, ending)))
                    .forEach(resources::add);
        }
        return resources;
    }

    /**
     * A file that a page loads when it has been drawn already.
     *
     * @param type {@code css} or {@code js}
     * @param key the module that the page has then
     */
    record LateResource(String type, String key, String url) {}

    private List<WebResourceModule> singleModules(
            PageResources page, List<WebResourceModule> inContexts, List<WebResourceModule> batched) {
        Set<String> present = new HashSet<>();
        batched.forEach(module -> present.add(module.completeKey()));
        List<WebResourceModule> single = new ArrayList<>(inContexts);
        single.addAll(catalog.withDependencies(page.modules()));
        return single.stream()
                .filter(conditions::holds)
                .filter(module -> present.add(module.completeKey()))
                .toList();
    }

    private static Map<String, @Nullable Object> dataOf(List<WebResourceModule> modules) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        for (WebResourceModule module : modules) {
            module.data().forEach((name, provider) -> {
                String key = module.completeKey() + "." + name;
                try {
                    data.put(key, DataProviders.read(provider.get()));
                } catch (RuntimeException e) {
                    log.error("The data {} cannot be read: the page goes without it", key, e);
                }
            });
        }
        return data;
    }

    private static String dataTag(String key, @Nullable Object value) {
        try {
            return "<meta name=\"wrm-data\" data-key=\"" + HtmlText.escape(key) + "\" content=\""
                    + HtmlText.escape(JSON.writeValueAsString(value)) + "\">\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data " + key + " cannot be written as JSON", e);
        }
    }

    private void superbatch(StringBuilder tags, String ending) {
        ProductResources.SUPERBATCH.stream()
                .filter(file -> file.endsWith("." + ending))
                .forEach(file -> tags.append(tag(ending, addresses.ofProduct(file), file.moduleKey())));
    }

    private void batches(
            StringBuilder tags,
            String ending,
            List<String> contexts,
            List<WebResourceModule> batched,
            List<WebResourceModule> single) {
        if (batched.stream().anyMatch(module -> has(module, ending))) {
            tags.append(tag(ending, addresses.ofContexts(contexts, batched, ending), String.join(",", contexts)));
        }
        single.stream()
                .filter(module -> has(module, ending))
                .forEach(module -> tags.append(tag(ending, addresses.ofBatch(module, ending), module.completeKey())));
    }

    private static boolean has(WebResourceModule module, String ending) {
        return module.resources().stream()
                .anyMatch(resource ->
                        resource.type().equals("download") && resource.name().endsWith("." + ending));
    }

    private static String tag(String ending, String address, String key) {
        String safeAddress = HtmlText.escape(address);
        String safeKey = HtmlText.escape(key);
        return ending.equals("css")
                ? "<link rel=\"stylesheet\" href=\"" + safeAddress + "\" data-wrm-key=\"" + safeKey
                        + "\" media=\"all\">\n"
                : "<script src=\"" + safeAddress + "\" data-wrm-key=\"" + safeKey + "\" defer></script>\n";
    }
}
