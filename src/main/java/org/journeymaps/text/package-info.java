/**
 * Maps and edits as JSON: the macro's body, what page history, copies and exports carry, the change log and the requests of writers.
 * {@code docs/map-json.md} and {@code docs/map-edits.md} describe the formats. People's text is read strictly, and every problem has
 * its place; our own is read fast. One writer gives one text per map.
 */
@NullMarked
package org.journeymaps.text;

import org.jspecify.annotations.NullMarked;
