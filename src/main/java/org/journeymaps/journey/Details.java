package org.journeymaps.journey;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a part that few parts have, by the key of their attribute: what is not set is not there. {@link Attribute#detail}
 * makes the attributes that read and write them.
 */
public record Details(Map<String, Object> values) {

    /** Nothing is set. */
    public static final Details NONE = new Details(Map.of());

    public Details {
        values = Map.copyOf(values);
    }

    @Nullable
    Object get(String key) {
        return values.get(key);
    }

    Details with(String key, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed.isEmpty() ? NONE : new Details(changed);
    }
}
