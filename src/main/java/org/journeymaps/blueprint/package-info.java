/**
 * The create dialog's entries for pages around maps. What a new page holds stands in its template among the app's resources; a context
 * suggests a title with the day and gives the map on the page a key of its own. A persona's page has neither, so it has no context: its
 * title is the persona's name.
 */
@NullMarked
package org.journeymaps.blueprint;

import org.jspecify.annotations.NullMarked;
