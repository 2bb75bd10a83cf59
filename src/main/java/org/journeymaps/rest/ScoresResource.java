package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.feedback.Scoring;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** What customers say of a map, in scores, for whoever may see its page. */
@Path("/pages/{page}/maps/{key}/scores")
@Produces(Json.TYPE)
public final class ScoresResource {

    private final MapsInPages maps;
    private final Scoring scoring;
    private final Reader reader;

    @Inject
    public ScoresResource(MapsInPages maps, Scoring scoring, Reader reader) {
        this.maps = maps;
        this.scoring = scoring;
        this.reader = reader;
    }

    /**
     * The scores, with the words of the script in the reader's language when it asks for them: {@code {"enough", "touchpoints", "stages",
     * "whole", "months", "trends", "segments", "staff", "figures", "findings", "headline", "mayEdit", "words"}}.
     */
    @GET
    @AnonymousSiteAccess
    public Response read(
            @PathParam("page") String page, @PathParam("key") String key, @QueryParam("words") @Nullable String words) {
        MapOnPage map = maps.forReader(Addresses.page(page), Addresses.key(key));
        JsonObject answer = new ScoreAnswers(reader.words()).of(scoring.of(map));
        return Json.ok("true".equals(words) ? answer.put("words", ScriptWords.CUSTOMERS.of(reader.words())) : answer);
    }
}
