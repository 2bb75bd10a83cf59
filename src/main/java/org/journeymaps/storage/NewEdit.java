package org.journeymaps.storage;

import org.journeymaps.journey.Edit;
import org.journeymaps.journey.JourneyContent;
import org.jspecify.annotations.Nullable;

/**
 * An edit with all that the change log keeps of it.
 *
 * @param after the content that it makes
 * @param clientId the writer's own id of the request, unlike all others of the map
 * @param authorKey the user key of the writer, or null for an anonymous one
 * @param refersTo the revision that is taken back or brought back; 0 when there is none
 * @param checkpoint how far the page holds the map after this edit
 */
public record NewEdit(
        Edit edit,
        JourneyContent after,
        Source source,
        String clientId,
        @Nullable String authorKey,
        long refersTo,
        CheckpointAfter checkpoint) {

    /** What an edit makes of the map's checkpoint, at the time it is kept. */
    public interface CheckpointAfter {

        /**
         * The checkpoint after the edit.
         *
         * @param revision the revision that the edit makes
         * @param at the time of the edit, in milliseconds since 1970
         */
        Checkpoint after(Checkpoint before, long revision, long at);
    }

    /** The page does not hold the edit yet. */
    public static final CheckpointAfter UNSAVED = (before, revision, at) -> before.unsaved(at);

    /** The edit is what the page's text of that hash says. */
    public static CheckpointAfter inPage(String hash) {
        return (before, revision, at) -> Checkpoint.at(revision, hash);
    }
}
