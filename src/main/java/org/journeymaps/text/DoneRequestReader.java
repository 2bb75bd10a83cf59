package org.journeymaps.text;

import java.io.IOException;
import java.util.Optional;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.UnfitValueException;

/** Reads {@code {"comment": "…", "tellWatchers": false}}; both fields may be left out. */
final class DoneRequestReader {

    private final JsonTextReader text;
    private final Problems problems;
    private String comment = "";
    private boolean tellWatchers;

    DoneRequestReader(JsonTextReader text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    DoneRequest read() throws InvalidTextException, IOException {
        text.object(this::field);
        problems.throwIfAny();
        return new DoneRequest(comment, tellWatchers);
    }

    private void field(String name) throws InvalidTextException, IOException {
        String path = "$." + name;
        JsonValue value = text.value(path);
        switch (name) {
            case "comment" -> comment = value(new Kind.Name(), value, path).orElse("");
            case "tellWatchers" ->
                tellWatchers = value(new Kind.Flag(), value, path).orElse(false);
            default -> problems.add(value.place(), path, "unknown-field", name);
        }
    }

    private <V> Optional<V> value(Kind<V> kind, JsonValue value, String path) throws InvalidTextException {
        Optional<FieldReader.Plain> plain = FieldReader.plainOf(path, value, problems);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            V read = kind.of(plain.get().value());
            Optional<Fault> fault = kind.fault(read);
            if (fault.isPresent()) {
                problems.add(value.place(), path, fault.get());
            }
            return Optional.ofNullable(read);
        } catch (UnfitValueException e) {
            problems.add(value.place(), path, e.fault());
            return Optional.empty();
        }
    }
}
