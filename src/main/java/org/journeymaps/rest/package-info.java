/**
 * The app's REST resources under {@code /rest/journey-maps/1.0}: one class per path prefix, each thin. Each refusal has one shape, a
 * list of errors in the reader's language, and a map that the reader may not see is answered like a map that does not exist.
 */
@NullMarked
package org.journeymaps.rest;

import org.jspecify.annotations.NullMarked;
