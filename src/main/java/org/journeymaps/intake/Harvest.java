package org.journeymaps.intake;

import java.util.List;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;

/**
 * Takes what the lines of a file give, in their order.
 *
 * @param <E> what stops the reading
 */
public interface Harvest<E extends Exception> {

    /** The answers and figures of a line: none when it holds nothing. */
    void line(List<NewAnswer> answers, List<NewFigure> figures) throws E;

    /** A line that is refused. */
    void refused(Refusal refusal) throws E;
}
