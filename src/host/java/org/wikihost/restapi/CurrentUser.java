package org.wikihost.restapi;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import org.jspecify.annotations.Nullable;
import org.wikihost.request.RequestScope;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** The wiki's account behind the current request. */
record CurrentUser(RequestScope requests, Users users) {

    /** Null for an anonymous reader. */
    @Nullable
    User get() {
        ConfluenceUser reader = requests.reader().user();
        return reader == null
                ? null
                : users.byKey(reader.getKey().getStringValue()).orElse(null);
    }

    /** Refuses anonymous requests with 401 and those of other users with 403. */
    User administrator() {
        User user = get();
        if (user == null) {
            throw new NotAuthorizedException("Basic realm=\"Confluence\"");
        }
        if (!user.isAdministrator()) {
            throw new ForbiddenException("Only administrators may do this");
        }
        return user;
    }
}
