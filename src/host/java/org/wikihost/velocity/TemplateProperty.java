package org.wikihost.velocity;

import java.util.Map;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;

/** What {@code $object.name} reads: a getter, or an entry of a map. */
record TemplateProperty(String name, Reading reading) implements VelPropertyGet {
    private static final Object[] NO_ARGUMENTS = {};

    /** Reads the property of an object. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Object of(Object target) throws Exception;
    }

    static TemplateProperty of(TemplateCall getter) {
        return new TemplateProperty(getter.getMethodName(), target -> getter.invoke(target, NO_ARGUMENTS));
    }

    static TemplateProperty ofMap(String key) {
        return new TemplateProperty("get", map -> ((Map<?, ?>) map).get(key));
    }

    @Override
    public @Nullable Object invoke(Object target) throws Exception {
        return reading.of(target);
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return name;
    }
}
