package org.journeymaps.rest;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The text of a request, never more of it than the limit. */
final class RequestBody {

    /** The most bytes of a request: a map's longest text with room for its escapes. */
    static final int LIMIT = 5_000_000;

    private RequestBody() {}

    static String read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw Refusal.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "", "too-large", LIMIT);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
