package org.journeymaps.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.Ids;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.UnfitValueException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one JSON object by name and type. A field that is missing, or not of its type, is noted as a problem and
 * replaced by a harmless value, so that one pass finds all problems. An optional field may be {@code null}.
 */
final class FieldReader {

    /** More digits than any number of a map's text needs. */
    private static final int LONGEST_NUMBER = 40;

    private static final List<String> LANE_TYPES =
            Arrays.stream(LaneType.values()).map(LaneType::key).toList();

    private final JsonValue.Fields fields;
    private final String path;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    private FieldReader(JsonValue.Fields fields, String path, Problems problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
    }

    /** The reader of an object; empty, and a problem, for anything else. */
    static Optional<FieldReader> of(JsonValue value, String path, Problems problems) throws InvalidTextException {
        if (value instanceof JsonValue.Fields object) {
            return Optional.of(new FieldReader(object, path, problems));
        }
        problems.add(value.place(), path, "not-an-object");
        return Optional.empty();
    }

    boolean has(String name) {
        return fields.values().containsKey(name);
    }

    /** A text that must be there. */
    String text(String name) throws InvalidTextException {
        JsonValue value = required(name);
        return value == null ? "" : textOf(name, value);
    }

    /** A text that must be there and is one of a closed list; empty, and a problem, for anything else. */
    Optional<String> word(String name, List<String> choices) throws InvalidTextException {
        JsonValue value = required(name);
        if (value == null) {
            return Optional.empty();
        }
        String word = textOf(name, value);
        if (choices.contains(word)) {
            return Optional.of(word);
        }
        if (value instanceof JsonValue.Text) {
            problems.add(value.place(), at(name), "unknown-choice", word, String.join(", ", choices));
        }
        return Optional.empty();
    }

    /** The id of a part. */
    String id(String name) throws InvalidTextException {
        JsonValue value = required(name);
        if (!(value instanceof JsonValue.Text text)) {
            return value == null ? "" : textOf(name, value);
        }
        Optional<Fault> fault = Ids.fault(text.value());
        if (fault.isPresent()) {
            problems.add(value.place(), at(name), fault.get());
        }
        return text.value();
    }

    /** A whole number from 0 up, of at most 15 digits; 0 when there is none. */
    long number(String name) throws InvalidTextException {
        JsonValue value = required(name);
        return value == null ? 0 : wholeNumber(value, at(name), 0, problems);
    }

    static long wholeNumber(JsonValue value, String path, int least, Problems problems) throws InvalidTextException {
        if (value instanceof JsonValue.Digits digits && digits.value().matches("0|[1-9][0-9]{0,14}")) {
            long number = Long.parseLong(digits.value());
            if (number >= least) {
                return number;
            }
        }
        problems.add(value.place(), path, "not-a-count", least);
        return least;
    }

    /** The object of that name; empty, and a problem, when there is none. */
    Optional<FieldReader> object(String name) throws InvalidTextException {
        JsonValue value = required(name);
        return value == null ? Optional.empty() : of(value, at(name), problems);
    }

    /** A plain value that must be named, be it as {@code null}; empty, and a problem, when there is none. */
    Optional<Plain> plain(String name) throws InvalidTextException {
        JsonValue value = required(name);
        return value == null ? Optional.empty() : plainOf(at(name), value, problems);
    }

    /** The part with the values that the object names of its attributes. */
    <P extends Part> P attributes(P part, List<Attribute<P, ?>> attributes) throws InvalidTextException {
        P read = part;
        for (Attribute<P, ?> attribute : attributes) {
            String name = fields.values().containsKey(attribute.key()) ? attribute.key() : attribute.formerKey();
            known.add(name);
            JsonValue value = fields.values().get(name);
            if (value != null && !(value instanceof JsonValue.Nothing)) {
                read = attribute(read, attribute, value, at(name), problems);
            } else if (attribute.isRequired()) {
                problems.add(fields.place(), at(attribute.key()), "missing-field", attribute.key());
            }
        }
        return read;
    }

    /** The part with this value of an attribute, or as it was when the value does not fit. */
    static <P extends Part> P attribute(
            P part, Attribute<P, ?> attribute, JsonValue value, String path, Problems problems)
            throws InvalidTextException {
        Optional<Plain> plain = plainOf(path, value, problems);
        if (plain.isEmpty() || plain.get().value() == null) {
            return part;
        }
        try {
            P read = attribute.withPlain(part, plain.get().value());
            Optional<Fault> fault = attribute.fault(read);
            if (fault.isPresent()) {
                problems.add(value.place(), path, fault.get());
            }
            return read;
        } catch (UnfitValueException e) {
            problems.add(value.place(), path, e.fault());
            return part;
        }
    }

