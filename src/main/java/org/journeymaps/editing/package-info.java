/**
 * The use case of changing a map: who may, which rows belong to a page, what an edit makes of the map, what is drawn again, and how the
 * map gets into its page. It gives plain results and exceptions and knows no HTTP, so that the REST doors, imports, undo and the live
 * feed all use it.
 */
@NullMarked
package org.journeymaps.editing;

import org.jspecify.annotations.NullMarked;
