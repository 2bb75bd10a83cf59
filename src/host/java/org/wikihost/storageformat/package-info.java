/**
 * Confluence's storage format: XHTML with elements of the {@code ac} and {@code ri} namespaces. Parses it, renders it as HTML with the macros
 * of the installed apps, turns it into what the page editor shows and back, fills templates, and compares two texts. Reaches the
 * wiki and the apps only through {@link org.wikihost.storageformat.LinkResolver} and {@link org.wikihost.storageformat.MacroFinder}.
 */
package org.wikihost.storageformat;
