package org.journeymaps.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.journeymaps.rest.Refusal.Reason;
import org.journeymaps.wiki.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever else goes wrong in the shape of a refusal. Details go to the log and not to the client. */
@Provider
public final class FailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    private final Reader reader;

    @Inject
    public FailureMapper(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(RuntimeException failure) {
        Response.StatusType status = failure instanceof WebApplicationException web
                ? web.getResponse().getStatusInfo()
                : Response.Status.INTERNAL_SERVER_ERROR;
        if (status.getFamily() != Response.Status.Family.SERVER_ERROR) {
            return Json.errors(status, List.of(Reason.of("", "invalid-request")), reader.words());
        }
        LOG.error("A request to Journey Maps failed", failure);
        return Json.errors(status, List.of(Reason.of("", "unexpected")), reader.words());
    }
}
