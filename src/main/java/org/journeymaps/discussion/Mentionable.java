package org.journeymaps.discussion;

import org.journeymaps.wiki.Person;

/**
 * Somebody whom a comment may mention.
 *
 * @param maySee whether the person may see the page; if not, nobody is told
 */
public record Mentionable(Person person, boolean maySee) {}
