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
public record ExportView(
        String title, List<ExportFactView> facts, String curve, String curveText, List<ExportBlockView> blocks) {

    public ExportView {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }
}
