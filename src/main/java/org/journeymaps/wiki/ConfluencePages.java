package org.journeymaps.wiki;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages by way of Confluence's managers. */
final class ConfluencePages implements Pages {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluencePages.class);

    private final PageManager pageManager;
    private final XhtmlContent xhtmlContent;
    private final PermissionManager permissionManager;
    private final UserManager userManager;
    private final UserAccessor userAccessor;
    private final MapKeys mapKeys;

    ConfluencePages(
            PageManager pageManager,
            XhtmlContent xhtmlContent,
            PermissionManager permissionManager,
            UserManager userManager,
            UserAccessor userAccessor,
            MapKeys mapKeys) {
        this.pageManager = pageManager;
        this.xhtmlContent = xhtmlContent;
        this.permissionManager = permissionManager;
        this.userManager = userManager;
        this.userAccessor = userAccessor;
        this.mapKeys = mapKeys;
    }

    @Override
    public Optional<WikiPage> find(long contentId) {
        return of(pageManager.getAbstractPage(contentId));
    }

    @Override
    public Optional<WikiPage> of(@Nullable ContentEntityObject content) {
        return content instanceof AbstractPage page ? Optional.of(new ConfluencePage(page)) : Optional.empty();
    }

    @Override
    public boolean isTitleTaken(String spaceKey, String title) {
        return pageManager.getPage(spaceKey, title) != null;
    }

    private boolean isPermitted(Permission permission, AbstractPage page) {
        UserKey key = userManager.getRemoteUserKey();
        ConfluenceUser user = key == null ? null : userAccessor.getExistingUserByKey(key);
        return permissionManager.hasPermission(user, permission, page);
    }

    private List<MapKeys.MacroText> macros(AbstractPage page) {
        List<MapKeys.MacroText> macros = new ArrayList<>();
        try {
            xhtmlContent.handleMacroDefinitions(
                    page.getBodyAsString(), new DefaultConversionContext(new PageContext(page)), macro -> {
                        if (MapKeys.MACRO.equals(macro.getName())) {
                            macros.add(new MapKeys.MacroText(macro.getParameter(MapKeys.PARAMETER), body(macro)));
                        }
                    });
        } catch (XhtmlException e) {
            LOG.warn("The macros of content {} cannot be read", page.getId(), e);
        }
        return macros;
    }

    private static String body(MacroDefinition macro) {
        String body = macro.getBodyText();
        return body == null ? "" : body;
    }

    private final class ConfluencePage implements WikiPage {

        private final AbstractPage page;

        ConfluencePage(AbstractPage page) {
            this.page = page;
        }

        @Override
        public long id() {
            return page.getId();
        }

        @Override
        public String spaceKey() {
            String key = page.getSpaceKey();
            return key == null ? "" : key;
        }

        @Override
        public boolean isCurrent() {
            return page.getId() != 0 && page.isLatestVersion() && !page.isDraft() && !page.isDeleted();
        }

        @Override
        public boolean mayView() {
            return isPermitted(Permission.VIEW, page);
        }

        @Override
        public boolean mayEdit() {
            return isPermitted(Permission.EDIT, page);
        }

        @Override
        public List<MapMacro> maps() {
            return mapKeys.resolve(page.getId(), macros(page));
        }

        @Override
        public boolean save(MapMacro macro, UUID key, String text) {
            if (saved(page.getBodyAsString(), macro, key, text).isEmpty()) {
                return false;
            }
            pageManager.saveNewVersion(
                    page,
                    content -> {
                        String storage = content.getBodyAsString();
                        content.setBodyAsString(saved(storage, macro, key, text).orElse(storage));
                    },
                    DefaultSaveContext.MINOR_EDIT);
            return true;
        }

        private Optional<String> saved(String storage, MapMacro macro, UUID key, String text) {
            List<MacroPlace> places = MacroPlace.in(storage);
            List<MapMacro> maps = mapKeys.resolve(
                    page.getId(), places.stream().map(MacroPlace::text).toList());
            boolean there =
                    macro.place() < maps.size() && maps.get(macro.place()).equals(macro);
            return there ? Optional.of(places.get(macro.place()).withMap(storage, key, text)) : Optional.empty();
        }
    }
}
