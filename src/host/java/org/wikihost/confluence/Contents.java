package org.wikihost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.PageSummary;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.Wiki;

/** Turns the wiki's records into Confluence's objects. Asks for no permission. */
public final class Contents {
    private final Wiki wiki;

    public Contents(Wiki wiki) {
        this.wiki = wiki;
    }

    /** A page that was read already. */
    public HostPage page(org.wikihost.wiki.Page page) {
        return new HostPage(page, this);
    }

    /** What the editor shows of the page with this id: its draft when somebody has begun one; null for none. */
    public @Nullable HostPage inEditor(long id) {
        return wiki.drafts().ofPage(id).map(this::page).orElseGet(() -> page(id));
    }

    /** A page, an old version or a draft by its own id, null for none. */
    public @Nullable HostPage page(long id) {
        return wiki.pageChanges().find(id).map(this::page).orElse(null);
    }

    /** The current page with that title, null for none. */
    @Nullable
    HostPage page(String spaceKey, String title) {
        return wiki.pageChanges().find(spaceKey, title).map(this::page).orElse(null);
    }

    List<Page> pages(List<Long> ids) {
        return wiki.pageChanges().findAll(ids).stream().<Page>map(this::page).toList();
    }

    List<Page> children(org.wikihost.wiki.Page page) {
        return pages(
                wiki.pageChanges().children(page).stream().map(PageSummary::id).toList());
    }

    /** A comment that was read already. */
    public HostComment comment(Comment comment) {
        return new HostComment(comment, this);
    }

    @Nullable
    HostComment comment(long id) {
        return wiki.commentChanges().find(id).map(this::comment).orElse(null);
    }

    @Nullable
    HostAttachment attachment(long id) {
        return wiki.attachments()
                .find(id)
                .map(attachment -> new HostAttachment(attachment, this))
                .orElse(null);
    }

    /** A space that was read already. */
    public HostSpace space(Space space) {
        return new HostSpace(space, this);
    }

    @Nullable
    HostSpace space(long id) {
        return wiki.spaces().find(id).map(this::space).orElse(null);
    }

    @Nullable
    HostUser user(@Nullable String key) {
        return key == null ? null : wiki.users().byKey(key).map(HostUser::new).orElse(null);
    }

    /**
     * What one rendering shares.
     *
     * @param entity null for a text that is not saved
     */
    public ConversionContext context(@Nullable ContentEntityObject entity, ConversionContextOutputType outputType) {
        PageContext context = entity == null ? new PageContext() : entity.toPageContext();
        context.setOutputType(outputType.value());
        return new DefaultConversionContext(context);
    }

    @SuppressWarnings("JavaUtilDate") // Confluence's entities answer with it.
    static Date date(long epochMillis) {
        return new Date(epochMillis);
    }
}
