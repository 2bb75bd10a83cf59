package org.journeymaps.wiki;

/**
 * Somebody who has an account.
 *
 * @param key the user key
 * @param name the full name
 * @param userName the name with which the person logs in
 */
public record Person(String key, String name, String userName) {}
