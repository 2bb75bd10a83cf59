package org.wikihost.wiki;

/** Where a page stands, under the names of Confluence's REST API in capitals. */
public enum PageStatus {
    CURRENT,
    TRASHED,
    /** An old version of a page; it has a content id of its own. */
    HISTORICAL
}
