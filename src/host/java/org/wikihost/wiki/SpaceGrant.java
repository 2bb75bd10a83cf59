package org.wikihost.wiki;

/** One permission that a space gives to one subject. */
public record SpaceGrant(SpacePermission permission, Subject subject) {}
