package org.wikihost.wiki;

/** Where a page stands, under the names of Confluence's REST API in capitals. */
public enum PageStatus {
    CURRENT,
    /** Written but not published: a page that was never published, or the next version of one that was. */
    DRAFT,
    /** In the trash; also the status of its old versions. */
    TRASHED,
    /** An old version of a current page; it has a content id of its own. */
    HISTORICAL
}
