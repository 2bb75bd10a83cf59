/** What the app does for guests, which it can do without. */
@NullMarked
package org.example.notes.guests;

import org.jspecify.annotations.NullMarked;
