package org.wikihost.servlets;

import com.atlassian.plugin.web.Condition;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.i18n.Texts;
import org.wikihost.plugins.AppModule;
import org.wikihost.plugins.Label;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.ResourceFile;
import org.wikihost.plugins.WebCondition;
import org.wikihost.plugins.WebItemModule;
import org.wikihost.plugins.WebSectionModule;
import org.wikihost.velocity.TemplateEngine;

/**
 * The links that apps add to the host's menus. A link whose condition fails or throws is left out; the page around it stays.
 */
public final class WebItems {
    private static final Logger log = LoggerFactory.getLogger(WebItems.class);
    private static final String ICON = "icon";

    private final Supplier<List<WebItemModule>> items;
    private final Supplier<List<WebSectionModule>> sections;
    private final Texts texts;
    private final TemplateEngine templates;
    private final String contextPath;
    private final Set<Condition> initialised = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Reads the modules anew at each call, so that it follows every change of the apps. */
    public WebItems(PluginSystem plugins, Texts texts, TemplateEngine templates, String contextPath) {
        this(
                () -> plugins.modules(WebItemModule.class),
                () -> plugins.modules(WebSectionModule.class),
                texts,
                templates,
                contextPath);
    }

    WebItems(
            Supplier<List<WebItemModule>> items,
            Supplier<List<WebSectionModule>> sections,
            Texts texts,
            TemplateEngine templates,
            String contextPath) {
        this.items = items;
        this.sections = sections;
        this.texts = texts;
        this.templates = templates;
        this.contextPath = contextPath;
    }

    /**
     * The links of a section that are shown now, by weight.
     *
     * @param section such as {@code system.create.dialog/content}
     * @param context what conditions and the links' templates see, such as {@code user}, {@code page} and {@code space}
     */
    public List<WebLink> inSection(String section, Map<String, Object> context) {
        return items.get().stream()
                .filter(item -> item.section().equals(section))
                .sorted(Comparator.comparingInt(WebItemModule::weight))
                .filter(item -> isShown(item, item.condition(), context))
                .map(item -> link(item, context))
                .toList();
    }

    /** The headings of a menu, such as {@code system.admin}, that are shown now, by weight, without those that have no link. */
    public List<WebLinkGroup> groups(String location, Map<String, Object> context) {
        return sections.get().stream()
                .filter(section -> section.location().equals(location))
                .sorted(Comparator.comparingInt(WebSectionModule::weight))
                .filter(section -> isShown(section, section.condition(), context))
                .map(section -> group(section, context))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private WebLinkGroup group(WebSectionModule module, Map<String, Object> context) {
        String section = module.location() + "/" + module.key();
        return new WebLinkGroup(section, texts.text(module.label()), inSection(section, context));
    }

    private boolean isShown(AppModule module, WebCondition condition, Map<String, Object> context) {
        try {
            return condition.holds(single -> asks(single, context));
        } catch (RuntimeException e) {
            log.error("A condition of {} failed: it is not shown", module.completeKey(), e);
            return false;
        }
    }

    private boolean asks(WebCondition.Single single, Map<String, Object> context) {
        if (!(single.instance().get() instanceof Condition condition)) {
            throw new IllegalStateException(single.className() + " is no Condition");
        }
        synchronized (initialised) {
            if (!initialised.contains(condition)) {
                condition.init(single.parameters());
                initialised.add(condition);
            }
        }
        return condition.shouldDisplay(new HashMap<>(context));
    }

    private WebLink link(WebItemModule item, Map<String, Object> context) {
        Label label = item.label().isEmpty() ? item.head().name() : item.label();
        return new WebLink(
                item.completeKey(),
                texts.text(label),
                textOf(item.tooltip()),
                textOf(item.head().description()),
                address(item, context),
                item.linkId(),
                item.styleClass(),
                icon(item),
                item.parameters());
    }

    private String textOf(Label label) {
        return label.isEmpty() ? "" : texts.text(label);
    }

    private String address(WebItemModule item, Map<String, Object> context) {
        if (item.link().isEmpty()) {
            return "";
        }
        Map<String, Object> all = templates.createDefaultVelocityContext();
        all.putAll(context);
        String address = templates
                .getRenderedContent("#disableAntiXss()" + item.link(), all)
                .strip();
        return item.absolute() ? address : contextPath + address;
    }

    private String icon(WebItemModule item) {
        return item.resources().stream()
                .filter(resource -> resource.type().equals("download"))
                .map(ResourceFile::name)
                .filter(ICON::equals)
                .findFirst()
                .map(name -> contextPath + "/download/resources/" + item.completeKey() + "/" + name)
                .orElse("");
    }
}
