/**
 * Makes the files of a release out of the packaged jars: proves that a second build gives the same bytes, signs, and writes checksums.
 * {@link org.journeymaps.release.ReleaseMain} does it all, at the end of {@code mvn -Prelease verify}. {@code docs/adr/0014-release-and-second-jar.md}
 * says why it is done here and not by a tool.
 */
@NullMarked
package org.journeymaps.release;

import org.jspecify.annotations.NullMarked;
