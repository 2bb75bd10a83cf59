package org.wikihost.wiki;

/**
 * A new version of a page.
 *
 * @param version the number the new version will have: one more than the version that was edited
 * @param body storage format
 * @param message "" for none
 * @param minorEdit true sends no mail
 */
public record PageEdit(int version, String title, String body, String message, boolean minorEdit) {}
