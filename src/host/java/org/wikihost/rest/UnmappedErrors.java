package org.wikihost.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what no mapper of the app answers, without telling anything of the inside. */
final class UnmappedErrors implements ExceptionMapper<Throwable> {
    private static final Logger log = LoggerFactory.getLogger(UnmappedErrors.class);

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException refusal) {
            return answer(refusal.getResponse());
        }
        if (thrown instanceof JsonProcessingException) {
            log.debug("A request's body cannot be read", thrown);
            return RestError.response(400, "The request's body is not the JSON that this resource expects.");
        }
        log.error("A REST resource failed", thrown);
        return RestError.response(500, "Internal server error");
    }

    private static Response answer(Response response) {
        int status = response.getStatus();
        if (response.hasEntity() || status < 400) {
            return response;
        }
        Response error = RestError.response(status, response.getStatusInfo().getReasonPhrase());
        return Response.fromResponse(error)
                .replaceAll(response.getHeaders())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
