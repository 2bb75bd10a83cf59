package org.example.notes.guests;

import com.atlassian.sal.api.user.UserKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Tells guests from users. */
@Path("guests")
public class GuestResource {
    /** Whether nobody is logged in. */
    @GET
    public String answer() {
        return String.valueOf(isGuest(null));
    }

    private static boolean isGuest(@Nullable UserKey user) {
        return user == null;
    }
}
