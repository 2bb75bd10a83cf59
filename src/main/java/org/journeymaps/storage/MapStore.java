package org.journeymaps.storage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.journey.EditConflictException;

/**
 * The maps in the database. Safe for use by several threads and by several nodes of a cluster: the database decides who was first.
 */
public interface MapStore {

    /** The map without its content: one row without its long text. */
    Optional<MapHead> head(MapAddress address);

    /** The map: one row. */
    Optional<StoredMap> find(MapAddress address);

    /** The maps that a page owns, in no order. */
    List<StoredMap> ofPage(long contentId);

    /**
     * Keeps a map that has no rows yet.
     *
     * @param first what the page's text holds; a map that nobody started has no stages, and its log no line
     * @throws MapExistsException if the map has rows, even if another thread or node made them at the same time
     */
    StoredMap create(MapAddress address, FirstText first, PageSeen seen) throws MapExistsException;

    /**
     * Changes a map. When somebody else changes it at the same time, the decision is made again on what they left.
     *
     * @param clientId a request with this id is carried out once: the same id again changes nothing
     * @throws NoSuchMapException if the map has no rows
     * @throws EditConflictException if the decision finds something else than it expects
     * @throws BusyMapException if others were faster again and again
     */
    Kept change(MapAddress address, String clientId, Decision decision)
            throws NoSuchMapException, EditConflictException;

    /** Notes how the page's text looked, for the next reader who need not look then. */
    void see(MapHead head, PageSeen seen);

    /**
     * Notes that a text is about to be written into the page, which is never forgotten: a page that holds it is in step with that
     * revision, whatever happened in between.
     *
     * @param hash of the canonical text of the revision
     */
    void announce(MapHead head, long revision, String hash);

    /**
     * Notes that the page holds a revision. Edits that came since are unsaved, even if a save of theirs came in between.
     *
     * @param hash of the page's text, which may spell the map in its own way
     */
    void saved(MapHead head, long revision, String hash, PageSeen seen);

    /** Notes that the page holds something else than the map, which is to be written as soon as possible. */
    void unsave(MapHead head, PageSeen seen);

    /** Notes that there is no page text to save a map into, as when somebody took its macro out of the page. */
    void rest(MapHead head);

    /** The ids of all touchpoints that the map has now or ever had. */
    Set<String> touchpointIds(int mapId);

    /**
     * The maps that their pages do not hold wholly, and that nobody has changed since a time.
     *
     * @param before in milliseconds since 1970
     * @param afterId only maps with a higher number than this; they come in rising order
     * @param limit how many at most
     */
    List<MapHead> unsaved(long before, int afterId, int limit);

    /** Deletes all that is kept of the maps which a page owns. */
    void deleteByContent(long contentId);

    /** Pages that own a map, in rising order, after one of them: at most {@code limit}. */
    List<Long> contentIds(long after, int limit);

    /** How many maps there are; an exception when the database does not answer. */
    int count();

    /** How many maps their pages do not hold wholly. */
    int countUnsaved();

    /** The maps that a page owns without their contents, in no order. */
    List<MapHead> headsOfPage(long contentId);

    /** How much there is of everything; takes one query for each 1,000 maps. */
    TableSizes sizes();

    /** The maps with the longest texts, longest first. */
    List<SizedMap> largest(int limit);
}
