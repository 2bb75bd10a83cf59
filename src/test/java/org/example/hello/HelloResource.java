package org.example.hello;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Says how many persons were greeted. */
@Path("greetings")
public class HelloResource {
    private final Greetings greetings;

    @Inject
    public HelloResource(Greetings greetings) {
        this.greetings = greetings;
    }

    /** The number of persons. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    public Map<String, Integer> known() {
        return Map.of("known", greetings.known());
    }
}
