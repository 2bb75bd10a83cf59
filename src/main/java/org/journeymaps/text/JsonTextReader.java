package org.journeymaps.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.journey.InvalidTextException;
import org.jspecify.annotations.Nullable;

/**
 * Reads other people's JSON from front to back and no further than it makes sense: it stops at the first element beyond a list's
 * limit, at an object that is larger or deeper than any that is asked for, and when there are problems enough.
 */
final class JsonTextReader {

    /** What is done with a field of the outermost object, whose value comes next. */
    interface FieldUse {
        void field(String name) throws InvalidTextException, IOException;
    }

    /** What is done with an element of a list. */
    interface ElementUse {
        void element(JsonValue value, String path) throws InvalidTextException;
    }

    /** Deeper than any object in a list. */
    private static final int DEEPEST = 5;

    /** More values than any object in a list has, even one with fields that nobody knows. */
    private static final int MOST_VALUES = 100;

    /** Jackson's exception for a text that ends too soon. Its package is not known to be exported by Confluence. */
    private static final String ENDS_EARLY = "JsonEOFException";

    private final JsonParser parser;
    private final Problems problems;
    private int left;

    JsonTextReader(JsonFactory json, Reader text, Problems problems) throws IOException {
        this.parser = json.createParser(text);
        this.problems = problems;
    }

    /** Reads the one object that the text holds, and says where it stands; a name that comes twice is a problem. */
    JsonValue.Place object(FieldUse use) throws InvalidTextException, IOException {
        JsonToken first = next();
        if (first == null) {
            throw problems.stop(JsonValue.Place.START, "$", "ends-early");
        }
        if (first != JsonToken.START_OBJECT) {
            throw problems.stop(here(), "$", "not-an-object");
        }
        JsonValue.Place start = here();
        Set<String> seen = new HashSet<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                problems.add(here(), "$." + name, "field-twice", name);
            }
            next();
            use.field(name);
        }
        refuseMore();
        return start;
    }

    /** Reads a list, an element at a time; anything else is a problem, and the answer is false. */
    boolean list(String path, int limit, ElementUse use) throws InvalidTextException, IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problems.add(here(), path, "not-a-list");
            skip(path);
            return false;
        }
        int count = 0;
        while (next() != JsonToken.END_ARRAY) {
            if (count == limit) {
                throw problems.stop(here(), path, "too-many", limit);
            }
            String element = path + "[" + count + "]";
            use.element(value(element), element);
            count++;
        }
        return true;
    }

    /** The value that comes next, with all that is in it. */
    JsonValue value(String path) throws InvalidTextException, IOException {
        return large(path, MOST_VALUES);
    }

    /** The same for an object that may hold more values than any in a list. */
    JsonValue large(String path, int most) throws InvalidTextException, IOException {
        left = most;
        return value(path, 0);
    }

    /** Writes the bytes that the text that comes next says in Base64; anything else is a problem, and the answer is false. */
    boolean bytes(String path, OutputStream out) throws InvalidTextException, IOException {
        JsonValue.Place place = here();
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problems.add(place, path, "not-a-text");
            skip(path);
            return false;
        }
        try {
            parser.readBinaryValue(out);
            return true;
        } catch (JsonProcessingException e) {
            throw e.getClass().getSimpleName().equals(ENDS_EARLY)
                    ? broken(e)
                    : problems.stop(place, path, "not-a-file");
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw problems.stop(place, path, "not-a-file");
        }
    }

    /** Whether the value that comes next is {@code null}. */
    boolean isNothing() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Passes over the value that comes next. */
    void skip(String path) throws InvalidTextException, IOException {
        value(path);
    }

    /** Where the token stands that was read last. */
    JsonValue.Place here() {
        return place(parser.currentTokenLocation());
    }

    private JsonValue value(String path, int depth) throws InvalidTextException, IOException {
        JsonValue.Place place = here();
        if (depth > DEEPEST || --left < 0) {
            throw problems.stop(place, path, "too-deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(place, path, depth);
            case START_ARRAY -> items(place, path, depth);
            case VALUE_STRING -> new JsonValue.Text(place, text());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Flag(place, parser.getBooleanValue());
            case VALUE_NULL -> new JsonValue.Nothing(place);
            default -> new JsonValue.Digits(place, parser.getText());
        };
    }

    private JsonValue fields(JsonValue.Place place, String path, int depth) throws InvalidTextException, IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String fieldPath = path + "." + name;
            if (fields.containsKey(name)) {
                problems.add(here(), fieldPath, "field-twice", name);
            }
            next();
            fields.put(name, value(fieldPath, depth + 1));
        }
        return new JsonValue.Fields(place, fields);
    }

    private JsonValue items(JsonValue.Place place, String path, int depth) throws InvalidTextException, IOException {
        List<JsonValue> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]", depth + 1));
        }
        return new JsonValue.Items(place, items);
    }

    private @Nullable JsonToken next() throws InvalidTextException, IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (CharacterCodingException e) {
            throw problems.stop(here(), "$", "not-json");
        }
    }

    /** The text of the token that was read last, which the parser reads to its end only when it is asked for. */
    private String text() throws InvalidTextException, IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (CharacterCodingException e) {
            throw problems.stop(here(), "$", "not-json");
        }
    }

    private InvalidTextException broken(JsonProcessingException e) throws InvalidTextException {
        String what = e.getClass().getSimpleName().equals(ENDS_EARLY) ? "ends-early" : "not-json";
        return problems.stop(place(e.getLocation()), "$", what);
    }

    private void refuseMore() throws InvalidTextException, IOException {
        try {
            if (parser.nextToken() != null) {
                throw problems.stop(here(), "$", "trailing-text");
            }
        } catch (JsonProcessingException e) {
            throw problems.stop(place(e.getLocation()), "$", "trailing-text");
        } catch (CharacterCodingException e) {
            throw problems.stop(here(), "$", "trailing-text");
        }
    }

    private static JsonValue.Place place(JsonLocation location) {
        return new JsonValue.Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
