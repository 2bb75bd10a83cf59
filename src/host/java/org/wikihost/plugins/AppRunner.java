package org.wikihost.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;

/** Starts and stops single apps: bundle, components, modules, exported components. */
final class AppRunner {
    private final OsgiFramework osgi;
    private final ExportedPackages exported;
    private final HostServices services;
    private final RegisteredServices registered = new RegisteredServices();
    private final List<ModuleCheck> checks = new CopyOnWriteArrayList<>();

    AppRunner(OsgiFramework osgi, ExportedPackages exported, HostServices services) {
        this.osgi = osgi;
        this.exported = exported;
        this.services = services;
        registered.register(services, osgi.context());
    }

    void check(ModuleCheck check) {
        checks.add(check);
    }

    /** Starts an app up to its modules; its {@code LifecycleAware} components are not told yet. */
    Started start(PluginDescriptor descriptor, Path jar) throws AppRejectedException {
        Bundle bundle = osgi.install(jar);
        try {
            osgi.start(bundle);
            RunningApp app = new RunningApp(descriptor, bundle, exported, services);
            registered.join(bundle, app.services());
            app.start(checks);
            Map<String, Object> exports = app.exports();
            exports.forEach(services::offer);
            return new Started(app, bundle, exports);
        } catch (AppRejectedException | RuntimeException e) {
            registered.leave(bundle);
            osgi.uninstall(bundle);
            throw e;
        }
    }

    void stop(Started started) {
        started.exports().keySet().forEach(services::withdraw);
        started.app().stop();
        registered.leave(started.bundle());
        osgi.uninstall(started.bundle());
    }

    /** A started app with what has to be undone when it stops. */
    record Started(RunningApp app, Bundle bundle, Map<String, Object> exports) {}
}
