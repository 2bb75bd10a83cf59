package org.journeymaps.storage;

import org.journeymaps.journey.JourneyMap;

/**
 * A map as the database holds it.
 *
 * @param contentId the page that owns the map
 * @param checkpointHash the {@link CheckpointHash} of the page's text that last agreed with the rows
 * @param checkpointRevision the revision which that text holds; edits came since when the map's revision is higher
 */
public record StoredMap(JourneyMap map, long contentId, String checkpointHash, long checkpointRevision) {

    /** Whether someone edited the map after its text was last in step with the page. */
    public boolean editedSinceCheckpoint() {
        return map.revision() > checkpointRevision;
    }
}
