package org.journeymaps.discussion;

/**
 * That a thread is settled.
 *
 * @param name the name of whoever says so
 * @param at in milliseconds since 1970
 */
public record Resolution(String name, long at) {}
