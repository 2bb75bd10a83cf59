package org.journeymaps.feedback;

import java.util.List;
import org.journeymaps.score.Mark;
import org.journeymaps.score.MarkRules.Shown;
import org.journeymaps.score.Marks;

/**
 * What a reader may know of the marks of a touchpoint.
 *
 * @param marks all that is known; what may be told of it is for the two that follow to say
 * @param shown what is shown of the performance
 * @param importance what is shown of the importance
 * @param by who gave which mark; empty when that is nobody's business
 */
public record TouchpointMarks(String touchpointId, Marks marks, Shown shown, Shown importance, List<By> by) {

    /** Who gave a mark, by the name that the person has now. */
    public record By(String name, Mark mark) {}
}
