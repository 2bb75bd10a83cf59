package org.journeymaps.rest;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** How every door for those who change something begins: it decides on the permission, then reads the request, then carries it out. */
final class WritersDoor {

    /** Reads what a writer sends. */
    interface Reading<R> {
        R request() throws InvalidTextException, IOException;
    }

    private final MapsInPages maps;
    private final Reader reader;

    WritersDoor(MapsInPages maps, Reader reader) {
        this.maps = maps;
        this.reader = reader;
    }

    <R> Response write(
            String page,
            String key,
            @Nullable String token,
            Reading<R> reading,
            BiFunction<MapOnPage, R, Response> work)
            throws IOException {
        return open(() -> maps.forWriter(Addresses.page(page), Addresses.key(key)), token, reading, work);
    }

    /** @param permitted the map, or a refusal for somebody who may not come in */
    <R> Response open(
            Supplier<MapOnPage> permitted,
            @Nullable String token,
            Reading<R> reading,
            BiFunction<MapOnPage, R, Response> work)
            throws IOException {
        if (!Xsrf.isGiven(token)) {
            return new Errors(reader.words()).of(Response.Status.FORBIDDEN, "", "no-token");
        }
        MapOnPage map = permitted.get();
        R request;
        try {
            request = reading.request();
        } catch (InvalidTextException e) {
            return new Errors(reader.words()).ofRequest(e);
        }
        return work.apply(map, request);
    }
}
