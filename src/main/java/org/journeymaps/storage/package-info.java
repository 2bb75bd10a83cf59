/**
 * Keeps journey maps in Confluence's database through Active Objects. The rows are the working copy of a map and its change log;
 * the page's own text is its checkpoint. Only this package knows the tables: callers get and give records. The row interfaces
 * are public because Active Objects makes proxies of them, yet nothing outside uses them.
 */
@NullMarked
package org.journeymaps.storage;

import org.jspecify.annotations.NullMarked;
