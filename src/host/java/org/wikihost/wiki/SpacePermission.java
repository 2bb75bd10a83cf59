package org.wikihost.wiki;

/** What somebody may do in a space, under the names that Confluence stores. */
public enum SpacePermission {
    VIEWSPACE,
    /** Add and edit pages. */
    EDITSPACE,
    COMMENT,
    CREATEATTACHMENT,
    REMOVEPAGE,
    /** Administer the space. */
    SETSPACEPERMISSIONS
}
