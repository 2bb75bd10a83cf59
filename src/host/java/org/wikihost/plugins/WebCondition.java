package org.wikihost.plugins;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** When a web fragment or a web-resource is shown. */
public sealed interface WebCondition {

    /** Always shown: an empty conjunction. */
    static WebCondition always() {
        return new All(List.of());
    }

    /** Whether the condition holds when {@code single} answers for each of its classes. */
    default boolean holds(Predicate<Single> single) {
        if (this instanceof All all) {
            return all.conditions().stream().allMatch(part -> part.holds(single));
        }
        if (this instanceof Any any) {
            return any.conditions().stream().anyMatch(part -> part.holds(single));
        }
        return this instanceof Single only && single.test(only) != only.inverted();
    }

    /** Every part must hold. */
    record All(List<WebCondition> conditions) implements WebCondition {
        /** Copies the list. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** One part must hold. */
    record Any(List<WebCondition> conditions) implements WebCondition {
        /** Copies the list. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * {@code <condition class="…">}.
     *
     * @param instance the object of the class, autowired but not initialised; the same object at every call
     */
    record Single(String className, boolean inverted, Map<String, String> parameters, Supplier<Object> instance)
            implements WebCondition {
        /** Copies the map. */
        public Single {
            parameters = Map.copyOf(parameters);
        }
    }
}
