package org.wikihost.plugins;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Shows a service to an app under the imported interface only, as Confluence does. */
final class ImportedService implements InvocationHandler {
    private final Object service;

    private ImportedService(Object service) {
        this.service = service;
    }

    static Object as(Class<?> type, Object service) {
        if (!type.isInterface()) {
            return service;
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new ImportedService(service));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("equals") && arguments != null && arguments.length == 1) {
            return proxy == arguments[0];
        }
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
