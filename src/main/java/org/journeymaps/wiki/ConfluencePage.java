package org.journeymaps.wiki;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page by way of Confluence's own object. */
final class ConfluencePage implements WikiPage {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluencePage.class);

    /** Restoring a version that is older than this is rare; it only means that the map wins over the restored text. */
    private static final int EARLIER_VERSIONS = 100;

    private final ConfluencePages pages;
    private final AbstractPage page;
    private final @Nullable String lastAuthorKey;
    private @Nullable List<MapMacro> maps;

    ConfluencePage(ConfluencePages pages, AbstractPage page) {
        this.pages = pages;
        this.page = page;
        ConfluenceUser author = page.getLastModifier();
        this.lastAuthorKey = author == null ? null : author.getKey().getStringValue();
    }

    @Override
    public long id() {
        return page.getId();
    }

    @Override
    public String title() {
        String title = page.getTitle();
        return title == null ? "" : title;
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
        return pages.isReaderPermitted(Permission.VIEW, page);
    }

    @Override
    public boolean mayEdit() {
        return pages.isReaderPermitted(Permission.EDIT, page);
    }

    @Override
    public boolean mayComment() {
        return pages.mayReaderComment(page);
    }

    @Override
    public boolean mayView(String userKey) {
        return may(userKey, Permission.VIEW);
    }

    @Override
    public boolean mayEdit(String userKey) {
        return may(userKey, Permission.EDIT);
    }

    private boolean may(String userKey, Permission permission) {
        UserKey key = new UserKey(userKey);
        return pages.isThere(key) && pages.isPermitted(key, permission, page);
    }

    @Override
    public PageState state() {
        return state(page);
    }

    @Override
    public @Nullable String lastAuthorKey() {
        return lastAuthorKey;
    }

    @Override
    public List<MapMacro> maps() {
        if (maps == null) {
            maps = maps(page.getBodyAsString());
        }
        return maps;
    }

    @Override
    public boolean isEarlierText() {
        try {
            return pages.together(this::isTextOfEarlierVersion);
        } catch (LinkageError e) {
            LOG.debug("This Confluence does not tell of earlier versions", e);
            return true;
        }
    }

    private boolean isTextOfEarlierVersion() {
        PageManager pageManager = pages.pageManager();
        AbstractPage now = pageManager.getAbstractPage(page.getId());
        return now != null
                && pageManager.getVersionHistorySummaries(now).stream()
                        .filter(summary -> summary.getVersion() < now.getVersion())
                        .limit(EARLIER_VERSIONS)
                        .map(summary -> pageManager.getById(summary.getId()))
                        .anyMatch(earlier ->
                                earlier != null && now.getBodyAsString().equals(earlier.getBodyAsString()));
    }

    @Override
    public Optional<PageState> save(List<MapText> texts, NewVersion version) {
        List<MapMacro> expected = maps();
        return pages.together(() -> {
            AbstractPage now = pages.pageManager().getAbstractPage(page.getId());
            if (now == null || !maps(now.getBodyAsString()).equals(expected)) {
                return Optional.empty();
            }
            String title = title(version.renaming(), now);
            pages.pageManager()
                    .saveNewVersion(
                            now,
                            content -> {
                                write(content, texts, version.comment());
                                if (title != null) {
                                    rename(content, title);
                                }
                            },
                            version.tellWatchers() ? DefaultSaveContext.DEFAULT : DefaultSaveContext.MINOR_EDIT);
            return Optional.of(state(now));
        });
    }

    private List<MapMacro> maps(String storage) {
        PageText text = PageText.of(storage);
        if (!text.isReadable()) {
            LOG.warn("The text of content {} is not well-formed, so its maps cannot be found", page.getId());
        }
        return MapKeys.resolve(page.getId(), text.macros());
    }

    private static void write(AbstractPage content, List<MapText> texts, String comment) {
        Map<Integer, PageText.Replacement> byPlace = new HashMap<>();
        texts.forEach(text ->
                byPlace.put(text.place(), new PageText.Replacement(text.key().toString(), text.text())));
        content.setBodyAsString(PageText.of(content.getBodyAsString()).with(byPlace));
        try {
            content.setVersionComment(comment);
        } catch (LinkageError e) {
            LOG.debug("This Confluence takes no comments of versions", e);
        }
    }

    /** The title that the page takes, or null when it keeps its own. */
    private @Nullable String title(@Nullable Renaming renaming, AbstractPage now) {
        return renaming != null
                        && renaming.from().equals(now.getTitle())
                        && !pages.isTitleTaken(now.getSpaceKey(), renaming.to())
                ? renaming.to()
                : null;
    }

    /** A title that is set along with the text is part of the same version, and Confluence mends the links to the page. */
    private static void rename(AbstractPage content, String title) {
        try {
            content.setTitle(title);
        } catch (LinkageError e) {
            LOG.debug("This Confluence lets no page be renamed", e);
        }
    }

    private static PageState state(AbstractPage page) {
        return new PageState(
                page.getVersion(), page.getLastModificationDate().toInstant().toEpochMilli());
    }
}
