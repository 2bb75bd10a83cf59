/**
 * Confluence's managers and services, as apps import them, over the services of {@code org.wikihost.wiki}. {@link
 * org.wikihost.confluence.ConfluenceServices} registers them all; {@link org.wikihost.confluence.Contents} turns the wiki's records into
 * Confluence's objects. As at Confluence, managers check no permission: their callers ask {@code PermissionManager}.
 */
package org.wikihost.confluence;
