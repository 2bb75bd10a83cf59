package org.journeymaps.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.Ids;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Place;
import org.journeymaps.journey.UnfitValueException;
import org.journeymaps.journey.Wanted;
import org.journeymaps.text.EditRequest.Ask;
import org.jspecify.annotations.Nullable;

/** Reads a writer's request, in the format of {@code docs/map-edits.md}; every problem names the field where it is. */
final class EditRequestReader {

    private static final List<String> KINDS =
            List.of("change", "add", "move", "remove", "startFrom", "undo", "restore");
    private static final List<String> SOURCES = List.of("journey", "blank", "json");
    private static final List<String> LANGUAGES = List.of("en", "fr");
    private static final String EDITS = "$.edits";

    private final JsonTextReader text;
    private final Problems problems;
    private final List<Wanted> edits = new ArrayList<>();
    private long baseRevision;
    private boolean baseRevisionFound;
    private String clientId = "";
    private Optional<Ask> alone = Optional.empty();
    private int count;
    private boolean editsMissing = true;

    EditRequestReader(JsonTextReader text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    EditRequest read() throws InvalidTextException, IOException {
        JsonValue.Place start = text.object(this::field);
        if (!baseRevisionFound) {
            problems.add(start, "$.baseRevision", "missing-field", "baseRevision");
        }
        if (editsMissing) {
            problems.add(start, EDITS, "missing-field", "edits");
        }
        if (alone.isPresent() && count > 1) {
            problems.add(start, EDITS, "edit-alone");
        }
        problems.throwIfAny();
        return new EditRequest(baseRevision, clientId, alone.orElseGet(() -> new Ask.Edits(edits)));
    }

    private void field(String name) throws InvalidTextException, IOException {
        switch (name) {
            case "baseRevision" -> {
                baseRevisionFound = true;
                baseRevision = FieldReader.wholeNumber(text.value("$.baseRevision"), "$.baseRevision", 0, problems);
            }
            case "id" -> clientId(text.value("$.id"));
            case "edits" -> edits();
            default -> {
                JsonValue.Place place = text.here();
                text.skip("$." + name);
                problems.add(place, "$." + name, "unknown-field", name);
            }
        }
    }

    private void edits() throws InvalidTextException, IOException {
        boolean isList = text.list(EDITS, EditRequest.MOST_EDITS, (value, path) -> {
            count++;
            Optional<FieldReader> reader = FieldReader.of(value, path, problems);
            if (reader.isPresent()) {
                edit(reader.get());
                reader.get().refuseOthers();
            }
        });
        editsMissing = isList && count == 0;
    }

    private void clientId(JsonValue value) throws InvalidTextException {
        if (value instanceof JsonValue.Text id && Ids.fault(id.value()).isEmpty()) {
            clientId = id.value();
        } else if (!(value instanceof JsonValue.Nothing)) {
            problems.add(value.place(), "$.id", Ids.fault("").orElseThrow());
        }
    }

    private void edit(FieldReader edit) throws InvalidTextException {
        switch (edit.word("edit", KINDS).orElse("")) {
            case "change" -> change(edit);
            case "add" -> add(edit);
            case "move" -> move(edit);
            case "remove" -> remove(edit);
            case "startFrom" -> alone = start(edit);
            case "undo" -> alone = Optional.of(new Ask.Undo(edit.number("revision")));
            case "restore" -> alone = Optional.of(new Ask.Restore(edit.number("revision")));
            default -> edit.acceptOthers();
        }
    }

    private void change(FieldReader edit) throws InvalidTextException {
        Optional<PartType<?>> type = type(edit, false);
        if (type.isPresent()) {
            change(edit, type.get());
        }
    }

    private <P extends Part> void change(FieldReader edit, PartType<P> type) throws InvalidTextException {
        String id = type == PartType.MAP ? "" : edit.id("id");
        List<String> names = type.attributes().stream().map(Attribute::key).toList();
        Optional<Attribute<P, ?>> attribute = edit.word("attribute", names).flatMap(type::attribute);
        String curve = edit.has("curve") ? edit.id("curve") : Curve.MAIN;
        if (!curve.equals(Curve.MAIN)) {
            feels(edit, type, curve, id, attribute.map(Attribute::key).orElse(""));
        } else if (attribute.isPresent()) {
            change(edit, type, id, attribute.get());
        } else {
            edit.plain("from");
            edit.plain("to");
        }
    }

    private <P extends Part, V> void change(FieldReader edit, PartType<P> type, String id, Attribute<P, V> attribute)
            throws InvalidTextException {
        values(edit, attribute, (from, to) -> new Wanted.Whole(new Change<>(type, id, attribute, from, to)));
    }

    /** A value on a curve other than the main one, which only touchpoints and stages have. */
    private void feels(FieldReader edit, PartType<?> type, String curve, String anchor, String attribute)
            throws InvalidTextException {
        Optional<Attribute<Feeling, ?>> felt = type == PartType.TOUCHPOINT || type == PartType.STAGE
                ? PartType.FEELING.attribute(attribute)
                : Optional.empty();
        if (felt.isPresent()) {
            feels(edit, felt.get(), curve, anchor);
        } else {
            edit.refuse("curve", Fault.of("not-on-a-curve"));
            edit.acceptOthers();
        }
    }

    private <V> void feels(FieldReader edit, Attribute<Feeling, V> attribute, String curve, String anchor)
            throws InvalidTextException {
        values(edit, attribute, (from, to) -> new Wanted.Feels<>(curve, anchor, attribute, from, to));
    }

    private <V> void values(
            FieldReader edit, Attribute<?, V> attribute, BiFunction<@Nullable V, @Nullable V, Wanted> use)
            throws InvalidTextException {
        Optional<Value<V>> from = value(edit, "from", attribute);
        Optional<Value<V>> to = value(edit, "to", attribute);
        boolean clears = to.isPresent() && to.get().value() == null && attribute == Feeling.EMOTION;
        if (to.isPresent() && !clears) {
            Optional<Fault> fault = attribute.faultOf(to.get().value());
            if (fault.isPresent()) {
                edit.refuse("to", fault.get());
            }
        }
        if (from.isPresent() && to.isPresent()) {
            edits.add(use.apply(from.get().value(), to.get().value()));
        }
    }

    private <V> Optional<Value<V>> value(FieldReader edit, String name, Attribute<?, V> attribute)
            throws InvalidTextException {
        Optional<FieldReader.Plain> plain = edit.plain(name);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Value<>(attribute.kind().of(plain.get().value())));
        } catch (UnfitValueException e) {
            edit.refuse(name, e.fault());
            return Optional.empty();
        }
    }

    private void add(FieldReader edit) throws InvalidTextException {
        Optional<PartType<?>> type = type(edit, true);
        if (type.isPresent()) {
            add(edit, type.get());
        }
    }

    private <P extends Part> void add(FieldReader edit, PartType<P> type) throws InvalidTextException {
        Optional<FieldReader> value = edit.object("value");
        After after = after(edit);
        if (value.isPresent()) {
            PartForm<P> form = PartForm.of(type);
            P part = value.get().attributes(form.start().apply(value.get().fixed(form.fixed())), type.attributes());
            value.get().refuseOthers();
            edits.add(new Wanted.Whole(new Add<>(type, part, after)));
        }
    }

    private void move(FieldReader edit) throws InvalidTextException {
        Optional<PartType<?>> type = type(edit, true);
        if (type.isPresent()) {
            move(edit, type.get());
        }
    }

    private void move(FieldReader edit, PartType<?> type) throws InvalidTextException {
        String id = edit.id("id");
        Optional<FieldReader> to = edit.object("to");
        if (to.isPresent()) {
            edits.add(new Wanted.Moving(type, id, place(to.get(), type)));
            to.get().refuseOthers();
        }
    }

    private static Place place(FieldReader to, PartType<?> type) throws InvalidTextException {
        if (type == PartType.TOUCHPOINT) {
            return Place.inStage(to.id("stage"), after(to));
        }
        return type == PartType.CARD
                ? Place.inLane(to.id("lane"), to.anchor(PartForm.ANCHOR), after(to))
                : Place.after(after(to));
    }

    private void remove(FieldReader edit) throws InvalidTextException {
        Optional<PartType<?>> type = type(edit, true);
        if (type.isPresent()) {
            String id = edit.id("id");
            if (type.get() == PartType.CURVE && id.equals(Curve.MAIN)) {
                edit.refuse("id", Fault.of("main-curve-stays"));
            }
            edits.add(new Wanted.Removal(type.get(), id));
        }
    }

    private static Optional<Ask> start(FieldReader edit) throws InvalidTextException {
        String language =
                edit.has("language") ? edit.word("language", LANGUAGES).orElse("") : "";
        List<String> named = SOURCES.stream().filter(edit::has).toList();
        if (named.size() != 1) {
            named.forEach(edit::optional);
            edit.refuse(Fault.of("one-of", String.join(", ", SOURCES)));
            return Optional.empty();
        }
        return switch (named.get(0)) {
            case "blank" -> blank(edit, language);
            case "json" -> Optional.of(new Ask.StartFromText(edit.text("json")));
            default -> Optional.of(new Ask.StartFromJourney(edit.text("journey"), language));
        };
    }

    private static Optional<Ask> blank(FieldReader edit, String language) throws InvalidTextException {
        Optional<JsonValue> blank = edit.optional("blank");
        if (!(blank.isPresent() && blank.get() instanceof JsonValue.Flag flag)) {
            edit.refuse("blank", Fault.of("not-a-flag"));
        } else if (!flag.value()) {
            edit.refuse("blank", Fault.of("unknown-choice", "false", "true"));
        }
        return Optional.of(new Ask.StartBlank(language));
    }

    private static Optional<PartType<?>> type(FieldReader edit, boolean listed) throws InvalidTextException {
        List<String> types = PartType.ALL.stream()
                .filter(type -> type != PartType.FEELING && (type.isListed() || !listed))
                .map(PartType::key)
                .toList();
        Optional<PartType<?>> type = edit.word("part", types).flatMap(PartType::of);
        if (type.isEmpty()) {
            edit.acceptOthers();
        }
        return type;
    }

    /** Absent is last, null is first. */
    private static After after(FieldReader reader) throws InvalidTextException {
        Optional<JsonValue> after = reader.optional("after");
        if (after.isEmpty()) {
            return After.LAST;
        }
        return after.get() instanceof JsonValue.Nothing ? After.FIRST : After.part(reader.id("after"));
    }

    /** A value that was read, which may be the one of what is not set. */
    private record Value<V>(@Nullable V value) {}
}
