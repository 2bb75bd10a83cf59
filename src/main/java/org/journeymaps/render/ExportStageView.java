package org.journeymaps.render;

import java.util.List;

/**
 * The header of a stage.
 *
 * @param back its colour as #rrggbb
 */
public record ExportStageView(String name, List<String> facts, String back) {}
