package org.wikihost.testing;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import org.jspecify.annotations.Nullable;

/** Who makes the next request: nobody, somebody without a licence, a licensed user, an administrator or a system administrator. */
public final class People implements UserManager {
    private volatile @Nullable UserKey current;
    private volatile boolean anonymousAccess;

    /** Makes the next requests come from the person with this name; null is an anonymous reader. */
    public void become(@Nullable String name) {
        current = name == null ? null : new UserKey(name);
    }

    /** Opens the site to anonymous readers, or closes it. */
    public void letAnonymousPeopleIn(boolean allowed) {
        anonymousAccess = allowed;
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        return current;
    }

    @Override
    public boolean isLicensed(UserKey user) {
        return !is(user, "guest");
    }

    @Override
    public boolean isAdmin(UserKey user) {
        return is(user, "admin");
    }

    @Override
    public boolean isSystemAdmin(UserKey user) {
        return is(user, "sysadmin");
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return anonymousAccess;
    }

    @Override
    public boolean isLimitedUnlicensedUser(UserKey user) {
        return false;
    }

    @Override
    public boolean isLimitedUnlicensedAccessEnabled() {
        return false;
    }

    @Override
    public boolean isUserInGroup(UserKey user, String group) {
        return false;
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return null;
    }

    @Override
    public @Nullable UserProfile getUserProfile(UserKey user) {
        return null;
    }

    @Override
    public @Nullable UserProfile getUserProfile(String name) {
        return null;
    }

    private static boolean is(UserKey user, String name) {
        return user.getStringValue().equals(name);
    }
}
