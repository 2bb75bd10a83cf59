/**
 * The door through which a map reaches a page: the macro, which chooses between the rows and the text in the page. Nothing here ever
 * writes anything.
 */
@NullMarked
package org.journeymaps.macro;

import org.jspecify.annotations.NullMarked;
