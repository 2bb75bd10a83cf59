package org.journeymaps.render;

import java.util.List;

/**
 * A map as tables of words.
 *
 * @param curve the address of the curves' picture, or empty
 * @param curveText what the picture shows, in words
 * @param scale the words of the emotion scale from top to bottom
 * @param stages the stages along the picture
 * @param legend what the signs of the picture mean
 */
public record ExportView(
        String title,
        List<ExportFactsView> facts,
        String curve,
        String curveText,
        List<String> scale,
        List<ExportWidthView> stages,
        List<String> legend,
        List<ExportBlockView> blocks) {}
