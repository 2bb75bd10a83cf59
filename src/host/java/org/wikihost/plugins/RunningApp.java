package org.wikihost.plugins;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An enabled app: its bundle, its components and its modules. */
final class RunningApp implements App {
    private static final Logger LOG = LoggerFactory.getLogger(RunningApp.class);

    private final PluginDescriptor descriptor;
    private final BundleWiring wiring;
    private final ExportedPackages exported;
    private final ComponentContext components;
    private final List<Object> ownServices = new ArrayList<>();
    private volatile List<AppModule> modules = List.of();

    RunningApp(PluginDescriptor descriptor, Bundle bundle, ExportedPackages exported) {
        this.descriptor = descriptor;
        this.wiring = bundle.adapt(BundleWiring.class);
        this.exported = exported;
        this.components = new ComponentContext(descriptor.key(), wiring.getClassLoader());
    }

    /** Wires the components and reads the modules. An app that is refused leaves nothing behind. */
    void start(HostServices services, List<ModuleCheck> checks) throws AppRejectedException {
        try {
            wire(services);
            List<AppModule> read = new ModuleReader(this).read(descriptor.modules());
            for (AppModule module : read) {
                for (ModuleCheck check : checks) {
                    check.check(module);
                }
            }
            modules = List.copyOf(read);
        } catch (AppRejectedException | RuntimeException e) {
            stop();
            throw e;
        }
    }

    private void wire(HostServices services) throws AppRejectedException {
        ModuleParts parts = new ModuleParts(this);
        for (DescriptorElement element : descriptor.modules()) {
            if (element.name().equals("component-import")) {
                components.addImport(element.attribute("key"), imported(element, parts, services));
            } else if (element.name().equals("component")) {
                Class<?> type = parts.load(element, element.attribute("class"));
                components.addComponent(element.attribute("key"), element.attribute("alias"), type);
            }
        }
        components.start();
    }

    private Object imported(DescriptorElement element, ModuleParts parts, HostServices services)
            throws AppRejectedException {
        String interfaceName = element.attribute("interface");
        Class<?> type = parts.load(element, interfaceName);
        Object service = services.find(interfaceName, this)
                .orElseThrow(() -> element.rejected("Confluence has no component " + interfaceName + " to import"));
        if (!type.isInstance(service)) {
            throw element.rejected("the app carries its own " + interfaceName + " instead of importing the package");
        }
        ownServices.add(service);
        return ImportedService.as(type, service);
    }

    /** The public components by the names of their interfaces. */
    Map<String, Object> exports() {
        Map<String, Object> exports = new HashMap<>();
        for (AppModule module : modules) {
            if (module instanceof ComponentModule component && component.exported()) {
                Object instance = components.component(component.key()).orElseThrow();
                component.interfaces().forEach(name -> exports.put(name, instance));
            }
        }
        exports.remove(LifecycleAware.class.getName());
        return exports;
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
        String type = LifecycleAware.class.getName();
        List<LifecycleAware> aware = new ArrayList<>();
        for (AppModule module : modules) {
            if (module instanceof ComponentModule component
                    && component.exported()
                    && component.interfaces().contains(type)) {
                components
                        .component(component.key())
                        .map(LifecycleAware.class::cast)
                        .ifPresent(aware::add);
            }
        }
        return aware;
    }

    /** Destroys the components and closes the app's own services. */
    void stop() {
        components.close();
        for (Object service : ownServices) {
            if (service instanceof AppService own) {
                own.close();
            }
        }
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

    /** Names of the classes of the jar in the packages and below, or of all classes when no package is given. */
    List<String> classNames(List<String> packages) {
        Collection<String> roots = packages.isEmpty() ? List.of("") : packages;
        TreeSet<String> names = new TreeSet<>();
        for (String root : roots) {
            int options = BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE;
            for (String file : wiring.listResources("/" + root.replace('.', '/'), "*.class", options)) {
                if (!file.endsWith("-info.class")) {
                    names.add(
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
        return List.copyOf(names);
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        try {
            return wiring.getClassLoader().loadClass(className);
        } catch (ClassNotFoundException e) {
            int dot = className.lastIndexOf('.');
            if (dot < 0 || !exported.contains(className.substring(0, dot))) {
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
