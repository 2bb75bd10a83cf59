package org.journeymaps.render;

import java.util.List;

/**
 * The cards under one stage or one touchpoint.
 *
 * @param span how many slots the cell covers, at least 1
 * @param edge the class that marks the first column of a stage, or empty; starts with a space
 */
public record CardCellView(int span, String edge, List<CardView> cards) {

    public CardCellView {
        cards = List.copyOf(cards);
    }
}
