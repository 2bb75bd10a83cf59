package org.journeymaps.admin;

import java.util.List;
import org.journeymaps.storage.TableSizes;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of the app.
 *
 * @param sizes null when the database does not answer
 * @param pages how many pages own maps
 * @param unsaved the maps that their pages do not hold wholly, at most {@link #MOST_UNSAVED}
 * @param largest the maps with the longest texts
 */
public record Overview(
        Health health, @Nullable TableSizes sizes, int pages, List<PageMap> unsaved, List<PageMap> largest) {

    /** How many unsaved maps are named. */
    public static final int MOST_UNSAVED = 50;

    public Overview {
        unsaved = List.copyOf(unsaved);
        largest = List.copyOf(largest);
    }

    /**
     * A map and the page that it is on.
     *
     * @param page the title of the page, or the empty text when it is not there any more
     * @param number when it was last changed, in milliseconds since 1970, or how long its text is in characters
     */
    public record PageMap(long pageId, String page, String title, long number) {}
}
