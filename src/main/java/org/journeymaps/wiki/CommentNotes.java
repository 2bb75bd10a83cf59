package org.journeymaps.wiki;

import com.atlassian.confluence.core.ContentPropertyManager;
import com.atlassian.confluence.pages.Comment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only class that knows the service which keeps properties of comments. */
final class CommentNotes {

    private static final String PROPERTY = "org.journeymaps.confluence.comment";

    private CommentNotes() {}

    static Optional<String> read(OptionalServices services, Comment comment) {
        return services.find(ContentPropertyManager.class)
                .map(properties -> properties.getStringProperty(comment, PROPERTY));
    }

    /** @param comment null for one that is gone */
    static void write(OptionalServices services, @Nullable Comment comment, String note) {
        if (comment != null) {
            services.find(ContentPropertyManager.class)
                    .ifPresent(properties -> properties.setStringProperty(comment, PROPERTY, note));
        }
    }
}
