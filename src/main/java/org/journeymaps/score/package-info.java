/**
 * The arithmetic of what people say about a journey: how often each mark was given, their mean and their spread, and what of it may be
 * shown to whom. It knows numbers and no maps, so that every value can be checked against a table by hand.
 */
@NullMarked
package org.journeymaps.score;

import org.jspecify.annotations.NullMarked;
