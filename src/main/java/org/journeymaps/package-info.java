/**
 * Journey Maps for Confluence. The core packages ({@code journey}, {@code curve}, {@code checkpoint}, {@code library}) know nothing
 * of Confluence; adapters around them draw the map on a page, store it and answer requests.
 */
@NullMarked
package org.journeymaps;

import org.jspecify.annotations.NullMarked;
