package org.wikihost.wiki;

/**
 * A mail that Confluence would have sent.
 *
 * @param to an e-mail address
 * @param html the body
 * @param sent epoch milliseconds
 */
public record Mail(long id, String to, String subject, String html, long sent) {}
