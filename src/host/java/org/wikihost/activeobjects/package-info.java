/**
 * Active Objects for apps: the real library over the host's database, with the table names, the limits and the lazy schema migration of
 * Confluence's Active Objects plugin.
 */
@NullMarked
package org.wikihost.activeobjects;

import org.jspecify.annotations.NullMarked;
