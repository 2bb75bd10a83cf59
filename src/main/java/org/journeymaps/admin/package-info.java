/**
 * What an administrator wants to know: whether the app has all that it needs of this Confluence and of its database. A method of
 * Confluence that is missing or has changed is named here, before a page fails over it.
 */
@NullMarked
package org.journeymaps.admin;

import org.jspecify.annotations.NullMarked;
