package org.wikihost.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The error body of Atlassian's REST module: {@code {"message": …, "status-code": …}}. */
final class RestError {
    private RestError() {}

    static Response response(int status, String message) {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("message", message)
                .put("status-code", status)
                .toString();
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
