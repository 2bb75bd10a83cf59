package org.journeymaps.text;

import java.util.List;
import org.journeymaps.journey.Wanted;

/**
 * What a writer sends to change a map.
 *
 * @param baseRevision the revision that the writer saw, from 0
 * @param clientId the writer's own id of the request, by which a repeated one is known; empty when there is none
 */
public record EditRequest(long baseRevision, String clientId, Ask ask) {

    /** The most edits of one request. */
    public static final int MOST_EDITS = 1_000;

    /** What the writer wants. */
    public sealed interface Ask {

        /** Changes, 1 to {@value EditRequest#MOST_EDITS}, all or none. */
        record Edits(List<Wanted> edits) implements Ask {

            public Edits {
                edits = List.copyOf(edits);
            }
        }

        /** To fill an empty map from a ready-made journey, in a language ({@code en}, {@code fr}, or empty for the writer's own). */
        record StartFromJourney(String journey, String language) implements Ask {}

        /** To fill an empty map with empty stages. */
        record StartBlank(String language) implements Ask {}

        /** To fill an empty map from a map's text. */
        record StartFromText(String text) implements Ask {}

        /** To take back the edit that made a revision. */
        record Undo(long revision) implements Ask {}

        /** To bring back the map as it was at a revision. */
        record Restore(long revision) implements Ask {}
    }
}
