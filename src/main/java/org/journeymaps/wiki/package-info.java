/**
 * What the app needs of the wiki, as small ports, and the adapters that ask Confluence's managers. Nothing else in the app sees
 * those managers. Permissions and languages are always those of the reader whose request is being answered; a reader who has not
 * logged in is a reader like any other.
 */
@NullMarked
package org.journeymaps.wiki;

import org.jspecify.annotations.NullMarked;
