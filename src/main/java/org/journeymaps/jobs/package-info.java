/** The door of the clock: what the app does by itself, once in a cluster. */
@NullMarked
package org.journeymaps.jobs;

import org.jspecify.annotations.NullMarked;
