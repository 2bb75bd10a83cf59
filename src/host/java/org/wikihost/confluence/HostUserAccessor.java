package org.wikihost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.Users;

/** Finds people for apps; null for nobody. */
final class HostUserAccessor implements UserAccessor {
    private final Users users;

    HostUserAccessor(Users users) {
        this.users = users;
    }

    /** Also somebody who was removed, as an unknown user. */
    @Override
    public @Nullable ConfluenceUser getUserByKey(UserKey key) {
        return users.byKey(key.getStringValue()).map(HostUser::new).orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(UserKey key) {
        return users.byKey(key.getStringValue())
                .filter(user -> !user.isRemoved())
                .map(HostUser::new)
                .orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(String name) {
        return users.byName(name).map(HostUser::new).orElse(null);
    }
}
