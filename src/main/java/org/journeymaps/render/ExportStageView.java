package org.journeymaps.render;

/**
 * The header of a stage, which is repeated on each sheet.
 *
 * @param back its colour as #rrggbb
 */
public record ExportStageView(String name, String back) {}
