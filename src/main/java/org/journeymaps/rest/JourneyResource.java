package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.library.ReadyMadeJourney;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Words;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** A ready-made journey, drawn before a map is started from it. */
@Path("/pages/{page}/maps/{key}/journeys/{journey}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public final class JourneyResource {

    private final MapsInPages maps;
    private final ReadyMadeJourneys journeys;
    private final MapRenderer renderer;
    private final Reader reader;

    @Inject
    public JourneyResource(MapsInPages maps, ReadyMadeJourneys journeys, MapRenderer renderer, Reader reader) {
        this.maps = maps;
        this.journeys = journeys;
        this.renderer = renderer;
        this.reader = reader;
    }

    /** The journey, drawn in the language of that tag, else in the reader's own. */
    @GET
    @AnonymousSiteAccess
    public Response drawn(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("journey") String id,
            @QueryParam("language") @Nullable String language) {
        maps.forReader(
                Numbers.parse(page).orElseThrow(RefusedException::notFound),
                MapKeys.parse(key).orElseThrow(RefusedException::notFound));
        Words words = reader.words();
        Optional<ReadyMadeJourney> journey = journeys.find(id);
        if (journey.isEmpty()) {
            return new Errors(words).of(Response.Status.NOT_FOUND, "", "unknown-journey", Errors.excerpt(id));
        }
        Locale locale = language == null ? words.locale() : Locale.forLanguageTag(language);
        UUID ownKey = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        return Json.notStored(Response.ok(renderer.map(journey.get().map(locale, ownKey), 1, words)))
                .build();
    }
}
