package org.journeymaps.feedback;

import java.util.List;
import org.journeymaps.score.MarkRules;
import org.journeymaps.score.Tally;
import org.journeymaps.storage.Round;

/**
 * What a reader may know of the marks of a map in one round.
 *
 * @param rounds all rounds of the map, the newest first
 * @param mayOpenRound whether the reader may close the round and open a new one
 * @param touchpoints those of the map now, in their order
 * @param teams the marks of their touchpoints together, as far as the reader may know each
 */
public record MapMarks(
        Round round,
        List<Round> rounds,
        MarkRules rules,
        boolean mayMark,
        boolean mayOpenRound,
        List<TouchpointMarks> touchpoints,
        List<OfTeam> teams) {

    /** The marks of a team's touchpoints. */
    public record OfTeam(String team, Tally performance) {}
}
