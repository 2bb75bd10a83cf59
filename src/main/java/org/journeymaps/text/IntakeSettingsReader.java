package org.journeymaps.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.Metric;
import org.journeymaps.intake.ColumnSetting;
import org.journeymaps.intake.DateForm;
import org.journeymaps.intake.Decimals;
import org.journeymaps.intake.Field;
import org.journeymaps.intake.IntakeSettings;
import org.journeymaps.intake.Limits;
import org.journeymaps.intake.Period;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;
import org.jspecify.annotations.Nullable;

/** Reads the settings of an import, as {@code docs/rest.md} has them. Only the columns must be there. */
final class IntakeSettingsReader {

    static final List<String> CHARSETS = List.of("UTF-8", "UTF-16", "windows-1252");
    static final List<String> SEPARATORS = List.of(";", ",", "\t");

    /** More values than settings have with all of their columns and places. */
    static final int MOST_VALUES = Limits.COLUMNS * 12 + Limits.PLACES * 4;

    private static final int LONGEST = 200;
    private static final int MOST_PLACES = 500;

    private final FieldReader fields;
    private final String path;
    private final Problems problems;

    private IntakeSettingsReader(FieldReader fields, String path, Problems problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
    }

    /** The settings in a field, which must be there; what is wrong with them is noted. */
    static IntakeSettings of(FieldReader parent, String name, Problems problems) throws InvalidTextException {
        Optional<JsonValue> value = parent.optional(name);
        if (value.isEmpty()) {
            parent.refuse(Fault.of("missing-field", name));
            return empty();
        }
        return read(value.get(), "$." + name, problems);
    }

    static IntakeSettings read(JsonValue value, String path, Problems problems) throws InvalidTextException {
        Optional<FieldReader> fields = FieldReader.of(value, path, problems);
        return fields.isEmpty() ? empty() : new IntakeSettingsReader(fields.get(), path, problems).settings();
    }

    /** Whether there is a field that says something. */
    static boolean given(FieldReader fields, String name) {
        return fields.optional(name)
                .filter(value -> !(value instanceof JsonValue.Nothing))
                .isPresent();
    }

    private static IntakeSettings empty() {
        return new IntakeSettings(
                "", "", 0, DateForm.ISO, Decimals.POINT, "", AnswerSource.SURVEY, List.of(), Map.of(), null, null);
    }

    private IntakeSettings settings() throws InvalidTextException {
        IntakeSettings settings = new IntakeSettings(
                choice(fields, "charset", CHARSETS).orElse(""),
                choice(fields, "separator", SEPARATORS).orElse(""),
                given(fields, "table") ? (int) Math.min(fields.number("table"), Integer.MAX_VALUE) : 0,
                choice(fields, "dates", keys(DateForm.values(), DateForm::key))
                        .flatMap(DateForm::of)
                        .orElse(DateForm.ISO),
                choice(fields, "decimals", keys(Decimals.values(), Decimals::key))
                        .flatMap(Decimals::of)
                        .orElse(Decimals.POINT),
                text(fields, "survey"),
                choice(fields, "source", keys(AnswerSource.values(), Keyed::key))
                        .map(key -> keyed(AnswerSource.values(), key))
                        .orElse(AnswerSource.SURVEY),
                columns(),
                places(),
                place("place"),
                period());
        fields.refuseOthers();
        return settings;
    }

    private List<ColumnSetting> columns() throws InvalidTextException {
        List<ColumnSetting> columns = new ArrayList<>();
        Optional<JsonValue> value = fields.optional("columns");
        if (value.isEmpty()) {
            fields.refuse(Fault.of("missing-field", "columns"));
            return columns;
        }
        if (!(value.get() instanceof JsonValue.Items items)) {
            fields.refuse("columns", Fault.of("not-a-list"));
            return columns;
        }
        if (items.values().size() > Limits.COLUMNS) {
            fields.refuse("columns", Fault.of("too-many", Limits.COLUMNS));
        }
        for (JsonValue item : items.values()) {
            Optional<FieldReader> column = FieldReader.of(item, path + ".columns[" + columns.size() + "]", problems);
            columns.add(column.isEmpty() ? column("") : column(column.get()));
        }
        return columns;
    }

    private static ColumnSetting column(String name) {
        return new ColumnSetting(name, Field.IGNORE, "", Map.of(), null, false, null);
    }

    private ColumnSetting column(FieldReader column) throws InvalidTextException {
        String name = column.text("name");
        Field field = column.word("field", keys(Field.values(), Keyed::key))
                .flatMap(Field::of)
                .orElse(Field.IGNORE);
        String scale = choice(column, "scale", scales(field)).orElse("");
        Optional<Metric> metric =
                choice(column, "metric", keys(Metric.values(), Keyed::key)).map(key -> keyed(Metric.values(), key));
        if (field == Field.METRIC && metric.isEmpty() && !given(column, "metric")) {
            column.refuse(Fault.of("missing-field", "metric"));
        }
        ColumnSetting read = new ColumnSetting(
                name, field, scale, scalesOf(column), metric.orElse(null), flag(column, "keep"), part(column));
        column.refuseOthers();
        return read;
    }

