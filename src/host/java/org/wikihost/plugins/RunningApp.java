package org.wikihost.plugins;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An enabled app: its bundle, its components and its modules. */
final class RunningApp implements App {
    private static final Logger LOG = LoggerFactory.getLogger(RunningApp.class);

    private final PluginDescriptor descriptor;
    private final BundleWiring wiring;
    private final boolean transformless;
    private final ExportedPackages exported;
    private final ImportedServices services;
    private final ComponentContext components;
    private final Map<String, String> problems = new ConcurrentHashMap<>();
    private volatile List<ExportedBean> exports = List.of();
    private volatile List<AppModule> modules = List.of();

    RunningApp(PluginDescriptor descriptor, Bundle bundle, ExportedPackages exported, HostServices services) {
        this.descriptor = descriptor;
        this.wiring = bundle.adapt(BundleWiring.class);
        this.transformless = bundle.getHeaders("").get(AppJarFile.PLUGIN_KEY) != null;
        this.exported = exported;
        this.services = new ImportedServices(services, this);
        this.components = new ComponentContext(descriptor.key(), wiring.getClassLoader());
    }

    /** The services of Confluence as this app sees them. */
    ImportedServices services() {
        return services;
    }

    /** Wires the components and reads the modules. An app that is refused leaves nothing behind. */
    void start(List<ModuleCheck> checks) throws AppRejectedException {
        try {
            exports = transformless
                    ? new SpringComponents(wiring.getBundle(), this, services).fill(components)
                    : new DescriptorComponents(this, services).fill(components, descriptor.modules());
            modules = List.copyOf(readModules(checks));
        } catch (AppRejectedException | RuntimeException e) {
            stop();
            throw e;
        }
    }

    private List<AppModule> readModules(List<ModuleCheck> checks) throws AppRejectedException {
        ModuleReader reader = new ModuleReader(this);
        MissingPackages missing = MissingPackages.of(wiring);
        List<AppModule> read = new ArrayList<>();
        for (DescriptorElement element : descriptor.modules()) {
            try {
                AppModule module = reader.read(element);
                for (ModuleCheck check : checks) {
                    check.check(module);
                }
                read.add(module);
            } catch (AppRejectedException e) {
                if (!transformless || !missing.explain(e)) {
                    throw e;
                }
                leaveOut(element.attribute("key"), String.valueOf(e.getMessage()));
            }
        }
        return read;
    }

    private void leaveOut(String moduleKey, String problem) {
        problems.put(moduleKey, problem);
        LOG.warn("The module {}:{} is disabled: {}", key(), moduleKey, problem);
    }

    /** Why modules are left out, by their keys: an optional package that they need is missing. */
    Map<String, String> problems() {
        return Map.copyOf(problems);
    }

    /** The public components by the names of their interfaces. */
    Map<String, Object> exports() {
        Map<String, Object> offered = new HashMap<>();
        for (ExportedBean export : exports) {
            Object instance = components.component(export.bean()).orElseThrow();
            export.interfaces().forEach(name -> offered.put(name, instance));
        }
        offered.remove(LifecycleAware.class.getName());
        return offered;
    }

    /** Tells the components that are exported as {@link LifecycleAware} that all is ready. */
    void started() throws AppRejectedException {
        for (LifecycleAware component : lifecycleAware()) {
            try {
                component.onStart();
            } catch (RuntimeException | LinkageError e) {
                throw new AppRejectedException(
                        component.getClass().getName() + " failed to start: " + Causes.deepest(e), e);
            }
        }
    }

    /** Tells those components that the app stops; a failure stops nothing. */
    void stopping() {
        for (LifecycleAware component : lifecycleAware()) {
            try {
                component.onStop();
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("{} failed to stop", component.getClass().getName(), e);
            }
        }
    }

    private List<LifecycleAware> lifecycleAware() {
        return exports.stream()
                .filter(export -> export.interfaces().contains(LifecycleAware.class.getName()))
                .map(export ->
                        (LifecycleAware) components.component(export.bean()).orElseThrow())
                .toList();
    }

    /** Destroys the components and closes the app's own services. */
    void stop() {
        components.close();
        services.close();
        modules = List.of();
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public PluginInformation information() {
        return descriptor.information();
    }

    @Override
    public ClassLoader classLoader() {
        return wiring.getClassLoader();
    }

    @Override
    public Optional<URL> resource(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (relative.isEmpty() || relative.endsWith("/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(wiring.getBundle().getEntry(relative));
    }

    @Override
    public boolean hasFolder(String path) {
        return wiring.getBundle().findEntries(path, "*", true) != null;
    }

    /** The names of the JAX-RS classes of the jar in the packages and below, or of all when no package is given. */
    List<String> restClasses(List<String> packages) throws IOException {
        return new RestClasses(wiring).names(packages);
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        try {
            return wiring.getClassLoader().loadClass(className);
        } catch (ClassNotFoundException e) {
            int dot = className.lastIndexOf('.');
            if (transformless || dot < 0 || !exported.contains(className.substring(0, dot))) {
                throw e;
            }
            return Class.forName(className, false, RunningApp.class.getClassLoader());
        }
    }

    @Override
    public <T> T create(Class<T> type) {
        return components.create(type);
    }

    @Override
    public List<AppModule> modules() {
        return modules;
    }

    @Override
    public <T> Optional<T> component(Class<T> type) {
        return components.component(type);
    }

    Optional<Object> component(String key) {
        return components.component(key);
    }
}
