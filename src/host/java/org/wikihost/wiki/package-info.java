/**
 * The wiki itself: users, spaces, pages with their versions, comments, attachments, labels, watches and the outbox, kept in the host's
 * database with plain SQL. {@link org.wikihost.wiki.Wiki} is the way in. The services here check permissions and refuse with the
 * exceptions of this package; {@link org.wikihost.wiki.PageChanges}, {@link org.wikihost.wiki.CommentChanges} and {@link
 * org.wikihost.wiki.StringProperties} alone check none, as Confluence's own managers do not. What happens is told to each {@link org.wikihost.wiki.WikiListener}; this package knows no type of {@code com.atlassian}.
 */
package org.wikihost.wiki;
