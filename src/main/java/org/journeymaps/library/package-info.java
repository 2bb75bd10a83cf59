/**
 * The ready-made journeys, in English and French, from which a team starts a map. Each is a map's text among the app's resources.
 */
@NullMarked
package org.journeymaps.library;

import org.jspecify.annotations.NullMarked;
