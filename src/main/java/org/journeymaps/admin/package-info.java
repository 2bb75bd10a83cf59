/** What an administrator wants to know: whether the app has all that it needs of this Confluence and of its database. */
@NullMarked
package org.journeymaps.admin;

import org.jspecify.annotations.NullMarked;
