/**
 * Serves the scripts, styles and files of apps and of the host under Confluence's addresses, one by one and in batches, and writes
 * the tags that load them into pages. A page collects what its parts ask for and loads each web-resource once, dependencies first.
 */
@NullMarked
package org.wikihost.webresources;

import org.jspecify.annotations.NullMarked;
