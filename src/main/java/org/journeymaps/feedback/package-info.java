/**
 * What people think of a journey: the marks that a team gives to its touchpoints, in rounds that are compared, and the answers of customers. Who may give and see them
 * follows from the page; what is shown of them from the rules that the map has set itself.
 */
@NullMarked
package org.journeymaps.feedback;

import org.jspecify.annotations.NullMarked;
