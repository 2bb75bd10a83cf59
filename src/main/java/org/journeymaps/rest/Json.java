package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.journeymaps.render.Words;
import org.journeymaps.rest.Refusal.Reason;

/** The JSON of requests and answers. */
final class Json {

    /** The media type of every answer. */
    static final String TYPE = "application/json;charset=UTF-8";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(RequestBody.LIMIT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree can always be written", e);
        }
    }

    /** The JSON value of a request; a {@link Refusal} with the place when it is not JSON. */
    static JsonNode read(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw Refusal.of(
                    Response.Status.BAD_REQUEST,
                    "",
                    "not-json",
                    Math.max(1, place.getLineNr()),
                    Math.max(1, place.getColumnNr()));
        }
    }

    /** The one shape of every refusal. */
    static Response errors(Response.StatusType status, List<Reason> reasons, Words words) {
        ObjectNode body = object();
        ArrayNode errors = body.putArray("errors");
        for (Reason reason : reasons) {
            errors.addObject()
                    .put("field", reason.field())
                    .put("message", message(reason, words))
                    .put("key", reason.key());
        }
        return Response.status(status).type(TYPE).entity(write(body)).build();
    }

    private static String message(Reason reason, Words words) {
        Object[] arguments = reason.arguments().stream()
                .map(argument -> argument instanceof Reason inner ? message(inner, words) : argument)
                .toArray();
        return words.text(reason.key(), arguments);
    }
}
