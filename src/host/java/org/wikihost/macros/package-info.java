/**
 * The macros that the wiki itself brings, with Confluence's names, parameters and markup. To the storage format they are macros like those
 * of apps; {@link org.wikihost.macros.BuiltInMacros} finds each by its name.
 */
@NullMarked
package org.wikihost.macros;

import org.jspecify.annotations.NullMarked;
