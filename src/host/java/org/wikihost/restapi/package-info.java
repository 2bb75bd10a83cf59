/**
 * Confluence's own REST API for scripts: {@code /rest/api} (content, comments, properties, labels, spaces, users, search) and the upload of
 * apps at {@code /rest/plugins/1.0}. Shapes, parameters and status codes are Confluence's; what is not here is answered with 404.
 */
@NullMarked
package org.wikihost.restapi;

import org.jspecify.annotations.NullMarked;
