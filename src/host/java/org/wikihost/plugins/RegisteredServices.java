package org.wikihost.plugins;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The components of Confluence in the OSGi registry, where apps look up those that they can do without. */
final class RegisteredServices {
    private final Map<Bundle, ImportedServices> apps = new ConcurrentHashMap<>();

    /** Registers every component that Confluence offers now. */
    void register(HostServices services, BundleContext system) {
        for (String type : services.names()) {
            system.registerService(type, new Offer(type), null);
        }
    }

    /** From now on the bundle is given what its app would be given. */
    void join(Bundle bundle, ImportedServices services) {
        apps.put(bundle, services);
    }

    void leave(Bundle bundle) {
        apps.remove(bundle);
    }

    /** What a bundle gets that asks for a type. */
    private final class Offer implements ServiceFactory<Object> {
        private final String type;

        Offer(String type) {
            this.type = type;
        }

        @Override
        public @Nullable Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            ImportedServices services = apps.get(bundle);
            return services == null ? null : services.find(type).orElse(null);
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {}
    }
}
