/** Keeps an installed app in step with the folders that its developer works in: {@link org.wikihost.watch.AppWatch}. */
@NullMarked
package org.wikihost.watch;

import org.jspecify.annotations.NullMarked;