    /** The id of what a part hangs under; empty when it is named as null. */
    String anchor(String name) throws InvalidTextException {
        JsonValue value = required(name);
        return value == null || value instanceof JsonValue.Nothing ? "" : textOf(name, value);
    }

    /** The fields that tell a part apart; a lane's type is one of a closed list. */
    List<String> fixed(List<String> names) throws InvalidTextException {
        String[] values = new String[names.size()];
        for (int i = 0; i < values.length; i++) {
            String name = names.get(i);
            if (name.equals(PartForm.LANE_TYPE)) {
                values[i] = word(name, LANE_TYPES).orElse(LaneType.TEXT.key());
            } else if (name.equals(PartForm.ANCHOR)) {
                values[i] = anchor(name);
            } else {
                values[i] = name.equals("id") ? id(name) : text(name);
            }
        }
        return List.of(values);
    }

    /** Leaves it open which other fields the object may have. */
    void acceptOthers() {
        known.addAll(fields.values().keySet());
    }

    /** Notes the fields that nobody asked for. */
    void refuseOthers() throws InvalidTextException {
        for (Map.Entry<String, JsonValue> field : fields.values().entrySet()) {
            if (!known.contains(field.getKey())) {
                problems.add(field.getValue().place(), at(field.getKey()), "unknown-field", field.getKey());
            }
        }
    }

    /** Where a field's value stands, or the object when it has none. */
    JsonValue.Place place(String name) {
        return fields.values().getOrDefault(name, fields).place();
    }

    /** Notes what is wrong with the object. */
    void refuse(Fault fault) throws InvalidTextException {
        problems.add(fields.place(), path, fault);
    }

    /** Notes what is wrong with a field. */
    void refuse(String name, Fault fault) throws InvalidTextException {
        problems.add(place(name), at(name), fault);
    }

    /** A field that may be left out, which is not the same as being {@code null}. */
    Optional<JsonValue> optional(String name) {
        known.add(name);
        return Optional.ofNullable(fields.values().get(name));
    }

    /** Whether there is a field that says something. */
    boolean given(String name) {
        return optional(name)
                .filter(value -> !(value instanceof JsonValue.Nothing))
                .isPresent();
    }

    /** The touchpoint or the stage that is named; empty when none is. */
    Optional<PartId> place() throws InvalidTextException {
        boolean atTouchpoint = given("touchpoint");
        if (atTouchpoint && given("stage")) {
            refuse("stage", Fault.of("unknown-field", "stage"));
        }
        if (atTouchpoint) {
            return Optional.of(new PartId(PartType.TOUCHPOINT, id("touchpoint")));
        }
        return given("stage") ? Optional.of(new PartId(PartType.STAGE, id("stage"))) : Optional.empty();
    }

    private String textOf(String name, JsonValue value) throws InvalidTextException {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        problems.add(value.place(), at(name), "not-a-text");
        return "";
    }

    private @Nullable JsonValue required(String name) throws InvalidTextException {
        known.add(name);
        JsonValue value = fields.values().get(name);
        if (value == null) {
            problems.add(fields.place(), at(name), "missing-field", name);
        }
        return value;
    }

    static Optional<Plain> plainOf(String path, JsonValue value, Problems problems) throws InvalidTextException {
        if (value instanceof JsonValue.Text text) {
            return Optional.of(new Plain(text.value()));
        }
        if (value instanceof JsonValue.Flag flag) {
            return Optional.of(new Plain(flag.value()));
        }
        if (value instanceof JsonValue.Nothing) {
            return Optional.of(new Plain(null));
        }
        if (value instanceof JsonValue.Digits digits) {
            return numberOf(path, digits, problems);
        }
        problems.add(value.place(), path, "not-a-value");
        return Optional.empty();
    }

    private static Optional<Plain> numberOf(String path, JsonValue.Digits digits, Problems problems)
            throws InvalidTextException {
        try {
            if (digits.value().length() <= LONGEST_NUMBER) {
                return Optional.of(new Plain(new BigDecimal(digits.value())));
            }
        } catch (NumberFormatException e) {
            // its exponent has too many digits
        }
        problems.add(digits.place(), path, "number-too-long");
        return Optional.empty();
    }

    private String at(String name) {
        return path + "." + name;
    }

    /** A plain value that was read, see {@link org.journeymaps.journey.Kind}. */
    record Plain(@Nullable Object value) {}
}
