package org.journeymaps.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.journeymaps.wiki.Reader;

/** Answers refusals in the reader's language. */
@Provider
public final class RefusalMapper implements ExceptionMapper<Refusal> {

    private final Reader reader;

    @Inject
    public RefusalMapper(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return Json.errors(refusal.status(), refusal.reasons(), reader.words());
    }
}
