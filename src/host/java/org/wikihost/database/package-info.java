/**
 * The host's only database. The wiki's tables and the tables of the apps live in it side by side, as at Confluence, and share its
 * transactions. Every statement passes one counter, so that tests can assert what a page view costs.
 */
@NullMarked
package org.wikihost.database;

import org.jspecify.annotations.NullMarked;
