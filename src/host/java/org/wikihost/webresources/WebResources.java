package org.wikihost.webresources;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.i18n.Texts;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.ResourceModule;
import org.wikihost.plugins.WebResourceModule;
import org.wikihost.webresources.ResourceTags.LateResource;

/**
 * The host's web-resource manager. A screen opens a page with {@link #open()}, renders its parts, which ask for web-resources through
 * the {@link PageBuilderService}, and then writes {@link OpenPage#tags()} into the head.
 */
public final class WebResources implements PageBuilderService {
    private static final Logger log = LoggerFactory.getLogger(WebResources.class);

    private final ProductResources product = new ProductResources(WebResources.class.getClassLoader());
    private final String contextPath;
    private final Texts texts;
    private final ModuleFiles files;

    @SuppressWarnings("ThreadLocalUsage") // a static one would be shared by all hosts of the process
    private final ThreadLocal<@Nullable PageResources> pages = new ThreadLocal<>();

    private volatile State state;

    private record State(ResourceCatalog catalog, ResourceAddresses addresses) {}

    /** A page that is being made by the current thread; pages may be nested, as a preview in a page is. */
    public interface OpenPage extends AutoCloseable {
        /** Collects what the page's parts ask for. */
        PageResources resources();

        /** The tags that load all that was asked for, for the end of the head. Scripts are classic and deferred. */
        String tags();

        @Override
        void close();
    }

    /** Knows no app until {@link #load(PluginSystem)}. */
    public WebResources(Texts texts, String contextPath) {
        this.contextPath = contextPath;
        this.texts = texts;
        this.files = new ModuleFiles(new I18nTransformer(texts));
        this.state = new State(
                new ResourceCatalog(product, List.of(), List.of(), List.of()),
                new ResourceAddresses(product, contextPath, texts));
    }

    /** Takes the web-resources of the enabled apps, in the place of those known before. */
    public void load(PluginSystem plugins) {
        load(ResourceCatalog.of(plugins, product));
    }

    void load(ResourceCatalog catalog) {
        catalog.unknownDependencies().forEach(log::error);
        state = new State(catalog, new ResourceAddresses(product, contextPath, texts));
    }

    /** One sentence for each fault in the web-resources of an app, for the screen that manages apps. */
    public List<String> faults(String appKey) {
        return state.catalog().unknownDependencies().stream()
                .filter(sentence -> sentence.startsWith("Web-resource " + appKey + ":"))
                .toList();
    }

    /** Begins a page of the current thread. */
    public OpenPage open() {
        PageResources outer = pages.get();
        PageResources page = new PageResources();
        pages.set(page);
        return new OpenPage() {
            @Override
            public PageResources resources() {
                return page;
            }

            @Override
            public String tags() {
                State now = state;
                return new ResourceTags(now.catalog(), product, now.addresses(), new ResourceConditions()).of(page);
            }

            @Override
            public void close() {
                if (outer == null) {
                    pages.remove();
                } else {
                    pages.set(outer);
                }
            }
        };
    }

    /** The page of the current thread; outside a page, a collector that is thrown away. */
    @Override
    public PageResources assembler() {
        PageResources page = pages.get();
        return page == null ? new PageResources() : page;
    }

    /** What a page that has some contexts and modules loads for those that it asks for; a module's key has a colon, a context's name none. */
    List<LateResource> later(List<String> wished, List<String> present) {
        State now = state;
        return new ResourceTags(now.catalog(), product, now.addresses(), new ResourceConditions())
                .later(page(wished), page(present));
    }

    private static PageResources page(List<String> names) {
        PageResources page = new PageResources();
        for (String name : names) {
            if (name.contains(":")) {
                page.resources().requireWebResource(name);
            } else {
                page.resources().requireContext(name);
            }
        }
        return page;
    }

    /** {@code /download/resources/<app key>[:<module key>]/<name>}. */
    Optional<ServedFile> resource(String key, String name, Locale locale) {
        if (!key.contains(":")) {
            List<ResourceModule> offered = state.catalog().filesOf(key);
            return offered.stream()
                    .findFirst()
                    .flatMap(first -> files.file(
                            first.app(),
                            offered.stream().map(ResourceModule::resource).toList(),
                            name));
        }
        ResourceCatalog catalog = state.catalog();
        return catalog.find(key)
                .flatMap(module -> files.file(module, name, locale))
                .or(() -> catalog.webItem(key).flatMap(item -> files.file(item.app(), item.resources(), name)))
                .or(() -> product.file(key, name).map(url -> ServedFile.named(name, ModuleFiles.read(url))));
    }

    /** {@code /download/batch/<key>/<key>.<ending>}: all files of one web-resource; any other name is a file of it. */
    Optional<ServedFile> batch(String key, String name, Locale locale) {
        String ending = ContentTypes.ending(name);
        if (!name.equals(key + "." + ending)) {
            return resource(key, name, locale);
        }
        return state.catalog().find(key).map(module -> batch(List.of(module), ending, locale));
    }

    /** {@code /download/contextbatch/<ending>/<contexts>/batch.<ending>}; a context after a minus is left out. */
    Optional<ServedFile> contextBatch(String contexts, String ending, Locale locale) {
        List<String> names = Arrays.asList(contexts.split(",", -1));
        ResourceCatalog catalog = state.catalog();
        List<String> excluded = names.stream()
                .filter(name -> name.startsWith("-"))
                .map(name -> name.substring(1))
                .toList();
        List<WebResourceModule> without = catalog.inContexts(excluded);
        ResourceConditions conditions = new ResourceConditions();
        List<WebResourceModule> modules = catalog.inContexts(names).stream()
                .filter(conditions::isUnconditional)
                .filter(module -> !without.contains(module))
                .toList();
        return modules.isEmpty() ? Optional.empty() : Optional.of(batch(modules, ending, locale));
    }

    private ServedFile batch(List<WebResourceModule> modules, String ending, Locale locale) {
        StringBuilder text = new StringBuilder();
        ResourceAddresses addresses = state.addresses();
        modules.forEach(module -> text.append(files.batch(module, ending, locale, addresses.filesOf(module))));
        return ServedFile.named("batch." + ending, text.toString());
    }

    /** The language of the current reader. */
    Locale locale() {
        return texts.locale();
    }
}
