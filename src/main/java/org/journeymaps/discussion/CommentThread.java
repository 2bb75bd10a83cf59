package org.journeymaps.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a part of a map, and all that answers it.
 *
 * @param resolved null for an open one
 * @param remarks the comment, then what answers it, oldest first
 */
public record CommentThread(About about, @Nullable Resolution resolved, List<Remark> remarks) {

    /** The id of its first comment. */
    public long id() {
        return remarks.get(0).id();
    }

    /** Whether some of it is new to the reader. */
    public boolean isUnread() {
        return remarks.stream().anyMatch(Remark::isUnread);
    }
}
