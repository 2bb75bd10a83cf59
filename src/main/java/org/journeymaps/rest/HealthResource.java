package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.journeymaps.admin.Ability;
import org.journeymaps.admin.Health;
import org.journeymaps.admin.HealthCheck;
import org.journeymaps.storage.MapHead;

/** The state of the app, for administrators. */
@Path("/health")
@Produces(Json.TYPE)
public final class HealthResource {

    private final HealthCheck healthCheck;

    @Inject
    public HealthResource(HealthCheck healthCheck) {
        this.healthCheck = healthCheck;
    }

    /**
     * Versions, whether the database answers, and what this Confluence lacks of all that the app calls. 200 when all is well, 503
     * with the same body when it is not.
     */
    @GET
    @AdminOnly
    public Response health() {
        Health health = healthCheck.health();
        JsonObject database = new JsonObject().put("reachable", health.databaseReachable());
        if (health.databaseReachable()) {
            database.put("maps", health.maps());
        }
        JsonObject answer = new JsonObject()
                .put("good", health.isGood())
                .put("app", health.appVersion())
                .put("confluence", health.confluenceVersion())
                .put("java", health.javaVersion())
                .put("database", database)
                .put("missing", health.missing())
                .put("stuck", health.stuck().stream().map(HealthResource::json).toList())
                .put("off", health.off().stream().map(Ability::key).toList());
        Response.Status status = health.isGood() ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE;
        return Json.notStored(Response.status(status))
                .entity(Json.write(answer))
                .build();
    }

    private static JsonObject json(MapHead map) {
        return new JsonObject()
                .put("page", map.address().contentId())
                .put("key", map.address().key().toString())
                .put("since", map.checkpoint().unsavedSince());
    }
}
