package org.wikihost.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** SAL's view of people. The remote user is the one that the current thread works for. */
final class HostUserManager implements UserManager {
    private final Users users;
    private final CurrentUser currentUser;

    HostUserManager(Users users, CurrentUser currentUser) {
        this.users = users;
        this.currentUser = currentUser;
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        User user = currentUser.get();
        return user == null ? null : new Profile(user);
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        User user = currentUser.get();
        return user == null ? null : new UserKey(user.key());
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable UserKey key) {
        return find(key).map(Profile::new).orElse(null);
    }

    @Override
    public @Nullable UserProfile getUserProfile(String name) {
        return users.byName(name).map(Profile::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey key, @Nullable String group) {
        return group != null
                && find(key).filter(user -> user.groups().contains(group)).isPresent();
    }

    @Override
    public boolean isAdmin(@Nullable UserKey key) {
        return find(key).filter(User::isAdministrator).isPresent();
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey key) {
        return isAdmin(key);
    }

    @Override
    public boolean isLicensed(@Nullable UserKey key) {
        return find(key).filter(User::isLicensed).isPresent();
    }

    @Override
    public boolean isLimitedUnlicensedUser(@Nullable UserKey key) {
        return false;
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return true;
    }

    @Override
    public boolean isLimitedUnlicensedAccessEnabled() {
        return false;
    }

    private Optional<User> find(@Nullable UserKey key) {
        return key == null
                ? Optional.empty()
                : users.byKey(key.getStringValue()).filter(user -> !user.isRemoved());
    }

    private record Profile(User user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.fullName();
        }

        @Override
        public String getEmail() {
            return user.email();
        }

        /** People have no picture here. */
        @Override
        public @Nullable URI getProfilePictureUri(int width, int height) {
            return null;
        }

        @Override
        public @Nullable URI getProfilePictureUri() {
            return null;
        }

        @Override
        public URI getProfilePageUri() {
            return URI.create("/display/~" + user.name());
        }
    }
}
