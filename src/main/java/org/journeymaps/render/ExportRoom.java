package org.journeymaps.render;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much room the head of a block and its first row take on a sheet, so that both stand on the same one: the engine of Confluence's PDF
 * export would leave the head alone at the foot of a sheet, and moves along only what has a height beforehand. All lengths are in points,
 * and rather too large than too small.
 */
final class ExportRoom {

    /** What the stages share of the width of a sheet, of which the smallest is US Letter. */
    private static final double WIDTH = 400;

    /** What of a column is not for its words. */
    private static final double AROUND = 8;

    private static final int LINE = 13;
    private static final int PADDING = 10;

    /** From the pixels of bold letters to the points of those of a sheet, with what lines lose at their ends. */
    private static final double POINTS = 0.8;

    /** More than that is on no sheet together. */
    private static final int MOST = 500;

    private ExportRoom() {}

    static int of(ExportBlockView block) {
        double column = WIDTH / block.width() - AROUND;
        int phases = block.hasPhases() ? LINE + PADDING : 0;
        int stages = block.stages().stream()
                .mapToInt(stage -> lines(Stream.of(stage.name()), column))
                .max()
                .orElse(0);
        int row = block.rows().stream()
                .limit(1)
                .mapToInt(first -> row(first, column))
                .sum();
        return Math.min(MOST, phases + LINE * (stages + row) + 2 * PADDING);
    }

    private static int row(ExportLaneView row, double column) {
        int cells = row.cells().stream()
                .mapToInt(cell -> items(cell.items(), column))
                .max()
                .orElse(0);
        return items(row.aboutTheMap(), WIDTH) + Math.max(cells, 1);
    }

    private static int items(List<ExportItemView> items, double width) {
        return items.size() / 3 + lines(items.stream().flatMap(item -> Stream.of(item.text(), item.detail())), width);
    }

    private static int lines(Stream<String> texts, double width) {
        return texts.mapToInt(text -> (int) Math.ceil(POINTS * WordWidth.ofLetters(text) / width))
                .sum();
    }
}
