package org.journeymaps.render;

import java.util.List;

/**
 * A row of a lane with cards: a lane that has cards under a whole stage and under touchpoints of the same stage has two.
 *
 * @param first whether the lane's header stands in this row
 */
public record CardRowView(boolean first, List<CardCellView> cells) {

    public CardRowView {
        cells = List.copyOf(cells);
    }
}
