package org.wikihost.plugins;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.database.Database;
import org.wikihost.plugins.AppRunner.Started;

/** Keeps the installed apps. One change at a time; readers see the state after the last change and never wait. */
final class AppSystem implements PluginSystem {
    private static final Logger LOG = LoggerFactory.getLogger(AppSystem.class);

    private final OsgiFramework osgi;
    private final AppRunner runner;
    private final AppRegistry registry;
    private final AppFiles files;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, KnownApp> apps = new LinkedHashMap<>();
    private volatile State state = State.of(List.of(), Map.of());

    AppSystem(Path home, Database database, HostServices services, Withheld withheld) {
        ExportedPackages exported = ExportedPackages.read().without(withheld.packages());
        services.withhold(withheld.services());
        this.osgi = OsgiFramework.start(home.resolve("osgi-cache"), exported);
        this.runner = new AppRunner(osgi, exported, services);
        this.registry = new AppRegistry(database);
        this.files = new AppFiles(home);
    }

    @Override
    public synchronized void start() {
        registry.apps().stream()
                .filter(entry -> !apps.containsKey(entry.appKey()))
                .forEach(this::recall);
        publish();
    }

    private void recall(AppRegistry.Entry entry) {
        Path jar = files.jar(entry.appKey());
        try {
            PluginDescriptor descriptor = AppJarFile.read(jar);
            apps.put(entry.appKey(), KnownApp.stopped(descriptor));
            if (entry.enabled()) {
                restart(descriptor, jar);
            }
        } catch (AppRejectedException e) {
            LOG.error("The app {} cannot be read: {}", entry.appKey(), e.getMessage());
        }
    }

    private void restart(PluginDescriptor descriptor, Path jar) {
        try {
            run(descriptor, jar);
        } catch (AppRejectedException e) {
            LOG.error("The app {} cannot run: {}", descriptor.key(), e.getMessage());
            apps.put(descriptor.key(), KnownApp.failed(descriptor, String.valueOf(e.getMessage())));
        }
    }

    @Override
    public synchronized InstalledApp install(Path jar) throws AppRejectedException {
        if (!Files.isReadable(jar)) {
            throw new AppRejectedException("There is no file " + jar);
        }
        PluginDescriptor descriptor = AppJarFile.read(jar);
        Optional<KnownApp> earlier = Optional.ofNullable(apps.get(descriptor.key()));
        earlier.ifPresent(this::halt);
        try {
            run(descriptor, jar);
        } catch (AppRejectedException e) {
            if (earlier.isPresent()) {
                comeBack(earlier.get());
            }
            throw e;
        }
        files.keep(descriptor.key(), jar);
        registry.save(descriptor.key(), true);
        return app(descriptor.key()).orElseThrow();
    }

    private void comeBack(KnownApp earlier) {
        apps.put(earlier.key(), earlier.enabled() ? KnownApp.stopped(earlier.descriptor()) : earlier);
        if (earlier.enabled()) {
            restart(earlier.descriptor(), files.jar(earlier.key()));
        }
        publish();
    }

    /** Starts an app, shows its modules to the host, and tells its components; undoes all when one of these fails. */
    private void run(PluginDescriptor descriptor, Path jar) throws AppRejectedException {
        Started started = runner.start(descriptor, jar);
        KnownApp before = apps.get(descriptor.key());
        apps.put(descriptor.key(), KnownApp.running(descriptor, started));
        publish();
        try {
            started.app().started();
        } catch (AppRejectedException e) {
            if (before == null) {
                apps.remove(descriptor.key());
            } else {
                apps.put(descriptor.key(), KnownApp.stopped(before.descriptor()));
            }
            publish();
            runner.stop(started);
            throw e;
        }
    }

    /** Stops an app when it runs. The host forgets its modules before its components are destroyed. */
    private void halt(KnownApp app) {
        app.started().ifPresent(started -> {
            started.app().stopping();
            apps.put(app.key(), KnownApp.stopped(app.descriptor()));
            publish();
            runner.stop(started);
        });
    }

    @Override
    public synchronized void uninstall(String appKey) {
        halt(known(appKey));
        apps.remove(appKey);
        registry.remove(appKey);
        files.remove(appKey);
        publish();
    }

    @Override
    public synchronized void enable(String appKey) throws AppRejectedException {
        KnownApp app = known(appKey);
        if (app.started().isEmpty()) {
            run(app.descriptor(), files.jar(appKey));
            registry.save(appKey, true);
        }
    }

    @Override
    public synchronized void disable(String appKey) {
        KnownApp app = known(appKey);
        halt(app);
        apps.put(appKey, KnownApp.stopped(app.descriptor()));
        registry.save(appKey, false);
        publish();
    }

    @Override
    public void enableModule(String completeKey) {
        switchModule(completeKey, true);
    }

    @Override
    public void disableModule(String completeKey) {
        switchModule(completeKey, false);
    }

    private synchronized void switchModule(String completeKey, boolean enabled) {
        boolean exists = apps().stream()
                .flatMap(app -> app.modules().stream())
                .anyMatch(module -> module.completeKey().equals(completeKey));
        if (!exists) {
            throw new IllegalArgumentException("There is no module " + completeKey);
        }
        registry.saveModule(completeKey, enabled);
        publish();
    }

    private KnownApp known(String appKey) {
        KnownApp app = apps.get(appKey);
        if (app == null) {
            throw new IllegalArgumentException("There is no app " + appKey);
        }
        return app;
    }

    private void publish() {
        state = State.of(List.copyOf(apps.values()), registry.moduleStates());
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<InstalledApp> apps() {
        State now = state;
        return now.apps().stream()
                .map(app -> app.describe(now.moduleStates()))
                .sorted(Comparator.comparing(app -> app.information().name()))
                .toList();
    }

    @Override
    public Optional<InstalledApp> app(String appKey) {
        return apps().stream().filter(app -> app.key().equals(appKey)).findFirst();
    }

    @Override
    public <M extends AppModule> List<M> modules(Class<M> type) {
        return state.modules().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void check(ModuleCheck check) {
        runner.check(check);
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public synchronized void close() {
        List.copyOf(apps.values()).forEach(this::halt);
        osgi.stop();
    }

    /** What readers see: the apps, and the modules that are switched on. */
    private record State(List<KnownApp> apps, Map<String, Boolean> moduleStates, List<AppModule> modules) {
        static State of(List<KnownApp> apps, Map<String, Boolean> moduleStates) {
            List<AppModule> modules = apps.stream()
                    .flatMap(app -> app.modules().stream().filter(module -> app.isOn(module.key(), moduleStates)))
                    .toList();
            return new State(apps, moduleStates, modules);
        }
    }
}
