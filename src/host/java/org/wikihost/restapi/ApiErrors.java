package org.wikihost.restapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.storageformat.StorageFormatException;
import org.wikihost.wiki.InvalidRequestException;
import org.wikihost.wiki.NotFoundException;
import org.wikihost.wiki.NotPermittedException;
import org.wikihost.wiki.ReadOnlyModeException;
import org.wikihost.wiki.TitleTakenException;
import org.wikihost.wiki.VersionConflictException;
import org.wikihost.wiki.WikiException;

/** Answers refusals in the shape of Confluence's REST API. */
final class ApiErrors implements ExceptionMapper<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @Override
    public Response toResponse(Exception thrown) {
        if (thrown instanceof WebApplicationException refusal) {
            return answer(refusal.getResponse().getStatus(), String.valueOf(thrown.getMessage()));
        }
        if (thrown instanceof WikiException refusal) {
            return answer(status(refusal).getStatusCode(), String.valueOf(thrown.getMessage()));
        }
        if (thrown instanceof StorageFormatException || thrown instanceof JsonProcessingException) {
            return answer(Status.BAD_REQUEST.getStatusCode(), String.valueOf(thrown.getMessage()));
        }
        LOG.error("A request to the REST API failed", thrown);
        return answer(Status.INTERNAL_SERVER_ERROR.getStatusCode(), "Internal server error");
    }

    private static Status status(WikiException refusal) {
        if (refusal instanceof NotFoundException) {
            return Status.NOT_FOUND;
        }
        if (refusal instanceof VersionConflictException) {
            return Status.CONFLICT;
        }
        if (refusal instanceof NotPermittedException) {
            return Status.FORBIDDEN;
        }
        if (refusal instanceof ReadOnlyModeException) {
            return Status.METHOD_NOT_ALLOWED;
        }
        if (refusal instanceof TitleTakenException || refusal instanceof InvalidRequestException) {
            return Status.BAD_REQUEST;
        }
        return Status.INTERNAL_SERVER_ERROR;
    }

    private static Response answer(int status, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("statusCode", status);
        ObjectNode data = body.putObject("data");
        data.put("authorized", status != 401 && status != 403);
        data.put("valid", status != 400);
        data.put("allowedInReadOnlyMode", true);
        data.putArray("errors");
        data.put("successful", false);
        body.put("message", message);
        Status known = Status.fromStatusCode(status);
        body.put("reason", known == null ? "" : known.getReasonPhrase());
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
