/**
 * The door through which a map reaches a page: the macro, the rules that choose between the rows and the text in the page, and
 * the background work that keeps the rows in step with the pages. Nothing here ever writes a page.
 */
@NullMarked
package org.journeymaps.macro;

import org.jspecify.annotations.NullMarked;
