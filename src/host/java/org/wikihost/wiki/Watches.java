package org.wikihost.wiki;

import java.util.List;

/** Who is told by mail about changes. Whoever creates, edits or comments a page watches it from then on. */
public interface Watches {
    boolean watchesPage(User user, long pageId);

    boolean watchesSpace(User user, String spaceKey);

    void watchPage(User user, long pageId, boolean watch);

    void watchSpace(User user, String spaceKey, boolean watch);

    /** Everybody who watches the page itself, by name. */
    List<User> watchersOfPage(long pageId);
}
