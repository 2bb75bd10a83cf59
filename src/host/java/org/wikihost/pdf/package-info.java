/** Turns the HTML of an export into a PDF file with the engine that Confluence uses. */
@NullMarked
package org.wikihost.pdf;

import org.jspecify.annotations.NullMarked;
