/**
 * The text that stands for a whole map: the macro's body, what page history, copies and exports carry. {@code docs/map-json.md}
 * describes the format. The reader is strict and says where in the text each problem is; the writer gives one text per map.
 */
@NullMarked
package org.journeymaps.checkpoint;

import org.jspecify.annotations.NullMarked;
