package org.wikihost.velocity;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The methods that every template may call: what a product allows on the JDK's values and collections, and the getters of
 * Confluence's own types. Nothing that changes an object is among them.
 */
final class ProductMethods {
    private static final Set<Class<?>> VALUE_TYPES = Set.of(
            String.class,
            CharSequence.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            Double.class,
            Float.class,
            Number.class,
            Boolean.class,
            Character.class,
            java.math.BigDecimal.class,
            java.math.BigInteger.class,
            Locale.class,
            UUID.class,
            TemplateTexts.class,
            TemplateRequest.class);

    private static final Map<Class<?>, Set<String>> READING_METHODS = Map.ofEntries(
            Map.entry(Object.class, Set.of("toString", "equals", "hashCode")),
            Map.entry(Enum.class, Set.of("name", "ordinal", "toString", "equals", "compareTo", "hashCode")),
            Map.entry(Iterable.class, Set.of("iterator")),
            Map.entry(Iterator.class, Set.of("hasNext", "next")),
            Map.entry(Collection.class, Set.of("size", "isEmpty", "contains", "containsAll", "iterator", "toString")),
            Map.entry(List.class, Set.of("get", "indexOf", "lastIndexOf", "subList")),
            Map.entry(
                    Map.class,
                    Set.of(
                            "get",
                            "getOrDefault",
                            "containsKey",
                            "containsValue",
                            "size",
                            "isEmpty",
                            "keySet",
                            "values",
                            "entrySet")),
            Map.entry(Entry.class, Set.of("getKey", "getValue")),
            Map.entry(Optional.class, Set.of("isPresent", "isEmpty", "get", "orElse")),
            Map.entry(Date.class, Set.of("getTime", "before", "after")));

    private ProductMethods() {}

    /** Whether the product's own list allows the method, as declared by its class or by a type above it. */
    static boolean allows(Method method) {
        if (Modifier.isStatic(method.getModifiers())) {
            return false;
        }
        Class<?> owner = method.getDeclaringClass();
        return VALUE_TYPES.contains(owner) || readsFromJdkType(owner, method) || isConfluenceGetter(owner, method);
    }

    private static boolean readsFromJdkType(Class<?> owner, Method method) {
        if (owner == Object.class || owner == Enum.class || owner.getName().startsWith("java.util.")) {
            return READING_METHODS.entrySet().stream()
                    .filter(listed -> listed.getKey().isAssignableFrom(owner))
                    .filter(listed -> listed.getKey() != Object.class || owner == Object.class)
                    .filter(listed -> listed.getValue().contains(method.getName()))
                    .anyMatch(listed -> declares(listed.getKey(), method));
        }
        return false;
    }

    private static boolean isConfluenceGetter(Class<?> owner, Method method) {
        boolean getter = method.getParameterCount() == 0
                && (method.getName().startsWith("get") || method.getName().startsWith("is"))
                && !method.getName().equals("getClass");
        return getter && declaredByConfluence(owner, method);
    }

    private static boolean declaredByConfluence(Class<?> type, Method method) {
        if (type.getName().startsWith("com.atlassian.") && declares(type, method)) {
            return true;
        }
        Class<?> parent = type.getSuperclass();
        return (parent != null && declaredByConfluence(parent, method))
                || Arrays.stream(type.getInterfaces()).anyMatch(above -> declaredByConfluence(above, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods())
                .anyMatch(candidate -> candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes()));
    }
}
