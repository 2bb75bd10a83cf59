/**
 * The use case of talking about a map. Comments are Confluence's own page comments, so that permissions, mails, search and history are
 * Confluence's; what is kept here is which part of a map a comment is about and whether its thread is resolved. The page's comments are
 * the truth: rows and notes are checked against them whenever somebody looks. It knows nothing of HTTP.
 */
@NullMarked
package org.journeymaps.discussion;

import org.jspecify.annotations.NullMarked;
