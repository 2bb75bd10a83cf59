package org.journeymaps.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.MapValidation;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Problem;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;

/** Makes a map of people's text, and says of every problem where in the text it is. */
final class MapTextReader {

    private static final Pattern ITEM = Pattern.compile("\\$\\.(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

    private final JsonTextReader text;
    private final Problems problems;
    private final Map<String, List<FieldReader>> elements = new HashMap<>();
    private final Map<String, JsonValue.Place> found = new HashMap<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private Header header = Header.EMPTY;
    private Persona persona = Persona.EMPTY;

    MapTextReader(JsonTextReader text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    JourneyContent read() throws InvalidTextException, IOException {
        JsonValue.Place start = text.object(this::field);
        for (String name : List.of("schema", "stages", "lanes")) {
            if (!found.containsKey(name)) {
                problems.add(start, "$." + name, "missing-field", name);
            }
        }
        problems.throwIfAny();
        for (Problem problem : MapValidation.structure(stages, lanes, touchpoints, cards)) {
            problems.add(located(problem));
        }
        problems.throwIfAny();
        return new JourneyContent(header, persona, stages, lanes, touchpoints, cards);
    }

    private void field(String name) throws InvalidTextException, IOException {
        found.put(name, text.here());
        switch (name) {
            case "schema" -> schema(text.value("$.schema"));
            case "persona" -> persona(text.value("$.persona"));
            case "stages" -> list(name, MapLimits.STAGES, PartForm.STAGE, stages);
            case "lanes" -> list(name, MapLimits.LANES, PartForm.LANE, lanes);
            case "touchpoints" -> list(name, MapLimits.TOUCHPOINTS, PartForm.TOUCHPOINT, touchpoints);
            case "cards" -> list(name, MapLimits.CARDS, PartForm.CARD, cards);
            default -> header(name);
        }
    }

    private void schema(JsonValue value) throws InvalidTextException {
        long schema = FieldReader.wholeNumber(value, "$.schema", 1, problems);
        if (schema > MapWriter.SCHEMA) {
            throw new Problems().stop(value.place(), "$.schema", "newer-schema", schema, MapWriter.SCHEMA);
        }
    }

    private void header(String name) throws InvalidTextException, IOException {
        Optional<Attribute<Header, ?>> attribute = PartType.MAP.attribute(name);
        JsonValue.Place place = text.here();
        JsonValue value = text.value("$." + name);
        if (attribute.isPresent()) {
            header = FieldReader.attribute(header, attribute.get(), value, "$." + name, problems);
        } else {
            problems.add(place, "$." + name, "unknown-field", name);
        }
    }

    private void persona(JsonValue value) throws InvalidTextException {
        if (value instanceof JsonValue.Nothing) {
            return;
        }
        Optional<FieldReader> reader = FieldReader.of(value, "$.persona", problems);
        if (reader.isPresent()) {
            persona = part(reader.get(), PartForm.PERSONA, 0);
        }
    }

    /** Lists of touchpoints and of cards may be {@code null}, as if they were left out. */
    private <P extends Part> void list(String name, int limit, PartForm<P> form, List<P> parts)
            throws InvalidTextException, IOException {
        boolean optional = form.type() == PartType.TOUCHPOINT || form.type() == PartType.CARD;
        if (optional && text.isNothing()) {
            return;
        }
        List<FieldReader> readers = elements.computeIfAbsent(name, unseen -> new ArrayList<>());
        text.list("$." + name, limit, (value, path) -> {
            Optional<FieldReader> reader = FieldReader.of(value, path, problems);
            if (reader.isPresent()) {
                readers.add(reader.get());
                parts.add(part(reader.get(), form, parts.size()));
            }
        });
    }

    /** A stage that names no colour takes the one of its place in the text. */
    @SuppressWarnings("unchecked") // a stage stays a stage
    private static <P extends Part> P part(FieldReader reader, PartForm<P> form, int place)
            throws InvalidTextException {
        P part = form.start().apply(reader.fixed(form.fixed()));
        if (part instanceof Stage stage) {
            part = (P) stage.withColour(StageColour.ofPlace(place));
        }
        P read = reader.attributes(part, form.type().attributes());
        reader.refuseOthers();
        return read;
    }

    /** The same problem with its line and column in the text. */
    private Problem located(Problem problem) {
        JsonValue.Place place = JsonValue.Place.START;
        Matcher item = ITEM.matcher(problem.path());
        if (item.matches()) {
            FieldReader element =
                    elements.getOrDefault(item.group(1), List.of()).get(Integer.parseInt(item.group(2)));
            place = element.place(item.group(3) == null ? "" : item.group(3));
        }
        return problem.at(place.line(), place.column());
    }
}
