package org.journeymaps.checkpoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.MapValidation;

/** Reads and writes the JSON text of a map, in the format of {@code docs/map-json.md}. Safe for use by several threads. */
public final class MapJson {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonFactory json = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    /**
     * The canonical text of a map: fixed order of fields, one line per stage, lane, touchpoint and card, no line end at the end.
     * Equal contents give equal texts; key and revision are not part of it. It never contains {@code ]]>}.
     *
     * @param map a valid map, see {@link MapValidation}; of any other map the text cannot be read back
     */
    public String write(JourneyMap map) {
        return new MapWriter().write(map);
    }

    /**
     * The map that a text stands for, at revision 0. White space around the text and a byte order mark before it are ignored.
     *
     * @param key the key that the map gets, whatever key the text names
     * @throws InvalidMapException if the text is not a map's text; every problem names its path, line and column
     */
    public JourneyMap read(String text, UUID key) throws InvalidMapException {
        if (text.length() > MapLimits.MAP_TEXT_LENGTH) {
            Problems problems = new Problems();
            problems.add(JsonValue.Place.START, "$", "text-too-long", text.length(), MapLimits.MAP_TEXT_LENGTH);
            throw problems.asException();
        }
        return new MapReader().read(new JsonTree(json).parse(withoutMark(text)), key);
    }

    /** The key that a text names for its map; empty when it names none or is not a JSON object. */
    public Optional<UUID> keyIn(String text) {
        try (JsonParser parser = json.createParser(withoutMark(text))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isKey = parser.currentName().equals("key");
                JsonToken value = parser.nextToken();
                if (isKey) {
                    return value == JsonToken.VALUE_STRING ? Uuids.parse(parser.getText()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
