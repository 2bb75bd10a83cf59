package org.wikihost.wiki;

/** What a page restriction limits. */
public enum RestrictionKind {
    VIEW,
    EDIT
}
