package org.wikihost.confluence;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.Permissions;
import org.wikihost.wiki.User;

/** Answers apps who may do what. A null user is anonymous; a target that is not known, or null, is refused. */
final class HostPermissionManager implements PermissionManager {
    private final Permissions permissions;
    private final CurrentUser users;

    HostPermissionManager(Permissions permissions, CurrentUser users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean hasPermission(@Nullable ConfluenceUser person, Permission permission, @Nullable Object target) {
        User user = users.of(person);
        if (person != null && (user == null || user.isRemoved())) {
            return false;
        }
        if (target instanceof HostAttachment attachment) {
            return onPage(user, permission, attachment.getContainer());
        }
        if (target instanceof HostPage page) {
            return onPage(user, permission, page);
        }
        if (target instanceof HostComment comment) {
            return permission.equals(Permission.VIEW)
                    ? permissions.canView(user, comment.comment())
                    : permissions.canEdit(user, comment.comment());
        }
        if (target instanceof HostSpace space) {
            return permission.equals(Permission.VIEW)
                    ? permissions.canView(user, space.space())
                    : permissions.canAdminister(user, space.space());
        }
        if (TARGET_PEOPLE_DIRECTORY.equals(target)) {
            return permission.equals(Permission.VIEW) && permissions.canBrowsePeople(user);
        }
        return isWholeSite(target) && onSite(user, permission);
    }

    @Override
    public boolean hasCreatePermission(@Nullable ConfluenceUser person, @Nullable Object container, Class<?> type) {
        User user = users.of(person);
        if (person != null && (user == null || user.isRemoved())) {
            return false;
        }
        if (container instanceof HostPage page) {
            return inPage(user, page, type);
        }
        if (container instanceof HostSpace space) {
            return type == Page.class && permissions.canCreatePage(user, space.space());
        }
        return isWholeSite(container) && type == Space.class && user != null && user.isLicensed();
    }

    private boolean inPage(@Nullable User user, HostPage page, Class<?> type) {
        if (type == Comment.class) {
            return permissions.canComment(user, page.page());
        }
        if (type == Attachment.class) {
            return permissions.canAttach(user, page.page());
        }
        return type == Page.class && permissions.canCreatePage(user, ((HostSpace) page.getSpace()).space());
    }

    private boolean onPage(@Nullable User user, Permission permission, HostPage page) {
        if (permission.equals(Permission.VIEW) || permission.equals(Permission.EXPORT)) {
            return permissions.canView(user, page.page());
        }
        if (permission.equals(Permission.REMOVE)) {
            return permissions.canDelete(user, page.page());
        }
        if (permission.equals(Permission.ADMINISTER)) {
            return permissions.canAdminister(user, ((HostSpace) page.getSpace()).space());
        }
        return permissions.canEdit(user, page.page());
    }

    /** Anonymous readers may look at the site; the spaces say what they see of it. */
    private static boolean onSite(@Nullable User user, Permission permission) {
        return permission.equals(Permission.VIEW)
                ? user == null || user.isLicensed()
                : user != null && user.isAdministrator();
    }

    private static boolean isWholeSite(@Nullable Object target) {
        return TARGET_APPLICATION.equals(target) || TARGET_SYSTEM.equals(target);
    }
}
