package org.wikihost.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.util.ArrayIterator;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a template's method call or property means, lets only allowlisted methods through and remembers every answer. A
 * refused call yields null, so the reference shows as it is written.
 */
final class AllowlistUberspect implements Uberspect {
    private static final Object[] NO_ARGUMENTS = {};

    private final Introspector introspector;
    private final MethodAllowlist allowlist;
    private final Map<Call, Optional<TemplateCall>> calls = new ConcurrentHashMap<>();
    private final Map<Property, Optional<TemplateProperty>> properties = new ConcurrentHashMap<>();

    private record Call(Class<?> type, String method, List<Class<?>> arguments) {}

    private record Property(Class<?> type, String name) {}

    AllowlistUberspect(Introspector introspector, MethodAllowlist allowlist) {
        this.introspector = introspector;
        this.allowlist = allowlist;
    }

    @Override
    public void init() {}

    @Override
    public @Nullable Iterator<?> getIterator(Object value, Info info) {
        if (value.getClass().isArray()) {
            return new ArrayIterator(value);
        } else if (value instanceof Iterable<?> elements) {
            return elements.iterator();
        } else if (value instanceof Map<?, ?> map) {
            return map.values().iterator();
        }
        return value instanceof Iterator<?> iterator ? iterator : null;
    }

    @Override
    public @Nullable VelMethod getMethod(
            @Nullable Object target, String name, @Nullable Object[] arguments, Info info) {
        return target == null
                ? null
                : call(typeOf(target), name, HtmlSafeText.unwrapAll(arguments)).orElse(null);
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object target, String name, Info info) {
        if (target == null) {
            return null;
        }
        return properties
                .computeIfAbsent(new Property(typeOf(target), name), this::findProperty)
                .orElse(null);
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(@Nullable Object target, String name, Object value, Info info) {
        return null;
    }

    private static Class<?> typeOf(Object target) {
        return target instanceof HtmlSafeText ? String.class : target.getClass();
    }

    private Optional<TemplateCall> call(Class<?> type, String name, @Nullable Object[] arguments) {
        List<Class<?>> types = Arrays.stream(arguments)
                .<Class<?>>map(argument -> argument == null ? Void.class : argument.getClass())
                .toList();
        return calls.computeIfAbsent(new Call(type, name, types), call -> findCall(type, name, arguments));
    }

    private Optional<TemplateCall> findCall(Class<?> type, String name, @Nullable Object[] arguments) {
        Method method = introspector.getMethod(type, name, arguments);
        return Optional.ofNullable(method).filter(allowlist::allows).map(TemplateCall::new);
    }

    private Optional<TemplateProperty> findProperty(Property property) {
        String name = property.name();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (Map.class.isAssignableFrom(property.type())) {
            return Optional.of(TemplateProperty.ofMap(name));
        }
        Class<?> type = property.type();
        return call(type, "get" + capital, NO_ARGUMENTS)
                .or(() -> call(type, "get" + name, NO_ARGUMENTS))
                .or(() -> call(type, "is" + capital, NO_ARGUMENTS).filter(TemplateCall::answersYesOrNo))
                .map(TemplateProperty::of);
    }
}
