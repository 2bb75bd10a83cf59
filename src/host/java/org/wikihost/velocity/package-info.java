/**
 * Renders the Velocity templates of apps as Confluence does: from the apps' jars only, with every inserted reference escaped and
 * only allowlisted methods callable. Templates are parsed once and kept until the set of enabled apps changes.
 */
@NullMarked
package org.wikihost.velocity;

import org.jspecify.annotations.NullMarked;
