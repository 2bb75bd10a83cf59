package org.wikihost.restapi;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import org.jspecify.annotations.Nullable;
import org.wikihost.confluence.CurrentUser;
import org.wikihost.wiki.User;

/** Who sends the current request. */
record Caller(CurrentUser currentUser) {

    /** Null for an anonymous reader. */
    @Nullable
    User user() {
        return currentUser.get();
    }

    /** Refuses anonymous requests with 401 and those of other users with 403. */
    User administrator() {
        User user = user();
        if (user == null) {
            throw new NotAuthorizedException("Basic realm=\"Confluence\"");
        }
        if (!user.isAdministrator()) {
            throw new ForbiddenException("Only administrators may do this");
        }
        return user;
    }
}
