package org.journeymaps.text;

import java.util.List;
import java.util.Map;

/** A value of a JSON text that knows where it stands. */
sealed interface JsonValue {

    Place place();

    /** A place in a text; line and column count from 1. */
    record Place(int line, int column) {
        static final Place START = new Place(1, 1);
    }

    /** An object; its fields are in the text's order. */
    record Fields(Place place, Map<String, JsonValue> values) implements JsonValue {}

    record Items(Place place, List<JsonValue> values) implements JsonValue {}

    record Text(Place place, String value) implements JsonValue {}

    /** A number as it is written. */
    record Digits(Place place, String value) implements JsonValue {}

    record Flag(Place place, boolean value) implements JsonValue {}

    record Nothing(Place place) implements JsonValue {}
}
