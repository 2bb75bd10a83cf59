/** The event publisher: calls annotated methods in the thread that publishes. */
@NullMarked
package org.wikihost.events;

import org.jspecify.annotations.NullMarked;
