package org.wikihost.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which methods templates may call: the product's list, and for the classes of an app the entries of that app's own
 * {@code velocity-allowlist}. Source: "Configuring the Velocity allowlist", Atlassian SDK documentation.
 */
final class MethodAllowlist {
    private static final Logger log = LoggerFactory.getLogger(MethodAllowlist.class);

    private final List<TemplateApp> apps;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    MethodAllowlist(List<TemplateApp> apps) {
        this.apps = List.copyOf(apps);
    }

    /** Whether a template may call the method; the first refusal of each method is logged with the entry that it needs. */
    boolean allows(Method method) {
        String entry = entryOf(method);
        boolean allowed = ProductMethods.allows(method) || allowedByItsApp(method, entry);
        if (!allowed && refused.add(entry)) {
            log.warn("Method needs allowlisting: {}", entry);
        }
        return allowed;
    }

    private boolean allowedByItsApp(Method method, String entry) {
        ClassLoader loader = method.getDeclaringClass().getClassLoader();
        return apps.stream()
                .anyMatch(app ->
                        app.classLoader() == loader && app.allowedMethods().contains(entry));
    }

    /** The line that a {@code <method>} element must hold for the method, for example {@code com.example.Map#stage(int java.lang.String)}. */
    static String entryOf(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(
                        " ", method.getDeclaringClass().getName() + "#" + method.getName() + "(", ")"));
    }
}
