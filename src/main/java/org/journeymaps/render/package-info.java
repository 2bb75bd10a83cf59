/**
 * Draws a map: view models in the reader's language, and Velocity templates that turn them into HTML. Everything that a template
 * shows is worked out here first, so that templates hold markup and no thinking. Confluence escapes what templates insert, so view
 * models hold plain text; only the cells that repeat with every touchpoint and card are written here as HTML, because a template
 * takes several times as long. Whoever gives the words and runs the templates stands behind the ports {@link
 * org.journeymaps.render.Words} and {@link org.journeymaps.render.Templates}.
 */
@NullMarked
package org.journeymaps.render;

import org.jspecify.annotations.NullMarked;
