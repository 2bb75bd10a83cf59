package org.wikihost.confluence;

import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.PageStatus;

/** A page of the wiki, one of its old versions or its draft, as apps see it. A changed title, body or version comment is
 * kept here until a manager saves it. */
public final class HostPage extends Page {
    private final Contents contents;
    private org.wikihost.wiki.Page page;
    private String title;
    private String body;
    private @Nullable String versionComment;

    HostPage(org.wikihost.wiki.Page page, Contents contents) {
        this.contents = contents;
        refresh(page);
    }

    /** The wiki's own record, without changes that are not saved. */
    public org.wikihost.wiki.Page page() {
        return page;
    }

    void refresh(org.wikihost.wiki.Page saved) {
        this.page = saved;
        this.title = saved.title();
        this.body = saved.body();
        this.versionComment = saved.versionMessage().isEmpty() ? null : saved.versionMessage();
    }

    /** Drops the comment of the version before, which is not that of the next one. */
    void startNewVersion() {
        this.versionComment = null;
    }

    @Override
    public String getType() {
        return "page";
    }

    @Override
    public long getId() {
        return page.id();
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDisplayTitle() {
        return title;
    }

    @Override
    public String getBodyAsString() {
        return body;
    }

    @Override
    public void setBodyAsString(String body) {
        this.body = body;
    }

    /** Null when there is none. */
    @Override
    public @Nullable String getVersionComment() {
        return versionComment;
    }

    @Override
    public void setVersionComment(@Nullable String versionComment) {
        this.versionComment = versionComment;
    }

    @Override
    public String getUrlPath() {
        return isDraft()
                ? "/pages/resumedraft.action?draftId=" + page.id()
                : "/pages/viewpage.action?pageId=" + page.id();
    }

    @Override
    public boolean isDeleted() {
        return page.status() == PageStatus.TRASHED;
    }

    /** The draft of a published page has a content id of its own, and the page as its latest version. */
    @Override
    public boolean isDraft() {
        return page.status() == PageStatus.DRAFT;
    }

    @Override
    public boolean isCurrent() {
        return page.status() == PageStatus.CURRENT;
    }

    @Override
    public int getVersion() {
        return page.version();
    }

    @Override
    public boolean isLatestVersion() {
        return page.isLatest();
    }

    @Override
    public Versioned getLatestVersion() {
        return page.isLatest() ? this : contents.page(page.latestId());
    }

    @Override
    public boolean isNew() {
        return page.version() == 1;
    }

    @Override
    public Space getSpace() {
        return contents.space(page.spaceId());
    }

    @Override
    public String getSpaceKey() {
        return page.spaceKey();
    }

    @Override
    public @Nullable Page getParent() {
        return page.parentId().isPresent() ? contents.page(page.parentId().getAsLong()) : null;
    }

    @Override
    public List<Page> getAncestors() {
        return contents.pages(page.ancestors());
    }

    @Override
    public List<Page> getChildren() {
        return contents.children(page);
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return contents.user(page.creator());
    }

    @Override
    public @Nullable ConfluenceUser getLastModifier() {
        return contents.user(page.modifier());
    }

    @Override
    public Date getCreationDate() {
        return Contents.date(page.created());
    }

    @Override
    public Date getLastModificationDate() {
        return Contents.date(page.modified());
    }
}
