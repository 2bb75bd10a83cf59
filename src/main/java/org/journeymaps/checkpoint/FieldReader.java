package org.journeymaps.checkpoint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.MapLimits;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one JSON object by name and type. A field that is missing, or not of its type, is noted as a problem and
 * replaced by a harmless value, so that one pass finds all problems. An optional field may be {@code null}.
 */
final class FieldReader {

    /** More digits than any number of a map's text needs. */
    private static final int LONGEST_NUMBER = 40;

    private final JsonValue.Fields fields;
    private final String path;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    FieldReader(JsonValue.Fields fields, String path, Problems problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
    }

    String text(String name) {
        JsonValue value = required(name);
        return value == null ? "" : textOf(name, value);
    }

    String optionalText(String name) {
        JsonValue value = optional(name);
        return value == null ? "" : textOf(name, value);
    }

    boolean optionalFlag(String name) {
        JsonValue value = optional(name);
        if (value == null) {
            return false;
        }
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        wrongType(name, value, "not-a-flag");
        return false;
    }

    <E extends Enum<E> & Keyed> E choice(String name, E[] choices) {
        JsonValue value = required(name);
        return value == null ? choices[0] : choiceOf(name, value, choices);
    }

    <E extends Enum<E> & Keyed> E optionalChoice(String name, E[] choices, E fallback) {
        JsonValue value = optional(name);
        return value == null ? fallback : choiceOf(name, value, choices);
    }

    /** A whole number from 1 to 5. */
    @Nullable
    Integer optionalRating(String name) {
        JsonValue value = optional(name);
        if (value == null) {
            return null;
        }
        Optional<BigDecimal> number = number(name, value);
        for (int rating = MapLimits.LOWEST_RATING; rating <= MapLimits.HIGHEST_RATING; rating++) {
            if (number.isPresent() && number.get().compareTo(BigDecimal.valueOf(rating)) == 0) {
                return rating;
            }
        }
        if (number.isPresent()) {
            problems.add(value.place(), at(name), "bad-rating", MapLimits.LOWEST_RATING, MapLimits.HIGHEST_RATING);
        }
        return null;
    }

    @Nullable
    Emotion optionalEmotion(String name) {
        JsonValue value = optional(name);
        if (value == null) {
            return null;
        }
        Optional<BigDecimal> number = number(name, value);
        if (number.isEmpty()) {
            return null;
        }
        boolean inRange = number.get().abs().compareTo(BigDecimal.valueOf(2)) <= 0;
        if (!inRange || number.get().stripTrailingZeros().scale() > 1) {
            problems.add(value.place(), at(name), "bad-emotion");
            return null;
        }
        return Emotion.ofValue(number.get().doubleValue());
    }

    /** A whole number from 1 up, or 0 if there is none. */
    int count(String name) {
        JsonValue value = required(name);
        if (value == null) {
            return 0;
        }
        if (value instanceof JsonValue.Digits digits && digits.value().matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(digits.value());
        }
        wrongType(name, value, "not-a-count");
        return 0;
    }

    void optionalKey(String name) {
        JsonValue value = optional(name);
        if (value == null) {
            return;
        }
        Optional<UUID> key = Uuids.parse(textOf(name, value));
        if (key.isEmpty() && value instanceof JsonValue.Text) {
            problems.add(value.place(), at(name), "bad-key");
        }
    }

    /** The object of that name, or null when there is none. */
    @Nullable
    FieldReader optionalObject(String name) {
        JsonValue value = optional(name);
        return value == null ? null : object(value, at(name));
    }

    /** Reads each object of a list; what is not an object is noted and left out. */
    <T> List<T> list(String name, Function<FieldReader, T> reading) {
        JsonValue value = required(name);
        return value == null ? List.of() : listOf(name, value, reading);
    }

    <T> List<T> optionalList(String name, Function<FieldReader, T> reading) {
        JsonValue value = optional(name);
        return value == null ? List.of() : listOf(name, value, reading);
    }

    /** Notes the fields that nobody asked for. */
    void refuseOthers() {
        fields.values().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(value.place(), at(name), "unknown-field", name);
            }
        });
    }

    private @Nullable JsonValue required(String name) {
        known.add(name);
        JsonValue value = fields.values().get(name);
        if (value == null) {
            problems.add(fields.place(), path, "missing-field", name);
        }
        return value;
    }

    private @Nullable JsonValue optional(String name) {
        known.add(name);
        JsonValue value = fields.values().get(name);
        return value instanceof JsonValue.Nothing ? null : value;
    }

    private String textOf(String name, JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        wrongType(name, value, "not-a-text");
        return "";
    }

    private <E extends Enum<E> & Keyed> E choiceOf(String name, JsonValue value, E[] choices) {
        if (!(value instanceof JsonValue.Text text)) {
            wrongType(name, value, "not-a-text");
            return choices[0];
        }
        Optional<E> chosen = Stream.of(choices)
                .filter(choice -> choice.key().equals(text.value()))
                .findFirst();
        if (chosen.isEmpty()) {
            String known = Stream.of(choices).map(Keyed::key).collect(Collectors.joining(", "));
            problems.add(value.place(), at(name), "unknown-choice", text.value(), known);
        }
        return chosen.orElse(choices[0]);
    }

    private Optional<BigDecimal> number(String name, JsonValue value) {
        if (!(value instanceof JsonValue.Digits digits)) {
            wrongType(name, value, "not-a-number");
            return Optional.empty();
        }
        if (digits.value().length() > LONGEST_NUMBER) {
            wrongType(name, value, "number-too-long");
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(digits.value()));
        } catch (NumberFormatException e) {
            wrongType(name, value, "number-too-long");
            return Optional.empty();
        }
    }

    private <T> List<T> listOf(String name, JsonValue value, Function<FieldReader, T> reading) {
        List<T> list = new ArrayList<>();
        if (!(value instanceof JsonValue.Items items)) {
            wrongType(name, value, "not-a-list");
            return list;
        }
        for (int i = 0; i < items.values().size(); i++) {
            FieldReader reader = object(items.values().get(i), at(name) + "[" + i + "]");
            if (reader != null) {
                list.add(reading.apply(reader));
                reader.refuseOthers();
            }
        }
        return list;
    }

    private @Nullable FieldReader object(JsonValue value, String objectPath) {
        if (value instanceof JsonValue.Fields object) {
            return new FieldReader(object, objectPath, problems);
        }
        problems.add(value.place(), objectPath, "not-an-object");
        return null;
    }

    private void wrongType(String name, JsonValue value, String what) {
        problems.add(value.place(), at(name), what);
    }

    private String at(String name) {
        return path + "." + name;
    }
}
