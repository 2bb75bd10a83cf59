package org.wikihost.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Apache Felix, exporting to its bundles what Confluence exports and nothing else of the host. */
final class OsgiFramework {
    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts a framework without bundles. */
    static OsgiFramework start(Path cache, ExportedPackages exported) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, cache.toAbsolutePath().toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exported.header());
        configuration.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_EXT);
        configuration.put("felix.bootdelegation.implicit", "false");
        configuration.put("felix.log.level", "1");
        try {
            Framework framework = new FrameworkFactory().newFramework(configuration);
            framework.start();
            return new OsgiFramework(framework);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework could not be started in " + cache, e);
        }
    }

    /** Where Confluence's own services are registered. */
    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs and resolves a bundle. A bundle that is refused leaves nothing behind. */
    Bundle install(Path jar) throws AppRejectedException {
        Bundle bundle;
        try (InputStream content = Files.newInputStream(jar)) {
            bundle = framework.getBundleContext().installBundle(jar.toUri().toString(), content);
        } catch (BundleException | IOException e) {
            throw new AppRejectedException("The jar is not an OSGi bundle: " + e.getMessage(), e);
        }
        FrameworkWiring wiring = framework.adapt(FrameworkWiring.class);
        if (!wiring.resolveBundles(List.of(bundle))) {
            String complaint = complaint(bundle, wiring);
            uninstall(bundle);
            throw new AppRejectedException(complaint);
        }
        return bundle;
    }

    void start(Bundle bundle) throws AppRejectedException {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw new AppRejectedException("The bundle could not be started: " + e.getMessage(), e);
        }
    }

    void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
            framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        } catch (BundleException e) {
            throw new IllegalStateException("The bundle " + bundle.getSymbolicName() + " could not be removed", e);
        }
    }

    void stop() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String complaint(Bundle bundle, FrameworkWiring wiring) {
        for (BundleRequirement requirement :
                bundle.adapt(BundleRevision.class).getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)) {
            boolean optional = Constants.RESOLUTION_OPTIONAL.equals(
                    requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
            if (!optional && wiring.findProviders(requirement).isEmpty()) {
                return "The app imports a package that Confluence does not export: " + describe(requirement);
            }
        }
        return "The bundle's requirements cannot be met: " + bundle.getSymbolicName();
    }

    private static String describe(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        String name = MissingPackages.packageOf(requirement);
        return filter.contains("(version") ? name + " in the version " + filter : name;
    }
}
