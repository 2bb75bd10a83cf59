package org.journeymaps.wiki;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A comment by way of Confluence's own object. */
final class ConfluenceComment implements PageComment {

    private final OptionalServices services;
    private final Comment comment;
    private final String contextPath;
    private final BiPredicate<Permission, Comment> may;

    /** @param may what the reader may do with a comment */
    ConfluenceComment(
            OptionalServices services, Comment comment, String contextPath, BiPredicate<Permission, Comment> may) {
        this.services = services;
        this.comment = comment;
        this.contextPath = contextPath;
        this.may = may;
    }

    @Override
    public long id() {
        return comment.getId();
    }

    @Override
    public long parent() {
        Comment parent = comment.getParent();
        return parent == null ? 0 : parent.getId();
    }

    @Override
    public @Nullable String authorKey() {
        ConfluenceUser author = comment.getCreator();
        return author == null ? null : author.getKey().getStringValue();
    }

    @Override
    public long writtenAt() {
        return comment.getCreationDate().toInstant().toEpochMilli();
    }

    @Override
    public boolean isEdited() {
        return comment.getVersion() > 1;
    }

    @Override
    public String storage() {
        String storage = comment.getBodyAsString();
        return storage == null ? "" : storage;
    }

    @Override
    public String address() {
        return contextPath + comment.getUrlPath();
    }

    @Override
    public boolean mayEdit() {
        return may.test(Permission.EDIT, comment);
    }

    @Override
    public boolean mayDelete() {
        return may.test(Permission.REMOVE, comment);
    }

    @Override
    public Optional<String> note() {
        try {
            return CommentNotes.read(services, comment);
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }
}
