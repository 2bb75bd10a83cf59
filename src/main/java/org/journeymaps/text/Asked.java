package org.journeymaps.text;

import org.journeymaps.journey.Kind;

/**
 * A field that a request may name.
 *
 * @param kind what sort of value it takes
 * @param isRequired whether a request without it is none
 */
public record Asked<V>(String name, Kind<V> kind, boolean isRequired) {

    public static <V> Asked<V> required(String name, Kind<V> kind) {
        return new Asked<>(name, kind, true);
    }

    public static <V> Asked<V> optional(String name, Kind<V> kind) {
        return new Asked<>(name, kind, false);
    }
}
