package org.journeymaps.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.journeymaps.editing.ConflictException;
import org.journeymaps.editing.InvalidEditException;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.storage.BusyMapException;
import org.journeymaps.wiki.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever is refused or goes wrong in one shape. Details of a failure go to the log and not to the client. */
@Provider
public final class FailureMapper implements ExceptionMapper<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    private final Reader reader;

    @Inject
    public FailureMapper(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(Exception failure) {
        Errors errors = new Errors(reader.words());
        if (failure instanceof RefusedException refused) {
            return errors.of(refused);
        }
        if (failure instanceof ConflictException conflict) {
            return errors.of(conflict);
        }
        if (failure instanceof InvalidEditException invalid) {
            return errors.of(invalid);
        }
        if (failure instanceof RequestBody.TooLargeException tooLarge) {
            return errors.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "", "too-large", tooLarge.limit());
        }
        if (failure instanceof BusyMapException) {
            return errors.of(Response.Status.SERVICE_UNAVAILABLE, "", "busy");
        }
        if (failure instanceof IOException) {
            LOG.debug("A client went away in the middle of its request", failure);
            return errors.of(Response.Status.BAD_REQUEST, "", "invalid-request");
        }
        return other(errors, failure);
    }

    private static Response other(Errors errors, Exception failure) {
        Response wanted = failure instanceof WebApplicationException web
                ? web.getResponse()
                : Response.serverError().build();
        if (wanted.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            LOG.error("A request to Journey Maps failed", failure);
            return errors.of(wanted.getStatusInfo(), "", "unexpected");
        }
        return Response.fromResponse(errors.of(wanted.getStatusInfo(), "", "invalid-request"))
                .allow(wanted.getAllowedMethods())
                .build();
    }
}
