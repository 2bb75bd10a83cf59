package org.journeymaps.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.UnfitValueException;

/** Reads a request that is one object of plain values, such as {@code {"comment": "…", "tellWatchers": false}}. */
final class ToldReader {

    private final JsonTextReader text;
    private final Problems problems;
    private final List<Asked<?>> asked;
    private final Map<String, Object> values = new HashMap<>();

    ToldReader(JsonTextReader text, Problems problems, List<Asked<?>> asked) {
        this.text = text;
        this.problems = problems;
        this.asked = asked;
    }

    /** Refuses a field that nobody asked for, one of another kind, and a request without a field that it must have. */
    Told read() throws InvalidTextException, IOException {
        JsonValue.Place whole = text.object(this::field);
        for (Asked<?> field : asked) {
            String path = "$." + field.name();
            if (field.isRequired() && !values.containsKey(field.name()) && !problems.has(path)) {
                problems.add(whole, path, "missing-field", field.name());
            }
        }
        problems.throwIfAny();
        return new Told(values);
    }

    private void field(String name) throws InvalidTextException, IOException {
        String path = "$." + name;
        JsonValue value = text.value(path);
        Optional<Asked<?>> found =
                asked.stream().filter(field -> field.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            problems.add(value.place(), path, "unknown-field", name);
        } else {
            keep(found.get().kind(), name, value, path);
        }
    }

    private <V> void keep(Kind<V> kind, String name, JsonValue value, String path) throws InvalidTextException {
        Optional<FieldReader.Plain> plain = FieldReader.plainOf(path, value, problems);
        if (plain.isEmpty() || plain.get().value() == null) {
            return;
        }
        try {
            V read = kind.of(plain.get().value());
            Optional<Fault> fault = kind.fault(read);
            if (fault.isPresent()) {
                problems.add(value.place(), path, fault.get());
            } else if (read != null) {
                values.put(name, read);
            }
        } catch (UnfitValueException e) {
            problems.add(value.place(), path, e.fault());
        }
    }
}
