package org.journeymaps.render;

import java.util.List;

/**
 * A map for readers that know tables and words only: PDF, Word, e-mail.
 *
 * @param facts what the header band tells
 * @param curve the address of a picture of the emotion curve, or empty for an export that shows no pictures
 * @param curveText the curve in one sentence
 * @param blocks the map in pieces that fit on a sheet of paper
 */
public record ExportView(String title, List<FactView> facts, String curve, String curveText, List<BlockView> blocks) {

    public ExportView {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    /** A fact about the map with its name. */
    public record FactView(String label, String text) {}

    /** A few neighbouring stages with all lanes. */
    public record BlockView(List<HeadView> stages, List<RowView> rows) {

        public BlockView {
            stages = List.copyOf(stages);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The header of a stage.
     *
     * @param back its colour as #rrggbb
     */
    public record HeadView(String name, String goal, String back) {}

    /** A lane over the stages of a block, one cell for each. */
    public record RowView(String label, List<CellView> cells) {

        public RowView {
            cells = List.copyOf(cells);
        }
    }

    /** What a lane holds at one stage. */
    public record CellView(List<ItemView> items) {

        public CellView {
            items = List.copyOf(items);
        }
    }

    /**
     * A touchpoint or a card.
     *
     * @param detail what belongs to it, or empty
     */
    public record ItemView(String text, String detail) {}
}
