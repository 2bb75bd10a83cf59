package org.journeymaps.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;

/** Reads the requests of the discussion, which are objects of a few plain fields. */
final class CommentRequests {

    private static final String PATH = "$";

    private final Problems problems;
    private final FieldReader fields;

    private CommentRequests(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    static CommentRequests of(JsonTextReader text, Problems problems) throws InvalidTextException, IOException {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        JsonValue.Place start = text.object(name -> values.put(name, text.value(PATH + "." + name)));
        Optional<FieldReader> fields = FieldReader.of(new JsonValue.Fields(start, values), PATH, problems);
        return new CommentRequests(fields.orElseThrow(), problems);
    }

    /** {@code {"id", "touchpoint" or "stage" or neither, "parent", "text"}}; only the text must be there. */
    CommentRequest comment() throws InvalidTextException {
        String clientId = fields.given("id") ? fields.id("id") : "";
        PartId part = fields.place().orElse(new PartId(PartType.MAP, ""));
        String parent = fields.given("parent") ? fields.text("parent") : "";
        return done(new CommentRequest(clientId, part, parent, fields.text("text")));
    }

    /** {@code {"text"}}. */
    String text() throws InvalidTextException {
        return done(fields.text("text"));
    }

    /** {@code {"resolved"}}. */
    boolean resolved() throws InvalidTextException {
        Optional<FieldReader.Plain> plain = fields.plain("resolved");
        if (plain.isPresent() && !(plain.get().value() instanceof Boolean)) {
            fields.refuse("resolved", Fault.of("not-a-flag"));
        }
        return done(plain.filter(value -> Boolean.TRUE.equals(value.value())).isPresent());
    }

    /** {@code {"at"}}. */
    long at() throws InvalidTextException {
        return done(fields.number("at"));
    }

    private <R> R done(R read) throws InvalidTextException {
        fields.refuseOthers();
        problems.throwIfAny();
        return read;
    }
}
