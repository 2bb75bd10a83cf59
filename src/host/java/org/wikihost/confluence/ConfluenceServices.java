package org.wikihost.confluence;

import com.atlassian.audit.api.AuditService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.content.service.CommentService;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentPropertyManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserManager;
import org.jspecify.annotations.Nullable;
import org.wikihost.i18n.Texts;
import org.wikihost.plugins.HostServices;
import org.wikihost.request.RequestScope;
import org.wikihost.storageformat.StorageRenderer;
import org.wikihost.wiki.SettingRows;
import org.wikihost.wiki.Settings;
import org.wikihost.wiki.Spaces;
import org.wikihost.wiki.Wiki;

/** Confluence's managers and services over the wiki. */
public final class ConfluenceServices {
    private final Wiki wiki;
    private final RequestScope scope;
    private final StorageRenderer renderer;
    private final Texts texts;
    private final Contents contents;
    private final CurrentUser currentUser;

    public ConfluenceServices(Wiki wiki, RequestScope scope, StorageRenderer renderer, Texts texts) {
        this.wiki = wiki;
        this.scope = scope;
        this.renderer = renderer;
        this.texts = texts;
        this.contents = new Contents(wiki);
        this.currentUser = new CurrentUser(scope, wiki.users());
    }

    /** Publishes from now on what happens in the wiki as Confluence's events. */
    public void publishEvents(EventPublisher publisher) {
        wiki.listen(new ConfluenceEvents(publisher, contents));
    }

    /** Who the current user is and which groups somebody belongs to. */
    public UserManager userManager() {
        return new HostUserManager(wiki.users(), currentUser);
    }

    /** Whether the wiki can be changed now. */
    public AccessModeService accessMode() {
        return new AccessMode(wiki.settings());
    }

    /** Offers all services of this package to apps. */
    public void registerAll(HostServices services) {
        PageManager pages = new HostPageManager(wiki.pageChanges(), contents, currentUser);
        services.add(PageManager.class, pages);
        services.add(ContentEntityManager.class, pages);
        services.add(
                CommentManager.class,
                new HostCommentManager(wiki.pageChanges(), wiki.commentChanges(), contents, currentUser));
        services.add(
                CommentService.class, new HostCommentService(wiki.commentChanges(), wiki.permissions(), currentUser));
        services.add(ContentPropertyManager.class, new HostContentPropertyManager(wiki.stringProperties()));
        services.add(SpaceManager.class, new HostSpaceManager(wiki.spaces(), contents));
        services.add(PermissionManager.class, new HostPermissionManager(wiki.permissions(), currentUser));
        services.add(UserAccessor.class, new HostUserAccessor(wiki.users()));
        services.add(UserManager.class, userManager());
        services.add(XhtmlContent.class, new HostXhtmlContent(renderer));
        services.add(LocaleResolver.class, new HostLocaleResolver(scope, wiki.users()));
        services.add(I18nResolver.class, new HostI18nResolver(texts));
        services.add(PluginSettingsFactory.class, new SettingsFactory(wiki.settingRows()));
        services.add(AccessModeService.class, accessMode());
        services.add(AuditService.class, new HostAuditService(wiki.auditLog(), currentUser));
        services.add(ThreadLocalDelegateExecutorFactory.class, new RequestExecutors(scope));
    }

    private record HostSpaceManager(Spaces spaces, Contents contents) implements SpaceManager {
        @Override
        public @Nullable Space getSpace(String key) {
            return spaces.find(key).map(contents::space).orElse(null);
        }

        @Override
        public @Nullable Space getSpace(long id) {
            return contents.space(id);
        }
    }

    private record SettingsFactory(SettingRows rows) implements PluginSettingsFactory {
        @Override
        public PluginSettings createSettingsForKey(String key) {
            return new HostPluginSettings(rows, key);
        }

        @Override
        public PluginSettings createGlobalSettings() {
            return new HostPluginSettings(rows, "");
        }
    }

    private record AccessMode(Settings settings) implements AccessModeService {
        @Override
        public boolean isReadOnlyAccessModeEnabled() {
            return settings.isReadOnly();
        }

        @Override
        public boolean shouldEnforceReadOnlyAccess() {
            return settings.isReadOnly();
        }
    }
}
