/**
 * The journey map itself: immutable records for its stages, lanes, touchpoints and cards, the changes that lead from one map to
 * the next, and the rules that a map must keep. Nothing here knows Confluence, a database or a text format.
 */
@NullMarked
package org.journeymaps.journey;

import org.jspecify.annotations.NullMarked;
