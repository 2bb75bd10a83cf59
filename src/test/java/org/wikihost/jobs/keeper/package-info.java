/** A tiny app whose background job saves a page. */
@NullMarked
package org.wikihost.jobs.keeper;

import org.jspecify.annotations.NullMarked;
