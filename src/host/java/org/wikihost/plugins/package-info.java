/**
 * Runs apps as Confluence does: reads {@code atlassian-plugin.xml} from the packaged jar, runs the jar as an OSGi bundle that sees
 * only what Confluence exports, makes its components by Spring, and offers its modules to the rest of the host. What Confluence
 * would refuse, or quietly ignore to the developer's cost, is refused here with one sentence.
 */
@NullMarked
package org.wikihost.plugins;

import org.jspecify.annotations.NullMarked;
