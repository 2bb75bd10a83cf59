package org.journeymaps.checkpoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.journey.InvalidMapException;

/** Turns a text into located values and refuses what is not one JSON value. */
final class JsonTree {

    /** Deeper than any map's text. */
    private static final int DEEPEST = 8;

    private final JsonFactory json;
    private final Problems problems = new Problems();

    JsonTree(JsonFactory json) {
        this.json = json;
    }

    /** The value that the text holds; a name that comes twice in one object is a problem too. */
    JsonValue parse(String text) throws InvalidMapException {
        try (JsonParser parser = json.createParser(text)) {
            JsonValue value = parseOnly(parser, text.length());
            problems.throwIfAny();
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    private JsonValue parseOnly(JsonParser parser, int length) throws IOException, InvalidMapException {
        JsonValue value;
        try {
            if (parser.nextToken() == null) {
                throw stop(JsonValue.Place.START, "$", "ends-early");
            }
            value = value(parser, "$", 0);
        } catch (JsonProcessingException e) {
            boolean atEnd = e.getLocation().getCharOffset() >= length;
            throw stop(place(e.getLocation()), "$", atEnd ? "ends-early" : "not-json");
        }
        refuseMore(parser);
        return value;
    }

    private void refuseMore(JsonParser parser) throws IOException, InvalidMapException {
        try {
            if (parser.nextToken() != null) {
                throw stop(here(parser), "$", "trailing-text");
            }
        } catch (JsonProcessingException e) {
            throw stop(place(e.getLocation()), "$", "trailing-text");
        }
    }

    private JsonValue value(JsonParser parser, String path, int depth) throws IOException, InvalidMapException {
        JsonValue.Place place = here(parser);
        if (depth > DEEPEST) {
            throw stop(place, path, "too-deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser, place, path, depth);
            case START_ARRAY -> items(parser, place, path, depth);
            case VALUE_STRING -> new JsonValue.Text(place, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Flag(place, parser.getBooleanValue());
            case VALUE_NULL -> new JsonValue.Nothing(place);
            default -> new JsonValue.Digits(place, parser.getText());
        };
    }

    private JsonValue fields(JsonParser parser, JsonValue.Place place, String path, int depth)
            throws IOException, InvalidMapException {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String fieldPath = path + "." + name;
            if (values.containsKey(name)) {
                problems.add(here(parser), fieldPath, "field-twice", name);
            }
            parser.nextToken();
            values.put(name, value(parser, fieldPath, depth + 1));
        }
        return new JsonValue.Fields(place, values);
    }

    private JsonValue items(JsonParser parser, JsonValue.Place place, String path, int depth)
            throws IOException, InvalidMapException {
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, path + "[" + values.size() + "]", depth + 1));
        }
        return new JsonValue.Items(place, values);
    }

    private InvalidMapException stop(JsonValue.Place place, String path, String what) {
        problems.add(place, path, what);
        return problems.asException();
    }

    private static JsonValue.Place here(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static JsonValue.Place place(JsonLocation location) {
        return new JsonValue.Place(location.getLineNr(), location.getColumnNr());
    }
}
