package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.feedback.Marking;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** The marks of a map, for whoever may see its page, as far as the map's rules let that reader see them. */
@Path("/pages/{page}/maps/{key}/marks")
@Produces(Json.TYPE)
public final class MarksResource {

    private final MapsInPages maps;
    private final Marking marking;
    private final Reader reader;

    @Inject
    public MarksResource(MapsInPages maps, Marking marking, Reader reader) {
        this.maps = maps;
        this.marking = marking;
        this.reader = reader;
    }

    /**
     * The marks of a round, the newest when none is named, with the words of the script in the reader's language when it asks for them:
     * {@code {"round", "rounds", "anonymous", "hideOthers", "mayMark", "mayOpenRound", "touchpoints", "teams", "words"}}.
     */
    @GET
    @AnonymousSiteAccess
    public Response read(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @QueryParam("round") @Nullable String round,
            @QueryParam("words") @Nullable String words) {
        MapOnPage map = maps.forReader(Addresses.page(page), Addresses.key(key));
        Optional<Integer> roundId = Optional.ofNullable(round).map(Addresses::number);
        JsonObject answer = MarkAnswers.of(marking.of(map, roundId));
        return Json.ok("true".equals(words) ? answer.put("words", ScriptWords.MARKS.of(reader.words())) : answer);
    }
}
