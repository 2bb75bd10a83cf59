package org.journeymaps.wiki;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Services that a Confluence may lack. They are looked up where they are used and not imported by the app as a whole, so that one
 * that is missing switches off what needs it and nothing else.
 *
 * <p>A type that may be missing too stands in a class of its own, whose callers catch the {@link LinkageError}.
 */
public final class OptionalServices {

    /** The service as it is now; empty when nobody offers it. */
    public <T> Optional<T> find(Class<T> type) {
        return context()
                .flatMap(context ->
                        Optional.ofNullable(context.getServiceReference(type)).map(context::getService));
    }

    /** Whether somebody offers a service of the type with that name. */
    public boolean isOffered(String type) {
        return context()
                .filter(context -> context.getServiceReference(type) != null)
                .isPresent();
    }

    /** Empty where the app is no bundle, as in tests. */
    private static Optional<BundleContext> context() {
        return Optional.ofNullable(FrameworkUtil.getBundle(OptionalServices.class))
                .map(Bundle::getBundleContext);
    }
}
