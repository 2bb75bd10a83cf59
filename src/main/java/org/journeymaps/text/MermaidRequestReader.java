package org.journeymaps.text;

import java.io.IOException;
import java.util.Optional;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.MapLimits;

/** Reads {@code {"mermaid": "…"}}. */
final class MermaidRequestReader {

    private static final String FIELD = "mermaid";
    private static final String PATH = "$." + FIELD;

    private final JsonTextReader text;
    private final Problems problems;
    private Optional<JsonValue> found = Optional.empty();

    MermaidRequestReader(JsonTextReader text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    String read() throws InvalidTextException, IOException {
        JsonValue.Place start = text.object(this::field);
        if (found.isEmpty()) {
            problems.add(start, PATH, "missing-field", FIELD);
        }
        problems.throwIfAny();
        return found.get() instanceof JsonValue.Text mermaid ? mermaid.value() : "";
    }

    private void field(String name) throws InvalidTextException, IOException {
        JsonValue value = text.value("$." + name);
        if (!name.equals(FIELD)) {
            problems.add(value.place(), "$." + name, "unknown-field", name);
            return;
        }
        found = Optional.of(value);
        if (!(value instanceof JsonValue.Text mermaid)) {
            problems.add(value.place(), PATH, "not-a-text");
        } else if (mermaid.value().length() > MapLimits.MAP_TEXT_LENGTH) {
            int length = mermaid.value().length();
            problems.add(value.place(), PATH, "text-too-long", length, MapLimits.MAP_TEXT_LENGTH);
        }
    }
}
