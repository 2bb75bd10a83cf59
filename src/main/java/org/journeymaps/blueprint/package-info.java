/** The create dialog's entry for a page with a map: it gives each new page a map of its own and suggests a title. */
@NullMarked
package org.journeymaps.blueprint;

import org.jspecify.annotations.NullMarked;
