package org.wikihost.plugins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The services of Confluence and of other apps as one app sees them. What each app has its own of is made once. */
final class ImportedServices {
    private final HostServices services;
    private final App app;
    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final List<AppService> own = new CopyOnWriteArrayList<>();

    ImportedServices(HostServices services, App app) {
        this.services = services;
        this.app = app;
    }

    /** The service that is offered under this name now. */
    Optional<Object> find(String typeName) {
        return services.find(typeName).map(offer -> {
            Given known = given.get(typeName);
            return known != null && known.offer() == offer ? known.service() : take(typeName, offer);
        });
    }

    private Object take(String typeName, Function<App, ?> offer) {
        return given.compute(typeName, (name, known) -> {
                    if (known != null && known.offer() == offer) {
                        return known;
                    }
                    Object service = offer.apply(app);
                    if (service instanceof AppService closeable) {
                        own.add(closeable);
                    }
                    return new Given(offer, service);
                })
                .service();
    }

    /**
     * What an app's constructors are given for an import of this type: as in Confluence a proxy of the interface, which asks for the
     * service at each call.
     *
     * @param optional whether the service may be missing
     * @param refusal a refusal of the app with a complaint
     */
    Object imported(Class<?> type, boolean optional, Function<String, AppRejectedException> refusal)
            throws AppRejectedException {
        Optional<Object> service = find(type.getName());
        if (service.isPresent() && !type.isInstance(service.get())) {
            throw refusal.apply("the app carries its own " + type.getName() + " instead of importing the package");
        }
        if (type.isInterface() && (optional || service.isPresent())) {
            return ImportedService.of(type, this);
        }
        return service.orElseThrow(() -> refusal.apply("Confluence has no component " + type.getName() + " to import"));
    }

    /** Closes what was made for this app only. */
    void close() {
        own.forEach(AppService::close);
    }

    /** A service, and the offer that it came from. */
    private record Given(Function<App, ?> offer, Object service) {}
}
