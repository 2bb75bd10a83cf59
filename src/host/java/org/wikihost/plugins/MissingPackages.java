package org.wikihost.plugins;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The packages that an app imports as optional and that nobody exports. */
record MissingPackages(Set<String> names) {
    private static final Pattern CLASS = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");

    static MissingPackages of(BundleWiring wiring) {
        Set<String> names = new HashSet<>();
        for (BundleRequirement requirement :
                wiring.getRevision().getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)) {
            names.add(packageOf(requirement));
        }
        for (BundleWire wire : wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)) {
            names.remove(packageOf(wire.getRequirement()));
        }
        return new MissingPackages(Set.copyOf(names));
    }

    /** The name of the package that a bundle imports. */
    static String packageOf(BundleRequirement imported) {
        return imported.getDirectives()
                .getOrDefault(Constants.FILTER_DIRECTIVE, "")
                .replaceFirst(".*\\(osgi\\.wiring\\.package=([^)]*)\\).*", "$1");
    }

    /** Whether something was thrown because a class of one of the packages is not there. */
    boolean explain(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if ((cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError)
                    && names.contains(packageOfClass(String.valueOf(cause.getMessage())))) {
                return true;
            }
        }
        return false;
    }

    private static String packageOfClass(String message) {
        Matcher name = CLASS.matcher(message);
        return name.find() ? name.group().replace('/', '.').replaceFirst("\\.[^.]*$", "") : "";
    }
}
