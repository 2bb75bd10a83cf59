package org.wikihost;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wikihost.activeobjects.ActiveObjectsPlugin;
import org.wikihost.confluence.ClusterLocks;
import org.wikihost.confluence.ConfluenceServices;
import org.wikihost.confluence.Contents;
import org.wikihost.confluence.CurrentUser;
import org.wikihost.confluence.HostUser;
import org.wikihost.confluence.WikiLinks;
import org.wikihost.database.DamagedHomeException;
import org.wikihost.database.Database;
import org.wikihost.database.HostExecutors;
import org.wikihost.database.HostTransactionTemplate;
import org.wikihost.database.StatementCounter;
import org.wikihost.events.EventBus;
import org.wikihost.i18n.Texts;
import org.wikihost.jobs.JobRun;
import org.wikihost.jobs.JobScheduler;
import org.wikihost.macros.BuiltInMacros;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.plugins.HostServices;
import org.wikihost.plugins.InstalledApp;
import org.wikihost.plugins.MacroModule;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.request.Reader;
import org.wikihost.request.RequestScope;
import org.wikihost.rest.RestModules;
import org.wikihost.restapi.RestApi;
import org.wikihost.screens.PageAddresses;
import org.wikihost.screens.Screens;
import org.wikihost.servlets.AppServlets;
import org.wikihost.servlets.WebItems;
import org.wikihost.storageformat.EditorFormat;
import org.wikihost.storageformat.StorageDiff;
import org.wikihost.storageformat.StorageRenderer;
import org.wikihost.storageformat.TemplateFormat;
import org.wikihost.velocity.AppTemplateRenderer;
import org.wikihost.velocity.TemplateEngine;
import org.wikihost.web.HostWebSudoManager;
import org.wikihost.web.SecureSessions;
import org.wikihost.web.VisitorFilter;
import org.wikihost.web.WebServer;
import org.wikihost.webresources.LateResourcesServlet;
import org.wikihost.webresources.WebResourceServlet;
import org.wikihost.webresources.WebResources;
import org.wikihost.wiki.DemoSite;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Wiki;

/** All parts of a host, each given what it stands on; opened from the database up, closed in the other direction. */
final class HostAssembly implements AutoCloseable {
    private final HostOptions options;
    private final Database database;
    private final ClusterLocks locks;
    private final RequestScope requests = new RequestScope();
    private final Texts texts = new Texts(requests);
    private final EventBus events = new EventBus();
    private final SecureSessions secureSessions = new SecureSessions(Clock.systemUTC());
    private final Wiki wiki;
    private final PluginSystem plugins;
    private final JobScheduler jobs;
    private final TemplateEngine templates;
    private final WebResources webResources;
    private final StorageRenderer renderer;
    private final BuiltInMacros builtInMacros;
    private final RestModules restModules;
    private final AppServlets appServlets;
    private final WebServer server;

    private HostAssembly(HostOptions options, Database database, ClusterLocks locks, boolean firstNode) {
        this.options = options;
        this.database = database;
        this.locks = locks;
        this.wiki = new Wiki(database, Clock.systemUTC(), () -> baseUrl().toString());
        this.templates = new TemplateEngine(texts, WebServer.contextPath());
        this.webResources = new WebResources(texts, WebServer.contextPath());
        CurrentUser currentUser = new CurrentUser(requests, wiki.users());
        WikiLinks links = new WikiLinks(wiki, currentUser, WebServer.contextPath());
        this.renderer = new StorageRenderer(this::macro, links, texts::locale);
        this.builtInMacros = new BuiltInMacros(wiki, currentUser, renderer, texts);
        ConfluenceServices confluence = new ConfluenceServices(wiki, requests, renderer, texts);
        ActiveObjectsPlugin activeObjects = new ActiveObjectsPlugin(database);
        this.plugins =
                PluginSystem.open(options.home(), database, services(confluence, activeObjects), options.withheld());
        this.jobs = new JobScheduler(plugins, Clock.systemUTC(), firstNode);
        plugins.check(activeObjects);
        plugins.check(jobs);
        this.restModules = new RestModules(confluence.userManager(), confluence.accessMode());
        this.appServlets = new AppServlets(confluence.userManager());
        VisitorFilter visitors = new VisitorFilter(wiki.users(), HostUser::new, requests, texts);
        this.server = new WebServer(options.port(), visitors, () -> new OpenPageResources(webResources.open()));
    }

    static HostAssembly open(HostOptions options) throws IOException, DamagedHomeException {
        WebServer.checkFree(options.port());
        Files.createDirectories(options.home());
        return new HostAssembly(options, Database.open(options.home(), options.database()), new ClusterLocks(), true);
    }

