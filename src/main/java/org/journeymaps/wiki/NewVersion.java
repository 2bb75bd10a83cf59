package org.journeymaps.wiki;

import org.jspecify.annotations.Nullable;

/**
 * What a save makes of a page, beside its text.
 *
 * @param comment the comment of the version
 * @param tellWatchers whether watchers get a mail; if not, it is a minor edit
 * @param renaming null for a page that keeps its title
 */
public record NewVersion(
        String comment, boolean tellWatchers, @Nullable Renaming renaming) {

    /** The same with another comment. */
    public NewVersion withComment(String other) {
        return new NewVersion(other, tellWatchers, renaming);
    }

    /** The same for a page that keeps its title. */
    public NewVersion withoutRenaming() {
        return new NewVersion(comment, tellWatchers, null);
    }
}
