package org.journeymaps.wiki;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Services that a Confluence may lack. They are looked up where they are used and not imported by the app as a whole, so that one
 * that is missing switches off what needs it and nothing else.
 *
 * <p>A type that may be missing too stands in a class of its own, whose callers catch the {@link LinkageError}.
 */
public final class OptionalServices {

    /** The service as it is now; empty when nobody offers it. */
    public <T> Optional<T> find(Class<T> type) {
        Bundle app = FrameworkUtil.getBundle(OptionalServices.class);
        if (app == null) {
            return Optional.empty();
        }
        BundleContext context = app.getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }

    /** Whether somebody offers a service of the type with that name. */
    public boolean isOffered(String type) {
        Bundle app = FrameworkUtil.getBundle(OptionalServices.class);
        return app != null && app.getBundleContext().getServiceReference(type) != null;
    }
}
