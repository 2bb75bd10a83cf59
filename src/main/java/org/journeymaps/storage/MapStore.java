package org.journeymaps.storage;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyMap;
import org.jspecify.annotations.Nullable;

/**
 * The maps in the database. Safe for use by several threads and by several nodes of a cluster. Reading and changing a map is tried
 * again when others change it meanwhile, up to a number of times after which a {@link BusyMapException} is thrown.
 */
public interface MapStore {

    /** The map with all its parts, read with the same number of queries whatever its size. */
    Optional<StoredMap> find(UUID key);

    /** The map, when this page owns it; a map of another page costs one query. */
    Optional<StoredMap> find(UUID key, long contentId);

    /** Whether the map has rows, whatever page owns them. */
    boolean exists(UUID key);

    /**
     * Keeps a map that has no rows yet, in a single transaction.
     *
     * @param contentId the page that owns the map
     * @param checkpointHash the {@link CheckpointHash} of the page's text that holds this map
     * @throws MapExistsException if the map has rows, even if another thread or node made them at the same time
     */
    void create(JourneyMap map, long contentId, String checkpointHash) throws MapExistsException;

    /**
     * Applies an edit and writes it into the change log. When someone else changes the map at the same time, the edit is tried
     * again on what they left.
     *
     * @param authorKey the user key of the writer, or null
     * @return the map after the edit
     * @throws EditConflictException if the map does not hold what the edit expects to replace
     * @throws NoSuchMapException if the map has no rows
     */
    StoredMap append(UUID key, Edit edit, @Nullable String authorKey) throws EditConflictException, NoSuchMapException;

    /**
     * Replaces all parts of a map because its page was given another text.
     *
     * @param seen the map as it was found; nothing happens when it has changed since
     * @param text the map that the page's text holds
     * @param checkpointHash the {@link CheckpointHash} of that text
     * @return whether the map was replaced
     */
    boolean rebuild(StoredMap seen, JourneyMap text, String checkpointHash);

    /**
     * Notes that a page's text holds the map.
     *
     * @param revision the revision that the text holds
     * @param checkpointHash the {@link CheckpointHash} of that text
     */
    void checkpoint(UUID key, long revision, String checkpointHash);

    /** Deletes all that is kept of the maps which a page owns. */
    void deleteByContent(long contentId);

    /** The pages that own a map, read without the maps themselves. */
    Set<Long> contentIds();

    /** How many maps there are; an exception when the database does not answer. */
    int count();
}
