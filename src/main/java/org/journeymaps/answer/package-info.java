/**
 * What customers said of a place of a map, and what other tools measured there, on its way into the database: an answer to a survey,
 * words, a figure of a period. It knows the parts of a map and the scales of questions, and neither files nor tables.
 */
@NullMarked
package org.journeymaps.answer;

import org.jspecify.annotations.NullMarked;
