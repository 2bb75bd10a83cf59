/**
 * Draws a map. A drawing is a function of the map, its place on the page and the reader's language: it comes in pieces, so that what an
 * edit changes on a page is found by drawing before and after. Velocity templates hold the structure that a designer changes; all that
 * they show is worked out here first, and they ask for their words by key. Confluence escapes what templates insert, so views hold
 * plain text; what repeats with every touchpoint and card is written here as HTML, because a template takes several times as long.
 * Whoever gives the words and runs the templates stands behind the ports {@link org.journeymaps.render.Words} and {@link
 * org.journeymaps.render.Templates}.
 */
@NullMarked
package org.journeymaps.render;

import org.jspecify.annotations.NullMarked;
