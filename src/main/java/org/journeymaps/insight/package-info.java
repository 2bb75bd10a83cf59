/**
 * What a map tells when the team's marks, the customers' answers and the map itself are laid side by side: where we believe to be better
 * than we are, where a moment of truth is in danger, where customers are lost. It knows the map and numbers, and puts nothing into words.
 */
@NullMarked
package org.journeymaps.insight;

import org.jspecify.annotations.NullMarked;
