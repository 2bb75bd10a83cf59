package org.journeymaps.rest;

import jakarta.ws.rs.core.Response;
import java.io.Serial;
import java.util.List;

/** A request that is not carried out; {@link RefusalMapper} answers it. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Response.Status status;
    private final transient List<Reason> reasons;

    Refusal(Response.Status status, List<Reason> reasons) {
        super(reasons.toString());
        this.status = status;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * A refusal for one reason.
     *
     * @param field the part of the request that is meant, or empty for all of it
     * @param name the end of the message's key
     */
    static Refusal of(Response.Status status, String field, String name, Object... arguments) {
        return new Refusal(status, List.of(Reason.of(field, name, arguments)));
    }

    Response.Status status() {
        return status;
    }

    List<Reason> reasons() {
        return reasons;
    }

    /** Why, in the words of the message bundles; arguments that are reasons themselves are put into words first. */
    record Reason(String field, String key, List<Object> arguments) {

        static Reason of(String field, String name, Object... arguments) {
            return new Reason(field, "journey-maps.refusal." + name, List.of(arguments));
        }
    }
}
