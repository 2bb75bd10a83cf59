package org.journeymaps.checkpoint;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.JourneyType;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.MapValidation;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Makes a map of the values of one text. */
final class MapReader {

    private final Problems problems = new Problems();

    JourneyMap read(JsonValue root, UUID key) throws InvalidMapException {
        if (!(root instanceof JsonValue.Fields fields)) {
            problems.add(root.place(), "$", "not-an-object");
            throw problems.asException();
        }
        FieldReader reader = new FieldReader(fields, "$", problems);
        checkSchema(reader, fields);
        List<Touchpoint> touchpoints = reader.optionalList("touchpoints", MapReader::touchpoint);
        List<Card> cards = reader.optionalList("cards", MapReader::card);
        JourneyMap map = map(reader, key, touchpoints, cards);
        reader.refuseOthers();
        problems.throwIfAny();
        validate(map, new TextPlaces(fields, map, touchpoints, cards));
        return map;
    }

    private void checkSchema(FieldReader reader, JsonValue.Fields fields) throws InvalidMapException {
        int schema = reader.count("schema");
        if (schema > MapWriter.SCHEMA) {
            Problems newer = new Problems();
            JsonValue.Place place =
                    fields.values().getOrDefault("schema", fields).place();
            newer.add(place, "$.schema", "newer-schema", schema, MapWriter.SCHEMA);
            throw newer.asException();
        }
    }

    private void validate(JourneyMap map, TextPlaces places) throws InvalidMapException {
        MapValidation.problems(map).forEach(problem -> problems.add(places.locate(problem)));
        problems.throwIfAny();
    }

    private static JourneyMap map(FieldReader reader, UUID key, List<Touchpoint> touchpoints, List<Card> cards) {
        reader.optionalKey("key");
        return new JourneyMap(
                key,
                reader.text("title"),
                persona(reader.optionalObject("persona")),
                reader.optionalText("scenario"),
                reader.optionalText("goal"),
                reader.optionalChoice("type", JourneyType.values(), JourneyType.SIMPLE),
                reader.optionalChoice("status", MapStatus.values(), MapStatus.DRAFT),
                reader.optionalFlag("sample"),
                stages(reader),
                reader.list("lanes", MapReader::lane),
                touchpoints,
                cards,
                0);
    }

    private static Persona persona(@Nullable FieldReader reader) {
        if (reader == null) {
            return new Persona("", "");
        }
        Persona persona = new Persona(reader.optionalText("name"), reader.optionalText("description"));
        reader.refuseOthers();
        return persona;
    }

    /** A stage that names no colour takes the one of its place in the text. */
    private static List<Stage> stages(FieldReader reader) {
        StageColour[] colours = StageColour.values();
        AtomicInteger place = new AtomicInteger();
        return reader.list(
                "stages",
                stage -> new Stage(
                        stage.text("id"),
                        stage.text("name"),
                        stage.optionalText("goal"),
                        stage.optionalChoice("colour", colours, colours[place.getAndIncrement() % colours.length])));
    }

    private static Lane lane(FieldReader reader) {
        return new Lane(reader.text("id"), reader.choice("type", LaneType.values()), reader.optionalText("name"));
    }

    private static Touchpoint touchpoint(FieldReader reader) {
        return new Touchpoint(
                reader.text("id"),
                reader.text("stage"),
                reader.text("name"),
                reader.choice("channel", Channel.values()),
                reader.optionalText("team"),
                reader.optionalEmotion("emotion"),
                reader.optionalRating("importance"),
                reader.optionalFlag("momentOfTruth"),
                reader.optionalChoice("evidence", Evidence.values(), Evidence.ASSUMED));
    }

    private static Card card(FieldReader reader) {
        return new Card(
                reader.text("id"),
                reader.text("lane"),
                reader.text("anchor"),
                reader.text("text"),
                reader.optionalRating("severity"));
    }
}
