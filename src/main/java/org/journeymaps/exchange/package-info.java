/**
 * Maps as files that readers take along: tables of the touchpoints and the cards for spreadsheets, and pictures of the whole map. What
 * a file holds follows from the map and the reader's language; who may have it is decided before, where the map is read.
 */
@NullMarked
package org.journeymaps.exchange;

import org.jspecify.annotations.NullMarked;
