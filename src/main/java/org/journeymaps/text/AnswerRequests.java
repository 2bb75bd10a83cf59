package org.journeymaps.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.UnfitValueException;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;
import org.jspecify.annotations.Nullable;

/** Reads the requests that bring answers of customers, and that change them. */
final class AnswerRequests {

    /** How many answers come at once, at most. */
    private static final int MOST = 1_000;

    private static final String PATH = "$";
    private static final String ANSWERS = "$.answers";
    private static final String IDS = "$.ids";

    private final JsonTextReader text;
    private final Problems problems;
    private int count;

    AnswerRequests(JsonTextReader text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * {@code {"answers": [{"id", "type", "scale", "value", "touchpoint" or "stage" or neither, "date", "segment", "channel", "source",
     * "survey", "comment"}]}}, at least one. Each has a type and a value, or a comment, or both.
     *
     * @param lastDay no answer was given later
     */
    List<NewAnswer> added(LocalDate lastDay) throws InvalidTextException, IOException {
        List<NewAnswer> answers = new ArrayList<>();
        JsonValue.Place start = text.object(name -> {
            if (name.equals("answers")) {
                text.list(ANSWERS, MOST, (value, path) -> {
                    count++;
                    Optional<FieldReader> fields = FieldReader.of(value, path, problems);
                    if (fields.isPresent()) {
                        answers.add(answer(fields.get(), path, lastDay));
                        fields.get().refuseOthers();
                    }
                });
            } else {
                refuse(name);
            }
        });
        if (count == 0 && !problems.has(ANSWERS)) {
            problems.add(start, ANSWERS, "missing-field", "answers");
        }
        problems.throwIfAny();
        return answers;
    }

    /** {@code {"ids", "touchpoint" or "stage" or "map", "state", "card"}}; only the ids must be there. */
    AnswersChange change() throws InvalidTextException, IOException {
        Set<Integer> ids = new LinkedHashSet<>();
        Map<String, JsonValue> values = new LinkedHashMap<>();
        JsonValue.Place start = text.object(name -> {
            if (name.equals("ids")) {
                text.list(IDS, AnswersChange.MOST, (value, path) -> ids.add(id(value, path)));
            } else {
                values.put(name, text.value(PATH + "." + name));
            }
        });
        if (ids.isEmpty() && !problems.has(IDS)) {
            problems.add(start, IDS, "missing-field", "ids");
        }
        FieldReader fields = FieldReader.of(new JsonValue.Fields(start, values), PATH, problems)
                .orElseThrow();
        AnswersChange change =
                new AnswersChange(ids, newPlace(fields), word(fields, "state", AnswerState.values()), cardId(fields));
        fields.refuseOthers();
        problems.throwIfAny();
        return change;
    }

    private int id(JsonValue value, String path) throws InvalidTextException {
        long id = FieldReader.wholeNumber(value, path, 1, problems);
        return (int) Math.min(id, Integer.MAX_VALUE);
    }

    private void refuse(String name) throws InvalidTextException, IOException {
        JsonValue.Place place = text.here();
        text.skip(PATH + "." + name);
        problems.add(place, PATH + "." + name, "unknown-field", name);
    }

    private NewAnswer answer(FieldReader fields, String path, LocalDate lastDay) throws InvalidTextException {
        String key = fields.given("id") ? fields.id("id") : UUID.randomUUID().toString();
        Optional<Scale> scale = scale(fields);
        Integer value = scale.isPresent() ? value(fields, scale.get()) : null;
        String comment = words(fields, "comment", new Kind.Text(), NewAnswer.COMMENT_LENGTH);
        if (comment.isEmpty() && !fields.given("type") && !problems.has(path + ".comment")) {
            fields.refuse(Fault.of("answer-empty"));
        }
        AnswerSource source = word(fields, "source", AnswerSource.values());
        return new NewAnswer(
                key,
                fields.place().orElse(new PartId(PartType.MAP, "")),
                scale.orElse(null),
                value,
                null,
                day(fields, lastDay),
                name(fields, "segment"),
                name(fields, "channel"),
                source == null ? AnswerSource.SURVEY : source,
                name(fields, "survey"),
                comment);
    }

    /** The scale of the question that is asked, its usual one when none is named; empty without a question, and when something is wrong. */
    private static Optional<Scale> scale(FieldReader fields) throws InvalidTextException {
        if (!fields.given("type")) {
            return Optional.empty();
        }
        String type = value(fields, "type", new Kind.Name());
        Optional<Question> question = Stream.of(Question.values())
                .filter(each -> each.key().equals(type))
                .findFirst();
        if (question.isPresent()) {
            return scale(fields, question.get());
        }
        if (type != null) {
            String questions = Stream.of(Question.values()).map(Question::key).collect(Collectors.joining(", "));
            fields.refuse("type", Fault.of("unknown-question", type, questions));
        }
        fields.optional("scale");
        fields.optional("value");
        return Optional.empty();
    }

    private static Optional<Scale> scale(FieldReader fields, Question question) throws InvalidTextException {
        if (!fields.given("scale")) {
            return Optional.of(Scale.usual(question));
        }
        String word = fields.text("scale");
        Optional<Scale> scale = Scale.of(question, word);
        if (scale.isEmpty()) {
            String scales = Stream.of(Scale.values())
                    .filter(each -> each.question() == question)
                    .map(Scale::key)
                    .collect(Collectors.joining(", "));
            fields.refuse("scale", Fault.of("unknown-scale", word, question.key(), scales));
            fields.optional("value");
        }
        return scale;
    }

    private static @Nullable Integer value(FieldReader fields, Scale scale) throws InvalidTextException {
        Optional<FieldReader.Plain> plain = fields.plain("value");
        if (plain.isEmpty()) {
            return null;
        }
        for (int value = scale.lowest(); value <= scale.highest(); value++) {
            if (plain.get().value() instanceof BigDecimal number && number.compareTo(BigDecimal.valueOf(value)) == 0) {
                return value;
            }
        }
        fields.refuse("value", Fault.of("off-scale", scale.lowest(), scale.highest()));
        return null;
    }

    private static @Nullable LocalDate day(FieldReader fields, LocalDate lastDay) throws InvalidTextException {
        LocalDate day = value(fields, "date", new Kind.Day());
        if (day != null && day.isAfter(lastDay)) {
            fields.refuse("date", Fault.of("day-to-come"));
        }
        return day;
    }

    private static @Nullable PartId newPlace(FieldReader fields) throws InvalidTextException {
        Optional<PartId> place = fields.place();
        Boolean onMap = value(fields, "map", new Kind.Flag());
        if (place.isPresent() && Boolean.TRUE.equals(onMap)) {
            fields.refuse("map", Fault.of("unknown-field", "map"));
        }
        return place.orElse(Boolean.TRUE.equals(onMap) ? new PartId(PartType.MAP, "") : null);
    }

    /** The id of a card; null when the request does not tell it, empty when it says that there is none. */
    private static @Nullable String cardId(FieldReader fields) throws InvalidTextException {
        Optional<JsonValue> card = fields.optional("card");
        if (card.isEmpty()) {
            return null;
        }
        return card.get() instanceof JsonValue.Nothing ? "" : fields.id("card");
    }

    private static <E extends Enum<E> & Keyed> @Nullable E word(FieldReader fields, String name, E[] choices)
            throws InvalidTextException {
        if (!fields.given(name)) {
            return null;
        }
        String word = fields.word(name, Arrays.stream(choices).map(Keyed::key).toList())
                .orElse("");
        return Arrays.stream(choices)
                .filter(choice -> choice.key().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String name(FieldReader fields, String name) throws InvalidTextException {
        return words(fields, name, new Kind.Name(), NewAnswer.NAME_LENGTH);
    }

    private static String words(FieldReader fields, String name, Kind<String> kind, int limit)
            throws InvalidTextException {
        String words = value(fields, name, kind);
        if (words != null && words.length() > limit) {
            fields.refuse(name, Fault.of("too-long", words.length(), limit));
        }
        return words == null ? "" : words;
    }

    /** The value of a field; null when it is not there, and when it is not of that kind. */
    private static <V> @Nullable V value(FieldReader fields, String name, Kind<V> kind) throws InvalidTextException {
        Optional<FieldReader.Plain> plain = fields.given(name) ? fields.plain(name) : Optional.empty();
        if (plain.isEmpty()) {
            return null;
        }
        try {
            V value = kind.of(plain.get().value());
            Optional<Fault> fault = kind.fault(value);
            if (fault.isPresent()) {
                fields.refuse(name, fault.get());
                return null;
            }
            return value;
        } catch (UnfitValueException e) {
            fields.refuse(name, e.fault());
            return null;
        }
    }
}
