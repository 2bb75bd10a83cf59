package org.journeymaps.storage;

import java.util.List;
import java.util.Optional;
import org.journeymaps.journey.PartId;

/** Which comments of pages are about which parts of maps. Nothing is kept of a map that is gone. Safe for use by several threads and by several nodes of a cluster. */
public interface CommentLinks {

    /** The links of a map, in the order in which they were kept: one query. */
    List<CommentLink> ofMap(int mapId);

    /** What the open threads of a map are about, once for each thread: one query. */
    List<PartId> open(int mapId);

    /** The link that a writer's request made when it came before. */
    Optional<CommentLink> byClient(int mapId, String clientId);

    /**
     * Keeps the link of a comment that was just written; an exception when another request with this id, or one for this comment, came
     * before.
     *
     * @param clientId the writer's own id of the request
     */
    void keep(int mapId, CommentLink link, String clientId);

    /** Keeps the link of a comment that was found, unless there is one already. */
    void keepFound(int mapId, CommentLink link);

    /** Notes whether a thread is resolved. */
    void resolve(int mapId, CommentLink thread);

    /** Notes that something was said about a map, for those who follow it. */
    void said(int mapId);

    /** Forgets a comment that is gone. What answered it moves up, as it does in Confluence, and is as resolved as it was. */
    void forget(long comment);

    /** Forgets who a person is that resolved threads and read comments; the threads stay resolved. */
    void forgetPerson(String userKey);

    /** Up to when somebody has read the comments on a map, in milliseconds since 1970; 0 for never. */
    long seen(int mapId, String userKey);

    /** Notes up to when somebody has read the comments on a map; an earlier moment than the one that is noted changes nothing. */
    void see(int mapId, String userKey, long at);
}
