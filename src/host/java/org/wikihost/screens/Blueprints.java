package org.wikihost.screens;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wikihost.plugins.BlueprintModule;
import org.wikihost.plugins.ContentTemplateModule;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.servlets.WebLink;
import org.wikihost.storageformat.TemplateFormat;
import org.wikihost.web.Refusal;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Labels;
import org.wikihost.wiki.Page;

/** The blueprints of the installed apps: their tiles in the create dialog, and the pages they begin. */
final class Blueprints {
    /** The variable that carries the page's title, as in Confluence. */
    private static final String TITLE = "ContentPageTitle";

    private final PluginSystem plugins;
    private final Menus menus;
    private final TemplateFormat templates;
    private final Labels labels;
    private final Consumer<Page> announce;

    /**
     * @param announce tells the apps that a blueprint made this page
     */
    Blueprints(PluginSystem plugins, Menus menus, TemplateFormat templates, Labels labels, Consumer<Page> announce) {
        this.plugins = plugins;
        this.menus = menus;
        this.templates = templates;
        this.labels = labels;
        this.announce = announce;
    }

    /** A choice of the create dialog; the address of the picture has the context path. */
    public record Tile(String blueprint, String name, String description, String icon) {}

    /** A page that a blueprint begins; the title is empty when nobody suggested one. */
    record Draft(String title, String storage) {}

    List<Tile> tiles() {
        return menus.items("system.create.dialog/content").stream()
                .filter(item -> find(blueprintKey(item)).isPresent())
                .map(item -> new Tile(blueprintKey(item), item.label(), item.description(), item.iconAddress()))
                .toList();
    }

    BlueprintModule blueprint(String completeKey) {
        return find(completeKey).orElseThrow(Refusal::notFound);
    }

    /** Fills the blueprint's template; what the visitor typed wins over the title that the app suggests. */
    Draft fill(WebRequest request, String completeKey, String spaceKey, String typedTitle) {
        BlueprintModule blueprint = blueprint(completeKey);
        ContentTemplateModule template = plugins.module(
                        ContentTemplateModule.class,
                        blueprint.contentTemplates().get(0))
                .orElseThrow(Refusal::notFound);
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("spaceKey", spaceKey);
        variables.put("blueprintModuleCompleteKey", blueprint.completeKey());
        variables.put("contentTemplateKey", template.key());
        if (!typedTitle.isEmpty()) {
            variables.put(TITLE, typedTitle);
        }
        Optional<Supplier<ContextProvider>> provider = template.contextProvider();
        if (provider.isPresent()) {
            variables = new LinkedHashMap<>(provider.get().get().getContextMap(variables));
        }
        String suggested = String.valueOf(variables.getOrDefault(TITLE, ""));
        String storage = templates.toStorage(text(template), variables, request.texts()::getText);
        return new Draft(typedTitle.isEmpty() ? suggested : typedTitle, storage);
    }

    /** Labels the page for its index page, if the blueprint has one, and tells the apps. */
    void created(WebRequest request, String completeKey, Page page) {
        BlueprintModule blueprint = blueprint(completeKey);
        if (!blueprint.indexPageDisabled()) {
            labels.add(request.visitor().user(), page.id(), List.of(blueprint.indexKey()));
        }
        announce.accept(page);
    }

    private static String blueprintKey(WebLink item) {
        String key = item.parameters().getOrDefault("blueprintKey", "");
        String appKey = item.completeKey().substring(0, item.completeKey().indexOf(':'));
        return key.contains(":") ? key : appKey + ":" + key;
    }

    private Optional<BlueprintModule> find(String completeKey) {
        return plugins.module(BlueprintModule.class, completeKey);
    }

    private static String text(ContentTemplateModule template) {
        try (InputStream in = template.app()
                .resource(template.template())
                .orElseThrow(Refusal::notFound)
                .openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
