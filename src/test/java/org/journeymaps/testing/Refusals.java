package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;

/** The one shape of everything that the app refuses. */
public final class Refusals {

    private static final Set<String> OF_EVERY_ERROR = Set.of("field", "key", "message");
    private static final Set<String> OF_SOME_ERRORS = Set.of("found", "author", "at");

    private Refusals() {}

    /** The errors of an answer, which has this status and the shape of a refusal and is kept by nobody. */
    public static JsonNode errors(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("application/json;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode body = WikiClient.json(answer);
        assertThat(names(body)).isSubsetOf("revision", "errors").contains("errors");
        assertThat(body.path("errors")).isNotEmpty().allSatisfy(Refusals::hasTheShape);
        return body.path("errors");
    }

    /** The only error of an answer, which has this status and this key. */
    public static JsonNode only(HttpResponse<String> answer, int status, String key) {
        JsonNode errors = errors(answer, status);
        assertThat(errors).as(answer.body()).hasSize(1);
        assertThat(errors.get(0).path("key").asText()).as(answer.body()).isEqualTo(key);
        return errors.get(0);
    }

    private static void hasTheShape(JsonNode error) {
        Set<String> more = names(error);
        assertThat(more).containsAll(OF_EVERY_ERROR);
        more.removeAll(OF_EVERY_ERROR);
        assertThat(OF_SOME_ERRORS).containsAll(more);
        assertThat(error.path("key").asText()).matches("[a-z-]+");
        assertThat(error.path("message").asText())
                .isNotBlank()
                .doesNotContain("journey-maps.")
                .doesNotContain("{0}");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
