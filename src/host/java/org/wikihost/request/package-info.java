/** Who is served by the current thread: the reader, the language and the theme. Set once per request, read everywhere below. */
@NullMarked
package org.wikihost.request;

import org.jspecify.annotations.NullMarked;
