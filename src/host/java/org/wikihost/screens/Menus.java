package org.wikihost.screens;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.WebCondition;
import org.wikihost.plugins.WebItemModule;
import org.wikihost.plugins.WebSectionModule;
import org.wikihost.web.Templates;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;

/** What the installed apps add to the menus: {@code <web-section>} and {@code <web-item>}. */
final class Menus {
    private static final Logger LOG = LoggerFactory.getLogger(Menus.class);

    private final PluginSystem plugins;
    private final Templates templates;
    private final Function<Page, com.atlassian.confluence.pages.Page> asConfluencePage;

    Menus(
            PluginSystem plugins,
            Templates templates,
            Function<Page, com.atlassian.confluence.pages.Page> asConfluencePage) {
        this.plugins = plugins;
        this.templates = templates;
        this.asConfluencePage = asConfluencePage;
    }

    /** An entry; its address starts with the context path or is a whole URL. */
    public record Entry(String id, String label, String tooltip, String address, String styleClass) {}

    /** A heading with its entries. */
    public record Section(String label, List<Entry> entries) {}

    List<Entry> items(WebRequest request, String section) {
        return items(request, section, contextOf(request));
    }

    List<Entry> items(WebRequest request, String section, Page page) {
        Map<String, Object> context = contextOf(request);
        context.put("page", asConfluencePage.apply(page));
        return items(request, section, context);
    }

    /** The apps' sections of a menu with what is in them, empty ones left out. */
    List<Section> sections(WebRequest request, String location) {
        Map<String, Object> context = contextOf(request);
        List<Section> sections = new ArrayList<>();
        List<Entry> configuration = items(request, location + "/configuration", context);
        if (!configuration.isEmpty()) {
            sections.add(new Section(request.texts().getText("admin.configuration"), configuration));
        }
        plugins.modules(WebSectionModule.class).stream()
                .filter(module -> module.location().equals(location) && shown(module.condition(), context))
                .sorted(Comparator.comparingInt(WebSectionModule::weight))
                .forEach(module -> {
                    List<Entry> entries = items(request, location + "/" + module.key(), context);
                    if (!entries.isEmpty()) {
                        sections.add(new Section(request.texts().label(module.label()), entries));
                    }
                });
        return sections;
    }

    /** The enabled items of a section, lightest first, whatever their conditions. */
    Stream<WebItemModule> modules(String section) {
        return plugins.modules(WebItemModule.class).stream()
                .filter(module -> module.section().equals(section))
                .sorted(Comparator.comparingInt(WebItemModule::weight));
    }

    private List<Entry> items(WebRequest request, String section, Map<String, Object> context) {
        return modules(section)
                .filter(module -> shown(module.condition(), context))
                .map(module -> entry(request, module, context))
                .toList();
    }

    private Entry entry(WebRequest request, WebItemModule module, Map<String, Object> context) {
        String link = templates.inline(module.link(), context);
        return new Entry(
                module.linkId().isEmpty() ? module.key() : module.linkId(),
                request.texts().label(module.label()),
                request.texts().label(module.tooltip()),
                module.absolute() ? link : request.servletRequest().getContextPath() + link,
                module.styleClass());
    }

    private static Map<String, Object> contextOf(WebRequest request) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("req", request.servletRequest());
        context.put("request", request.servletRequest());
        return context;
    }

    private static boolean shown(WebCondition condition, Map<String, Object> context) {
        return condition.holds(single -> {
            try {
                Condition instance = (Condition) single.instance().get();
                instance.init(single.parameters());
                return instance.shouldDisplay(context);
            } catch (RuntimeException e) {
                LOG.error("Condition {} failed: its menu entry is left out", single.className(), e);
                return single.inverted();
            }
        });
    }
}
