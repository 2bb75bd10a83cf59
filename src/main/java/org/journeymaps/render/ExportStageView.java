package org.journeymaps.render;

/**
 * The header of a stage.
 *
 * @param back its colour as #rrggbb
 */
public record ExportStageView(String name, String goal, String back) {}
