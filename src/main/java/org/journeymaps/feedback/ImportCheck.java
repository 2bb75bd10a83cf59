package org.journeymaps.feedback;

import java.util.List;
import org.journeymaps.intake.Period;
import org.journeymaps.intake.Refusal;
import org.journeymaps.journey.Fault;

/**
 * What would come of an import.
 *
 * @param accepted how many answers would be new
 * @param known how many the map has already, or the file holds twice
 * @param figures how many figures there are
 * @param periods that the figures are about
 * @param refused how many rows are refused
 * @param refusals the first of them
 * @param warnings ends of keys after {@code journey-maps.intake.}
 */
public record ImportCheck(
        int accepted,
        int known,
        int figures,
        List<Period> periods,
        int rows,
        int refused,
        List<Refusal> refusals,
        List<Fault> warnings) {}
