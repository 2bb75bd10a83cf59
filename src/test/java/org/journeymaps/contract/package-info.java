/** Holds the app's descriptor, texts, tables and jar to what Confluence expects of them. */
@NullMarked
package org.journeymaps.contract;

import org.jspecify.annotations.NullMarked;
