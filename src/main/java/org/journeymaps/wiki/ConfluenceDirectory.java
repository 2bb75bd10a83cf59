package org.journeymaps.wiki;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People by way of Confluence's users, for readers who may see their profiles. */
final class ConfluenceDirectory implements Directory {

    private final UserAccessor userAccessor;
    private final UserManager userManager;
    private final PermissionManager permissionManager;

    ConfluenceDirectory(UserAccessor userAccessor, UserManager userManager, PermissionManager permissionManager) {
        this.userAccessor = userAccessor;
        this.userManager = userManager;
        this.permissionManager = permissionManager;
    }

    @Override
    public Optional<Person> byUserName(String userName) {
        return isOpen() ? there(userAccessor.getUserByName(userName)) : Optional.empty();
    }

    @Override
    public Optional<Person> byKey(String userKey) {
        return isOpen() ? there(userAccessor.getExistingUserByKey(new UserKey(userKey))) : Optional.empty();
    }

    private boolean isOpen() {
        UserKey reader = userManager.getRemoteUserKey();
        return reader != null
                && permissionManager.hasPermission(
                        userAccessor.getExistingUserByKey(reader),
                        Permission.VIEW,
                        PermissionManager.TARGET_PEOPLE_DIRECTORY);
    }

    /** Confluence has an object for people who are gone, too. */
    private Optional<Person> there(@Nullable ConfluenceUser user) {
        return user == null || userAccessor.getExistingUserByKey(user.getKey()) == null
                ? Optional.empty()
                : Optional.of(new Person(user.getKey().getStringValue(), user.getFullName(), user.getName()));
    }
}
