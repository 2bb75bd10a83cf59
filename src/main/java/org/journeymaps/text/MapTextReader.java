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
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Feeling;
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
    private final List<Persona> personas = new ArrayList<>();
    private final List<Curve> curves = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<Feeling> feelings = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private Header header = Header.EMPTY;

    /** Whether all parts were read, so that one which is not there was not written. */
    private boolean isWhole = true;

    private boolean lanesHaveTypes = true;

    MapTextReader(JsonTextReader text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    JourneyContent read() throws InvalidTextException, IOException {
        JsonValue.Place start = text.object(this::field);
        for (String name : List.of("schema", "stages", "lanes")) {
            if (!found.containsKey(name)) {
                problems.add(start, "$." + name, "missing-field", name);
                isWhole &= name.equals("schema");
            }
        }
        if (found.containsKey("persona") && found.containsKey("personas")) {
            problems.add(start, "$", "one-of", "persona, personas");
            isWhole = false;
        }
        if (isWhole) {
            checkStructure();
        }
        problems.throwIfAny();
        return new JourneyContent(header, personas, curvesOfAll(), stages, lanes, touchpoints, feelings, cards);
    }

    /** How the parts hang together, but for what was told already and what is only the consequence of it. */
    private void checkStructure() throws InvalidTextException {
        for (Problem problem : MapValidation.structure(personas, curves, stages, lanes, touchpoints, feelings, cards)) {
            boolean follows = problem.messageKey().endsWith(".severity-outside-pains") && !lanesHaveTypes;
            if (!follows && !problems.has(problem.path())) {
                problems.add(located(problem));
            }
        }
    }

    private void field(String name) throws InvalidTextException, IOException {
        found.put(name, text.here());
        switch (name) {
            case "schema" -> schema(text.value("$.schema"));
            case "persona" -> persona(text.value("$.persona"));
            case "personas" -> list(name, MapLimits.PERSONAS, PartForm.PERSONA, personas);
            case "curves" -> list(name, MapLimits.CURVES, PartForm.CURVE, curves);
            case "stages" -> list(name, MapLimits.STAGES, PartForm.STAGE, stages);
            case "lanes" -> list(name, MapLimits.LANES, PartForm.LANE, lanes);
            case "touchpoints" -> list(name, MapLimits.TOUCHPOINTS, PartForm.TOUCHPOINT, touchpoints);
            case "feelings" -> list(name, MapLimits.FEELINGS, PartForm.FEELING, feelings);
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

    /** The short form of a map with one persona, who has the main curve. */
    private void persona(JsonValue value) throws InvalidTextException {
        if (value instanceof JsonValue.Nothing) {
            return;
        }
        Optional<FieldReader> reader = FieldReader.of(value, "$.persona", problems);
        if (reader.isPresent()) {
            Persona none = Persona.named(Persona.MAIN, "");
            Persona persona = reader.get().attributes(none, Persona.ATTRIBUTES);
            reader.get().refuseOthers();
            if (!persona.equals(none)) {
                personas.add(persona);
            }
        }
    }

    private List<Curve> curvesOfAll() {
        boolean shortForm = found.containsKey("persona") && !personas.isEmpty();
        boolean named = curves.stream().anyMatch(Curve::isMain);
        if (!shortForm || named) {
            return curves;
        }
        List<Curve> all = new ArrayList<>(curves);
        all.add(0, Curve.UNNAMED.withPersona(Persona.MAIN));
        return all;
    }

    /** All lists but those of stages and of lanes may be {@code null}, as if they were left out. */
    private <P extends Part> void list(String name, int limit, PartForm<P> form, List<P> parts)
            throws InvalidTextException, IOException {
        boolean optional = form.type() != PartType.STAGE && form.type() != PartType.LANE;
        if (optional && text.isNothing()) {
            return;
        }
        List<FieldReader> readers = elements.computeIfAbsent(name, unseen -> new ArrayList<>());
        boolean isList = text.list("$." + name, limit, (value, path) -> {
            Optional<FieldReader> reader = FieldReader.of(value, path, problems);
            isWhole &= reader.isPresent();
            if (reader.isPresent()) {
                readers.add(reader.get());
                parts.add(part(reader.get(), form, parts.size()));
                lanesHaveTypes &= form.type() != PartType.LANE || !problems.has(path + "." + PartForm.LANE_TYPE);
            }
        });
        isWhole &= isList;
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
