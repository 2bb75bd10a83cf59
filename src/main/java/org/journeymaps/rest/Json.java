package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The JSON of answers. */
final class Json {

    /** The media type of every answer. */
    static final String TYPE = "application/json;charset=UTF-8";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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

    static Response ok(ObjectNode answer) {
        return notStored(Response.ok(write(answer), TYPE)).build();
    }

    /** An answer that nothing keeps, because the next reader of a browser or proxy may see less. */
    static Response.ResponseBuilder notStored(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Puts a plain value (see {@link org.journeymaps.journey.Kind}) into an object. */
    static void put(ObjectNode object, String name, @Nullable Object plain) {
        if (plain instanceof BigDecimal number) {
            object.put(name, number);
        } else if (plain instanceof Boolean flag) {
            object.put(name, flag);
        } else {
            object.put(name, (String) plain);
        }
    }
}
