package org.journeymaps.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pages by way of Confluence's managers. */
final class ConfluencePages implements Pages {

    private final PageManager pageManager;
    private final PermissionManager permissionManager;
    private final UserManager userManager;
    private final UserAccessor userAccessor;
    private final TransactionTemplate transactionTemplate;

    ConfluencePages(
            PageManager pageManager,
            PermissionManager permissionManager,
            UserManager userManager,
            UserAccessor userAccessor,
            TransactionTemplate transactionTemplate) {
        this.pageManager = pageManager;
        this.permissionManager = permissionManager;
        this.userManager = userManager;
        this.userAccessor = userAccessor;
        this.transactionTemplate = transactionTemplate;
    }

    @Override
    public Optional<WikiPage> find(long contentId) {
        return of(pageManager.getAbstractPage(contentId));
    }

    @Override
    public Optional<WikiPage> read(long contentId) {
        return together(() -> {
            Optional<WikiPage> page = find(contentId);
            page.ifPresent(WikiPage::maps);
            return page;
        });
    }

    @Override
    public Optional<WikiPage> of(@Nullable ContentEntityObject content) {
        return content instanceof AbstractPage page ? Optional.of(new ConfluencePage(this, page)) : Optional.empty();
    }

    @Override
    public boolean isTitleTaken(String spaceKey, String title) {
        return pageManager.getPage(spaceKey, title) != null;
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return transactionTemplate.execute(work::get);
    }

    PageManager pageManager() {
        return pageManager;
    }

    boolean isPermitted(@Nullable UserKey key, Permission permission, ContentEntityObject content) {
        return permissionManager.hasPermission(user(key), permission, content);
    }

    boolean isReaderPermitted(Permission permission, ContentEntityObject content) {
        return isPermitted(userManager.getRemoteUserKey(), permission, content);
    }

    /** What the reader may do with any of many comments; who the reader is, is looked up once. */
    BiPredicate<Permission, Comment> readersPermissions() {
        ConfluenceUser reader = user(userManager.getRemoteUserKey());
        return (permission, comment) -> permissionManager.hasPermission(reader, permission, comment);
    }

    boolean mayReaderComment(AbstractPage page) {
        return permissionManager.hasCreatePermission(user(userManager.getRemoteUserKey()), page, Comment.class);
    }

    boolean isThere(UserKey key) {
        return user(key) != null;
    }

    private @Nullable ConfluenceUser user(@Nullable UserKey key) {
        return key == null ? null : userAccessor.getExistingUserByKey(key);
    }
}
