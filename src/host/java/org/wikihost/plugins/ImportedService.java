package org.wikihost.plugins;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.eclipse.gemini.blueprint.service.ServiceUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Shows a service to an app under the imported interface only, as Confluence does, and goes to whoever offers it at the time of the
 * call. When nobody does, the call throws {@link ServiceUnavailableException}.
 */
final class ImportedService implements InvocationHandler {
    private final Class<?> type;
    private final ImportedServices services;

    private ImportedService(Class<?> type, ImportedServices services) {
        this.type = type;
        this.services = services;
    }

    static Object of(Class<?> type, ImportedServices services) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new ImportedService(type, services));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofEveryObject(proxy, method, arguments);
        }
        Object service = services.find(type.getName())
                .filter(type::isInstance)
                .orElseThrow(() -> new ServiceUnavailableException(type.getName()));
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private Object ofEveryObject(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the service " + type.getName();
        };
    }
}
