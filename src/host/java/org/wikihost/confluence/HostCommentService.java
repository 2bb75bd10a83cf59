package org.wikihost.confluence;

import com.atlassian.confluence.content.service.CommentService;
import com.atlassian.confluence.content.service.comment.DeleteCommentCommand;
import com.atlassian.confluence.content.service.comment.EditCommentCommand;
import com.atlassian.confluence.core.service.NotAuthorizedException;
import com.atlassian.confluence.core.service.NotValidException;
import com.atlassian.confluence.core.service.ServiceCommand;
import com.atlassian.confluence.core.service.ValidationError;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wikihost.storageformat.StorageFormatException;
import org.wikihost.storageformat.StorageText;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.CommentChanges;
import org.wikihost.wiki.Permissions;

/** Edits and deletes comments for apps, when the current user may. Nobody may do so with a comment that is not there. */
record HostCommentService(CommentChanges comments, Permissions permissions, CurrentUser currentUser)
        implements CommentService {

    @Override
    public DeleteCommentCommand newDeleteCommentCommand(long commentId) {
        return new Delete(this, commentId);
    }

    @Override
    public EditCommentCommand newEditCommentCommand(long commentId, String newContent) {
        return new Edit(this, commentId, newContent);
    }

    /** What all commands have in common: they ask who may and what is wrong before each step. */
    private interface Command extends ServiceCommand {
        Collection<ValidationError> errors();

        void run();

        @Override
        default boolean isValid() {
            return getValidationErrors().isEmpty();
        }

        @Override
        default Collection<ValidationError> getValidationErrors() {
            if (!isAuthorized()) {
                throw new NotAuthorizedException("The current user may not do this to the comment.");
            }
            return errors();
        }

        @Override
        default void execute() {
            if (!isValid()) {
                throw new NotValidException("The comment cannot have this text.");
            }
            run();
        }
    }

    private record Delete(HostCommentService service, long id) implements Command, DeleteCommentCommand {
        @Override
        public boolean isAuthorized() {
            return comment()
                    .filter(found -> service.permissions.canDelete(service.currentUser.get(), found))
                    .isPresent();
        }

        @Override
        public Collection<ValidationError> errors() {
            return List.of();
        }

        @Override
        public void run() {
            service.comments.remove(service.currentUser.get(), comment().orElseThrow());
        }

        private Optional<Comment> comment() {
            return service.comments.find(id);
        }
    }

    private record Edit(HostCommentService service, long id, String body) implements Command, EditCommentCommand {
        @Override
        public boolean isAuthorized() {
            return comment()
                    .filter(found -> service.permissions.canEdit(service.currentUser.get(), found))
                    .isPresent();
        }

        /** The keys are not those of Confluence, which no page shows. */
        @Override
        public Collection<ValidationError> errors() {
            try {
                StorageText storage = new StorageText();
                storage.check(body);
                return body.isBlank() ? List.of(new ValidationError("comment.empty")) : List.of();
            } catch (StorageFormatException e) {
                return List.of(new ValidationError("comment.malformed", e.getMessage()));
            }
        }

        @Override
        public void run() {
            Comment before = comment().orElseThrow();
            service.comments.update(service.currentUser.get(), before, before.version() + 1, body);
        }

        private Optional<Comment> comment() {
            return service.comments.find(id);
        }
    }
}