    private Map<Question, String> scalesOf(FieldReader column) throws InvalidTextException {
        Map<Question, String> scales = new EnumMap<>(Question.class);
        if (given(column, "scales")) {
            Optional<FieldReader> object = column.object("scales");
            if (object.isPresent()) {
                for (Question question : Question.values()) {
                    Optional<String> scale = choice(object.get(), question.key(), scales(question));
                    scale.ifPresent(key -> scales.put(question, key));
                }
                object.get().refuseOthers();
            }
        }
        return scales;
    }

    private static List<String> scales(Field field) {
        Question question = field.question();
        return question == null
                ? Stream.of(Question.values())
                        .flatMap(each -> scales(each).stream())
                        .distinct()
                        .toList()
                : scales(question);
    }

    private static List<String> scales(Question question) {
        return Stream.of(Scale.values())
                .filter(scale -> scale.question() == question)
                .map(Scale::key)
                .toList();
    }

    private Map<String, @Nullable PartId> places() throws InvalidTextException {
        Map<String, @Nullable PartId> places = new LinkedHashMap<>();
        if (!given(fields, "places")) {
            return places;
        }
        JsonValue value = fields.optional("places").orElseThrow();
        if (!(value instanceof JsonValue.Fields object)) {
            fields.refuse("places", Fault.of("not-an-object"));
            return places;
        }
        if (object.values().size() > MOST_PLACES) {
            fields.refuse("places", Fault.of("too-many", MOST_PLACES));
        }
        for (Map.Entry<String, JsonValue> place : object.values().entrySet()) {
            places.put(place.getKey(), place(place.getValue(), path + ".places." + place.getKey()));
        }
        return places;
    }

    private @Nullable PartId place(String name) throws InvalidTextException {
        return given(fields, name) ? place(fields.optional(name).orElseThrow(), path + "." + name) : null;
    }

    private @Nullable PartId place(JsonValue value, String at) throws InvalidTextException {
        if (value instanceof JsonValue.Nothing) {
            return null;
        }
        Optional<FieldReader> place = FieldReader.of(value, at, problems);
        if (place.isEmpty()) {
            return null;
        }
        PartId part = flag(place.get(), "map") ? new PartId(PartType.MAP, "") : part(place.get());
        place.get().refuseOthers();
        return part;
    }

    /** The touchpoint or the stage that an object names; null when it names none. */
    private static @Nullable PartId part(FieldReader object) throws InvalidTextException {
        if (given(object, "touchpoint")) {
            return new PartId(PartType.TOUCHPOINT, object.id("touchpoint"));
        }
        return given(object, "stage") ? new PartId(PartType.STAGE, object.id("stage")) : null;
    }

    private @Nullable Period period() throws InvalidTextException {
        if (!given(fields, "period")) {
            return null;
        }
        Optional<FieldReader> period = fields.object("period");
        if (period.isEmpty()) {
            return null;
        }
        FieldReader days = period.get();
        Optional<LocalDate> from = DateForm.ISO.day(days.text("from"));
        Optional<LocalDate> to = DateForm.ISO.day(days.text("to"));
        days.refuseOthers();
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            days.refuse(
                    to.isPresent() && from.isPresent() ? "to" : from.isEmpty() ? "from" : "to", Fault.of("bad-day"));
            return null;
        }
        return new Period(from.get(), to.get());
    }

    private static boolean flag(FieldReader object, String name) throws InvalidTextException {
        if (!given(object, name)) {
            return false;
        }
        JsonValue value = object.optional(name).orElseThrow();
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        object.refuse(name, Fault.of("not-a-flag"));
        return false;
    }

    private static String text(FieldReader object, String name) throws InvalidTextException {
        if (!given(object, name)) {
            return "";
        }
        String text = object.text(name).strip();
        Optional<Fault> fault = nameFault(text);
        if (fault.isPresent()) {
            object.refuse(name, fault.get());
        }
        return text;
    }

    /** What makes a text unfit for the name of a survey, of a file or of settings. */
    static Optional<Fault> nameFault(String text) {
        return text.length() > LONGEST
                ? Optional.of(Fault.of("too-long", text.length(), LONGEST))
                : new Kind.Name().fault(text);
    }

    static Optional<String> choice(FieldReader object, String name, List<String> choices) throws InvalidTextException {
        return given(object, name) ? object.word(name, choices) : Optional.empty();
    }

    private static <E extends Keyed> E keyed(E[] values, String key) {
        return Stream.of(values)
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <E> List<String> keys(E[] values, Function<E, String> key) {
        return Arrays.stream(values).map(key).toList();
    }
}
