package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** The tables, with somebody who looks on at each call and may do something at the worst moment. */
final class WatchedTables {

    private WatchedTables() {}

    /** Who looks on. */
    interface Watcher {

        /** Before a call: its name, and its first argument, which most often is the class of the rows. */
        default void before(String call, Object first) {}

        /** After a call, with what it gave. */
        default void after(String call, Object first, @Nullable Object result) {}
    }

    static ActiveObjects of(ActiveObjects tables, Watcher watcher) {
        return (ActiveObjects) Proxy.newProxyInstance(
                WatchedTables.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    watcher.before(method.getName(), arguments[0]);
                    try {
                        Object result = method.invoke(tables, arguments);
                        watcher.after(method.getName(), arguments[0], result);
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
