/**
 * Files of other tools on their way into a map: which bytes, which table, which column means what, and the answers and figures that
 * come of each line, or why none. It knows the parts of a map and the scales of questions; who asks for it, and where the answers go,
 * it does not know.
 */
@NullMarked
package org.journeymaps.intake;

import org.jspecify.annotations.NullMarked;
