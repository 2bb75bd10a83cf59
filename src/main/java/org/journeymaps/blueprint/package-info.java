/**
 * The create dialog's entry for a page with a map: it gives each new page a map of its own and suggests a title. What the new page
 * holds stands in the template among the app's resources.
 */
@NullMarked
package org.journeymaps.blueprint;

import org.jspecify.annotations.NullMarked;
