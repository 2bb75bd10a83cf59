package org.journeymaps.text;

import org.journeymaps.journey.PartId;

/**
 * A request to comment on a map.
 *
 * @param clientId the writer's own id of the request, or empty
 * @param part the touchpoint, the stage or the map itself
 * @param parent the comment that is answered, as answers name it; empty for one that answers none
 * @param text with the marks that people write
 */
public record CommentRequest(String clientId, PartId part, String parent, String text) {}
