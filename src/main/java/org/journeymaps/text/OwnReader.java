package org.journeymaps.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Place;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Together;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.journey.UnfitValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link MapWriter} and {@link EditWriter} wrote, now or in the first format, in the order in which they write it. It looks for no mistakes: a text
 * that is not of that form is an {@link IllegalStateException}, as after damage to the database or a downgrade of the app.
 */
final class OwnReader {

    private final JsonParser parser;

    OwnReader(JsonParser parser) {
        this.parser = parser;
    }

    JourneyContent content() throws IOException, UnfitValueException {
        parser.nextToken();
        return whole(map());
    }

    Edit edit() throws IOException, UnfitValueException {
        parser.nextToken();
        return whole(anEdit());
    }

    private JourneyContent map() throws IOException, UnfitValueException {
        expect(JsonToken.START_OBJECT);
        schema();
        Header header = Header.EMPTY;
        List<Persona> personas = List.of();
        List<Curve> curves = List.of();
        List<Stage> stages = List.of();
        List<Lane> lanes = List.of();
        List<Touchpoint> touchpoints = List.of();
        List<Feeling> feelings = List.of();
        List<Card> cards = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "persona" -> {
                    personas = List.of(attributes(PartType.PERSONA, Persona.named(Persona.MAIN, "")));
                    curves = List.of(Curve.UNNAMED.withPersona(Persona.MAIN));
                }
                case "personas" -> personas = parts(PartForm.PERSONA);
                case "curves" -> curves = parts(PartForm.CURVE);
                case "stages" -> stages = parts(PartForm.STAGE);
                case "lanes" -> lanes = parts(PartForm.LANE);
                case "touchpoints" -> touchpoints = parts(PartForm.TOUCHPOINT);
                case "feelings" -> feelings = parts(PartForm.FEELING);
                case "cards" -> cards = parts(PartForm.CARD);
                default -> header = attribute(PartType.MAP, name).withPlain(header, plain());
            }
        }
        return new JourneyContent(header, personas, curves, stages, lanes, touchpoints, feelings, cards);
    }

    private <P extends Part> List<P> parts(PartForm<P> form) throws IOException, UnfitValueException {
        expect(JsonToken.START_ARRAY);
        List<P> parts = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            parts.add(part(form));
        }
        expect(JsonToken.END_ARRAY);
        return parts;
    }

    private void schema() throws IOException {
        field("schema");
        if (parser.getIntValue() > MapWriter.SCHEMA) {
            throw new IllegalStateException("A newer version of the app wrote the format " + parser.getIntValue());
        }
    }

    private <P extends Part> P part(PartForm<P> form) throws IOException, UnfitValueException {
        List<String> fixed = new ArrayList<>(form.fixed().size());
        for (String name : form.fixed()) {
            fixed.add(text(name));
        }
        return attributes(form.type(), form.start().apply(fixed));
    }

    private <P extends Part> P attributes(PartType<P> type, P start) throws IOException, UnfitValueException {
        P part = start;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Attribute<P, ?> attribute = attribute(type, parser.currentName());
            parser.nextToken();
            part = attribute.withPlain(part, plain());
        }
        return part;
    }

    private Edit anEdit() throws IOException, UnfitValueException {
        expect(JsonToken.START_OBJECT);
        String kind = text("edit");
        return switch (kind) {
            case "change" -> change(type());
            case "add" -> add(type());
            case "move" -> move(type());
            case "remove" -> {
                text("part");
                yield remove();
            }
            case "startFrom" -> closed(new StartFrom(map("map")));
            case "clearMap" -> closed(new ClearMap(map("expected"), map("cleared")));
            case "together" -> together();
            default -> throw new IllegalStateException("There is no edit of the kind " + kind);
        };
    }

    private <P extends Part> Edit change(PartType<P> type) throws IOException, UnfitValueException {
        String id = type == PartType.MAP ? "" : text("id");
        return change(type, id, attribute(type, text("attribute")));
    }

    private <P extends Part, V> Edit change(PartType<P> type, String id, Attribute<P, V> attribute)
            throws IOException, UnfitValueException {
        V from = attribute.kind().of(plain("from"));
        V to = attribute.kind().of(plain("to"));
        return closed(new Change<>(type, id, attribute, from, to));
    }

    private <P extends Part> Add<P> add(PartType<P> type) throws IOException, UnfitValueException {
        field("value");
        P part = part(PartForm.of(type));
        return new Add<>(type, part, after());
    }

    private <P extends Part> Edit move(PartType<P> type) throws IOException {
        String id = text("id");
        return closed(new Move<>(type, id, place(type, "from"), place(type, "to")));
    }

    private Edit remove() throws IOException, UnfitValueException {
        text("id");
        field("parts");
        List<Add<?>> parts = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            parts.add(add(type()));
        }
        return closed(new Remove(parts));
    }

    private Edit together() throws IOException, UnfitValueException {
        field("edits");
        List<Edit> edits = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            edits.add(anEdit());
        }
        return closed(new Together(edits));
    }

    private JourneyContent map(String name) throws IOException, UnfitValueException {
        field(name);
        return map();
    }

    private Place place(PartType<?> type, String name) throws IOException {
        field(name);
        String lane = type == PartType.CARD ? text("lane") : "";
        String under = "";
        if (type == PartType.CARD) {
            under = text(PartForm.ANCHOR);
        }
        if (type == PartType.TOUCHPOINT) {
            under = text("stage");
        }
        return new Place(lane, under, after());
    }

    /** The place among others, up to the end of the object. */
    private After after() throws IOException {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return After.LAST;
        }
        After after = parser.nextToken() == JsonToken.VALUE_NULL ? After.FIRST : After.part(parser.getText());
        return closed(after);
    }

    private PartType<?> type() throws IOException {
        String key = text("part");
        return PartType.of(key).orElseThrow(() -> new IllegalStateException("There is no part of the type " + key));
    }

    private static <P extends Part> Attribute<P, ?> attribute(PartType<P> type, String name) {
        return type.attribute(name)
                .orElseThrow(() -> new IllegalStateException("A " + type.key() + " has no attribute " + name));
    }

    private @Nullable Object plain(String name) throws IOException {
        field(name);
        return plain();
    }

    private @Nullable Object plain() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT -> BigDecimal.valueOf(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException("A plain value stands at " + parser.currentTokenLocation());
        };
    }

    private String text(String name) throws IOException {
        field(name);
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private void field(String name) throws IOException {
        if (parser.nextToken() != JsonToken.FIELD_NAME || !name.equals(parser.currentName())) {
            throw new IllegalStateException("The field " + name + " stands at " + parser.currentTokenLocation());
        }
        parser.nextToken();
    }

    private void expect(JsonToken token) {
        if (parser.currentToken() != token) {
            throw new IllegalStateException("There is no " + token + " at " + parser.currentTokenLocation());
        }
    }

    private <T> T whole(T value) throws IOException {
        if (parser.nextToken() != null) {
            throw new IllegalStateException("The text ends at " + parser.currentTokenLocation());
        }
        return value;
    }

    private <T> T closed(T value) throws IOException {
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            throw new IllegalStateException("The object ends at " + parser.currentTokenLocation());
        }
        return value;
    }
}
