package org.journeymaps.discussion;

import org.jspecify.annotations.Nullable;

/**
 * One comment of a thread, as one reader sees it.
 *
 * @param parent the comment that it answers; 0 for the first of a thread
 * @param at when it was written, in milliseconds since 1970
 * @param html without the line that names the part
 * @param text with the marks that people write; null when the reader may not change it, or not here
 * @param isUnread whether it is new to the reader
 * @param address where it is read in the page's own comments
 */
public record Remark(
        long id,
        long parent,
        Author author,
        long at,
        boolean isEdited,
        String html,
        @Nullable String text,
        boolean mayEdit,
        boolean mayDelete,
        boolean isUnread,
        String address) {

    /**
     * Whoever wrote it.
     *
     * @param initials one or two letters that stand for the name
     */
    public record Author(String name, String initials) {}
}
