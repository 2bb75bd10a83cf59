package org.journeymaps.wiki;

/**
 * Another title for a page, which it takes along with a save.
 *
 * @param from what the page must still be called
 * @param to what it is called then, unless another page of its space is
 */
public record Renaming(String from, String to) {}
