package org.journeymaps.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.Serial;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Question;
import org.journeymaps.storage.AnswerFilter;
import org.jspecify.annotations.Nullable;

/** Which answers an address asks for. */
final class AnswerQuestion {

    private static final int USUAL = 50;

    private final MultivaluedMap<String, String> parameters;

    private AnswerQuestion(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** A parameter has a value that it cannot have. */
    static final class BadQuestionException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String field;
        private final String value;

        BadQuestionException(String field, String value) {
            super(field);
            this.field = field;
            this.value = value;
        }

        String field() {
            return field;
        }

        String value() {
            return value;
        }
    }

    /** The filter of {@code touchpoint=}, {@code stage=} or {@code place=map}, and of the others that {@code docs/rest.md} names. */
    static AnswerFilter of(MultivaluedMap<String, String> parameters) throws BadQuestionException {
        AnswerQuestion question = new AnswerQuestion(parameters);
        return new AnswerFilter(
                question.places(),
                question.states(),
                question.oneOf("comments", new String[] {"true", "false"}, Function.identity(), "false")
                        .equals("true"),
                question.oneOf("type", Question.values(), Question::key),
                question.oneOf("source", AnswerSource.values(), AnswerSource::key),
                question.text("text").strip(),
                question.text("import"),
                question.number("before", 0),
                Math.max(1, Math.min(AnswerFilter.MOST, question.number("limit", USUAL))));
    }

    private Set<PartId> places() throws BadQuestionException {
        if (!text("touchpoint").isEmpty()) {
            return Set.of(new PartId(PartType.TOUCHPOINT, text("touchpoint")));
        }
        if (!text("stage").isEmpty()) {
            return Set.of(new PartId(PartType.STAGE, text("stage")));
        }
        PartType<?> map = oneOf("place", new PartType<?>[] {PartType.MAP}, PartType::key);
        return map == null ? Set.of() : Set.of(new PartId(map, ""));
    }

    private Set<AnswerState> states() throws BadQuestionException {
        Set<AnswerState> states = new LinkedHashSet<>();
        for (String word :
                text("state").isEmpty() ? new String[0] : text("state").split(",")) {
            states.add(choice("state", word, AnswerState.values(), AnswerState::key));
        }
        return states;
    }

    private int number(String name, int otherwise) throws BadQuestionException {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        return Numbers.parse(text)
                .filter(number -> number <= Integer.MAX_VALUE)
                .orElseThrow(() -> new BadQuestionException(name, text))
                .intValue();
    }

    private <T> @Nullable T oneOf(String name, T[] choices, Function<T, String> key) throws BadQuestionException {
        return text(name).isEmpty() ? null : choice(name, text(name), choices, key);
    }

    private <T> T oneOf(String name, T[] choices, Function<T, String> key, T otherwise) throws BadQuestionException {
        return text(name).isEmpty() ? otherwise : choice(name, text(name), choices, key);
    }

    private static <T> T choice(String name, String word, T[] choices, Function<T, String> key)
            throws BadQuestionException {
        return Arrays.stream(choices)
                .filter(choice -> key.apply(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadQuestionException(name, word));
    }

    private String text(String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }
}