    /** Another node over the same database. */
    HostAssembly openNode(Path home, List<Path> appJars) throws IOException {
        Files.createDirectories(home);
        HostOptions node = new HostOptions(home, 0, options.database(), appJars, false, options.withheld());
        return new HostAssembly(node, database.forAnotherNode(), locks, false);
    }

    /** Takes the port, fills a new wiki, starts the apps, and only then answers. */
    void start() throws IOException, AppRejectedException {
        server.open();
        mount();
        if (options.demo()) {
            new DemoSite(wiki).fillWhenNew();
        }
        plugins.onChange(() -> {
            texts.load(plugins);
            templates.load(plugins);
            webResources.load(plugins);
            restModules.load(plugins);
            appServlets.load(plugins);
            jobs.load();
        });
        for (Path jar : options.appJars()) {
            plugins.install(jar);
        }
        plugins.start();
        server.start();
    }

    URI baseUrl() {
        return server.baseUrl();
    }

    StatementCounter statements() {
        return database.statements();
    }

    List<InstalledApp> apps() {
        return plugins.apps();
    }

    JobRun runJob(String completeKey) {
        return jobs.runNow(completeKey);
    }

    void beforeNextSave(Runnable work) {
        wiki.pageChanges().beforeNextUpdate(work);
    }

    URI addDemoPages(Path file) throws IOException {
        Optional<Page> first = new DemoPages(wiki).add(file);
        return first.map(page ->
                        URI.create(baseUrl() + new PageAddresses().of(page.id(), page.spaceKey(), page.title())))
                .orElse(baseUrl());
    }

    InstalledApp install(Path jar) throws AppRejectedException {
        return plugins.install(jar);
    }

    void beforeAnswers(Runnable work) {
        server.beforeAnswers(work);
    }

    @Override
    public void close() {
        server.close();
        jobs.close();
        plugins.close();
        database.close();
    }

    /** What apps may import. */
    private HostServices services(ConfluenceServices confluence, ActiveObjectsPlugin activeObjects) {
        HostServices services = new HostServices();
        confluence.registerAll(services);
        confluence.publishEvents(events);
        events.offer(services);
        activeObjects.offer(services);
        services.add(ClusterLockService.class, locks);
        services.add(TransactionTemplate.class, new HostTransactionTemplate(database));
        services.add(TransactionalExecutorFactory.class, new HostExecutors(database));
        services.add(VelocityHelperService.class, templates);
        services.add(TemplateRenderer.class, new AppTemplateRenderer(templates));
        services.add(PageBuilderService.class, webResources);
        services.add(WebSudoManager.class, new HostWebSudoManager(secureSessions));
        services.add(ApplicationProperties.class, new HostApplicationProperties(options.home(), this::baseUrl));
        return services;
    }

    private void mount() throws IOException {
        Path uploads = Files.createDirectories(options.home().resolve("uploads"));
        Contents contents = new Contents(wiki);
        RenderedPages html = new RenderedPages(renderer, contents);
        wiki.showCommentsInMails((comment, person) -> {
            Reader reader = new Reader(new HostUser(person), person.language(), Reader.Theme.LIGHT);
            return requests.as(reader, () -> html.mail(comment));
        });
        Screens screens = new Screens(new Screens.Services(
                wiki,
                plugins,
                new WebItems(plugins, texts, templates, WebServer.contextPath()),
                requests,
                new EditorFormat(),
                new StorageDiff(),
                new TemplateFormat(),
                html,
                contents::page,
                page -> events.publish(new BlueprintPageCreateEvent(contents.page(page))),
                jobs,
                webResources::faults,
                secureSessions,
                uploads));
        server.screens(screens.routes(), screens.answers(), uploads, database::inTransaction);
        RestApi rest = new RestApi(wiki, html, requests, plugins, this::baseUrl, uploads);
        server.mount("/rest/api/*", rest.api(), Map.of());
        server.mount("/rest/prototype/1/*", rest.prototype(), Map.of());
        server.mountWithUploads("/rest/plugins/1.0/*", rest.plugins(), uploads);
        server.mount("/rest/*", restModules, Map.of());
        server.mount("/plugins/servlet/*", appServlets, Map.of());
        WebResourceServlet resources = new WebResourceServlet(webResources);
        for (String address :
                List.of("/s/*", "/download/resources/*", "/download/batch/*", "/download/contextbatch/*")) {
            server.mount(address, resources, Map.of());
        }
        server.mount("/rest/wrm/2.0/resources", new LateResourcesServlet(webResources), Map.of());
    }

    private Optional<Macro> macro(String name) {
        return plugins.modules(MacroModule.class).stream()
                .filter(module -> module.name().equals(name) || module.aliases().contains(name))
                .findFirst()
                .map(module -> module.macro().get())
                .or(() -> builtInMacros.find(name));
    }
}
