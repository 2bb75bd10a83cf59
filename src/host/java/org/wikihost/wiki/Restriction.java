package org.wikihost.wiki;

/** One subject that may still view or edit a restricted page. */
public record Restriction(RestrictionKind kind, Subject subject) {}
