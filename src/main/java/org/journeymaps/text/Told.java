package org.journeymaps.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request says in its fields. */
public final class Told {

    private final Map<String, Object> values;

    Told(Map<String, Object> values) {
        this.values = values;
    }

    /** The value of a field that was asked for; null when the request leaves it out, or names it as null. */
    @SuppressWarnings("unchecked") // the field's own kind has read it
    public <V> @Nullable V get(Asked<V> asked) {
        return (V) values.get(asked.name());
    }

    /** The value of a field, or another when the request does not tell it. */
    public <V> V get(Asked<V> asked, V otherwise) {
        V told = get(asked);
        return told == null ? otherwise : told;
    }
}
