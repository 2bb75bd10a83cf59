package org.wikihost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;
import org.wikihost.request.RequestScope;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** The person that the current thread works for. */
public final class CurrentUser {
    private final RequestScope scope;
    private final Users users;

    public CurrentUser(RequestScope scope, Users users) {
        this.scope = scope;
        this.users = users;
    }

    /** Null for an anonymous reader. */
    public @Nullable User get() {
        return of(scope.reader().user());
    }

    /** The wiki's record of the person; null for an anonymous reader and for somebody the wiki does not know. */
    @Nullable
    User of(@Nullable ConfluenceUser user) {
        if (user == null) {
            return null;
        }
        return user instanceof HostUser known
                ? known.user()
                : users.byKey(user.getKey().getStringValue()).orElse(null);
    }
}
