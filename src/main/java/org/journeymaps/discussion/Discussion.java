package org.journeymaps.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said about a map, as one reader sees it.
 *
 * @param userKey the key of the reader, or null for an anonymous one
 * @param userName the name of the reader, or what stands for it
 * @param threads newest first
 */
public record Discussion(boolean mayComment, @Nullable String userKey, String userName, List<CommentThread> threads) {

    public int resolved() {
        return (int)
                threads.stream().filter(thread -> thread.resolved() != null).count();
    }

    public int open() {
        return threads.size() - resolved();
    }
}
