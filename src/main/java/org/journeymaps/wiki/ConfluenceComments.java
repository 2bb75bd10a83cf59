package org.journeymaps.wiki;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comments by way of Confluence's managers. */
final class ConfluenceComments implements PageComments {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceComments.class);

    private final CommentManager commentManager;
    private final XhtmlContent xhtmlContent;
    private final ConfluencePages pages;
    private final OptionalServices services;
    private final ApplicationProperties applicationProperties;

    ConfluenceComments(
            CommentManager commentManager,
            XhtmlContent xhtmlContent,
            ConfluencePages pages,
            OptionalServices services,
            ApplicationProperties applicationProperties) {
        this.commentManager = commentManager;
        this.xhtmlContent = xhtmlContent;
        this.pages = pages;
        this.services = services;
        this.applicationProperties = applicationProperties;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // Confluence asks with it
    public List<PageComment> of(long pageId) {
        String contextPath = applicationProperties.getBaseUrl(UrlMode.RELATIVE_CANONICAL);
        BiPredicate<Permission, Comment> may = services.isOffered(CommentCommands.SERVICE)
                ? pages.readersPermissions()
                : (permission, comment) -> false;
        return commentManager.getPageComments(pageId, new Date(0)).stream()
                .<PageComment>map(comment -> new ConfluenceComment(services, comment, contextPath, may))
                .sorted(Comparator.comparingLong(PageComment::writtenAt).thenComparingLong(PageComment::id))
                .toList();
    }

    @Override
    public long add(long pageId, long parent, String storage) {
        ContentEntityObject page = page(pageId);
        Comment answered = parent == 0 ? null : commentManager.getComment(parent);
        return commentManager.addCommentToObject(page, answered, storage).getId();
    }

    @Override
    public boolean change(long id, String storage) {
        try {
            return CommentCommands.change(services, id, storage);
        } catch (LinkageError e) {
            LOG.debug("This Confluence lets no comment be changed", e);
            return false;
        }
    }

    @Override
    public boolean delete(long id) {
        try {
            return CommentCommands.delete(services, id);
        } catch (LinkageError e) {
            LOG.debug("This Confluence lets no comment be deleted", e);
            return false;
        }
    }

    @Override
    public void note(long id, String note) {
        try {
            CommentNotes.write(services, commentManager.getComment(id), note);
        } catch (LinkageError e) {
            LOG.debug("This Confluence keeps no notes on comments", e);
        }
    }

    @Override
    public Function<String, Optional<String>> html(long pageId) {
        AbstractPage page = page(pageId);
        return storage -> {
            try {
                return Optional.of(xhtmlContent.convertStorageToView(
                        storage, new DefaultConversionContext(new PageContext(page))));
            } catch (Exception | LinkageError e) {
                LOG.debug("A comment on page {} cannot be shown", pageId, e);
                return Optional.empty();
            }
        };
    }

    private AbstractPage page(long pageId) {
        return pages.pageManager().getAbstractPage(pageId);
    }
}
