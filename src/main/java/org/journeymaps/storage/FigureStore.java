package org.journeymaps.storage;

import java.util.List;
import org.journeymaps.answer.NewFigure;

/** What other tools measured at the places of maps. Figures come in by {@link AnswerImports}. */
public interface FigureStore {

    /**
     * The figures of a map, those of the latest period first. Of several that say the same of the same period, the one that came in last.
     * Two queries.
     */
    List<NewFigure> of(int mapId);
}
