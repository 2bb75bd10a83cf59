package org.journeymaps.rest;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.editing.ConflictException;
import org.journeymaps.editing.InvalidEditException;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.intake.RefusedFileException;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Problem;
import org.journeymaps.render.ProblemSentence;
import org.journeymaps.render.Words;
import org.jspecify.annotations.Nullable;

/** The one shape of every refusal: {@code {"errors": [{"field", "key", "message"}]}}, in the reader's language. */
final class Errors {

    private static final String REFUSAL = "journey-maps.refusal.";
    private static final String PROBLEM = "journey-maps.problem.";

    /** The longest piece of a request that a sentence repeats, in characters. */
    private static final int EXCERPT = 250;

    private final Words words;
    private final List<JsonObject> errors = new ArrayList<>();
    private final JsonObject body = new JsonObject().put("errors", errors);

    Errors(Words words) {
        this.words = words;
    }

    /** One error for one reason. */
    Response of(Response.StatusType status, String field, String key, Object... arguments) {
        add(field, key, words.text(REFUSAL + key, arguments));
        return answer(status);
    }

    Response of(RefusedException refused) {
        return of(status(refused.reason()), refused.field(), key(refused.reason()), excerpt(refused.detail()));
    }

    /** 400 for a file that cannot be taken in. */
    Response of(RefusedFileException refused) {
        Fault fault = refused.fault();
        return of(
                Response.Status.BAD_REQUEST,
                refused.field(),
                fault.what(),
                fault.arguments().toArray());
    }

    /** 409 with the revision of the map, what it holds and who wrote that. */
    Response of(ConflictException conflict) {
        body.put("revision", conflict.revision());
        String key = key(conflict.kind());
        JsonObject error = add(conflict.field(), key, words.text(REFUSAL + key));
        if (conflict.kind() == ConflictException.Kind.CONFLICT
                || conflict.kind() == ConflictException.Kind.CANNOT_UNDO) {
            error.put("found", conflict.found());
        }
        ConflictException.LastChange by = conflict.by();
        if (by != null) {
            putAuthor(error, by.authorKey(), by.authorName());
            error.put("at", by.at());
        }
        return answer(Response.Status.CONFLICT);
    }

    /** 400 for edits that would break a rule of the map. */
    Response of(InvalidEditException invalid) {
        for (Problem problem :
                invalid.problems().subList(0, Math.min(invalid.problems().size(), 20))) {
            String sentence = sentence(problem);
            add(invalid.field(), key(problem), words.text(REFUSAL + "invalid-edit", sentence, problem.path()));
        }
        return answer(Response.Status.BAD_REQUEST);
    }

    /** 400 for a request that is none; each error is at its field. */
    Response ofRequest(InvalidTextException invalid) {
        for (Problem problem : invalid.problems()) {
            String field = problem.path().replaceFirst("^\\$\\.?", "");
            String sentence = sentence(problem);
            add(field, key(problem), field.isEmpty() ? placed(problem, sentence) : sentence);
        }
        return answer(Response.Status.BAD_REQUEST);
    }

    /** 400 for a map's text that is none, given in a field; each error tells its line and column. */
    Response ofText(String field, InvalidTextException invalid) {
        for (Problem problem : invalid.problems()) {
            add(field, key(problem), placed(problem, sentence(problem)));
        }
        return answer(Response.Status.BAD_REQUEST);
    }

    static void putAuthor(JsonObject object, @Nullable String key, String name) {
        object.put("author", new JsonObject().put("key", key).put("name", name));
    }

    private String sentence(Problem problem) {
        return ProblemSentence.of(problem, words);
    }

    private String placed(Problem problem, String sentence) {
        return words.text(REFUSAL + "invalid-map", problem.line(), problem.column(), sentence);
    }

    private JsonObject add(String field, String key, String message) {
        JsonObject error = new JsonObject().put("field", field).put("key", key).put("message", message);
        errors.add(error);
        return error;
    }

    private Response answer(Response.StatusType status) {
        return Json.notStored(Response.status(status))
                .type(Json.TYPE)
                .entity(Json.write(body))
                .build();
    }

    /** The beginning of what a request says, for a sentence that repeats it. */
    static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static String key(Problem problem) {
        return problem.messageKey().substring(PROBLEM.length());
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Response.Status status(RefusedException.Reason reason) {
        return switch (reason) {
            case NOT_FOUND, NO_SUCH_COMMENT, NO_SUCH_ANSWER -> Response.Status.NOT_FOUND;
            case READ_ONLY, NO_EDIT_PERMISSION, NOT_LOGGED_IN, NO_COMMENT_PERMISSION, NOT_YOUR_COMMENT ->
                Response.Status.FORBIDDEN;
            case UNREADABLE_TEXT, PARENT_GONE, IMPORT_RUNS, TOO_MANY_SETTINGS -> Response.Status.CONFLICT;
            case SETTINGS_TOO_LONG,
                    UNKNOWN_JOURNEY,
                    NO_STAGE,
                    UNKNOWN_PART,
                    UNKNOWN_CARD,
                    COMMENT_EMPTY,
                    COMMENT_TOO_LONG,
                    UNKNOWN_PERSON -> Response.Status.BAD_REQUEST;
        };
    }
}
