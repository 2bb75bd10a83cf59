package org.wikihost.wiki;

/** Where a moved page goes, relative to another page, or to the top of a space. */
public sealed interface MoveTarget {
    /** Last child of the page. */
    record Under(long pageId) implements MoveTarget {}

    /** Same parent as the page, just before it. */
    record Before(long pageId) implements MoveTarget {}

    /** Same parent as the page, just after it. */
    record After(long pageId) implements MoveTarget {}

    /** Last page at the top of the space. */
    record TopOf(String spaceKey) implements MoveTarget {}
}
