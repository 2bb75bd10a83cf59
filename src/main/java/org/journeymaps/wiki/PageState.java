package org.journeymaps.wiki;

/**
 * What tells one state of a page's text from another without reading it.
 *
 * @param version the number of the page's version, from 1
 * @param modifiedAt when it was last changed, in milliseconds since 1970
 */
public record PageState(int version, long modifiedAt) {}
