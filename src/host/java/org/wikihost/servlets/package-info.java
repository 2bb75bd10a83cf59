/** Runs the {@code <servlet>} modules of apps below {@code /plugins/servlet}, and lists the apps' links for the host's menus. */
@NullMarked
package org.wikihost.servlets;

import org.jspecify.annotations.NullMarked;
