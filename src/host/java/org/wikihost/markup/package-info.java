/** Text written into HTML: the one place where the host escapes it. Templates, the storage format and the resource tags all come here. */
package org.wikihost.markup;
