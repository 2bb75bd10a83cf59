/**
 * Maps as files that readers take along: tables of the touchpoints and the cards for spreadsheets, journey diagrams of Mermaid, and
 * pictures of the whole map. What a file holds follows from the map and the reader's language; who may have it is decided before, where
 * the map is read. The way back is there for diagrams of Mermaid: what a map would get from one, and what it would not.
 */
@NullMarked
package org.journeymaps.exchange;

import org.jspecify.annotations.NullMarked;
