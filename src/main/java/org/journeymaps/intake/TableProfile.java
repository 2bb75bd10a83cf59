package org.journeymaps.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.score.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a table have in common, column by column.
 *
 * @param preview the first rows
 */
record TableProfile(Decimals decimals, List<ColumnProfile> columns, List<List<String>> preview) {

    /** Enough to see how numbers are written. */
    private static final int ROWS_OF_NUMBERS = 2_000;

    /**
     * Looks at all rows.
     *
     * @param wanted how its numbers are written; null to find out
     * @param typeColumn the column that says what each row answers; −1 for none
     */
    static TableProfile of(FileSource file, TextForm form, Block block, @Nullable Decimals wanted, int typeColumn)
            throws IOException, RefusedFileException {
        Decimals decimals = wanted == null ? decimals(file, form, block) : wanted;
        int width = block.header().size();
        List<ColumnProfile> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new ColumnProfile());
        }
        List<List<String>> preview = new ArrayList<>();
        KnownQuestions questions = new KnownQuestions();
        try (TableRows rows = new TableRows(file, form, block)) {
            for (Line row = rows.next(); row != null; row = rows.next()) {
                Question question = questions.of(row.cell(typeColumn)).orElse(null);
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    columns.get(i).look(row.cell(i), decimals, question);
                    cells.add(row.cell(i));
                }
                if (preview.size() < Limits.PREVIEW) {
                    preview.add(cells);
                }
            }
        }
        return new TableProfile(decimals, columns, preview);
    }

    private static Decimals decimals(FileSource file, TextForm form, Block block)
            throws IOException, RefusedFileException {
        Decimals.Evidence evidence = new Decimals.Evidence();
        int seen = 0;
        try (TableRows rows = new TableRows(file, form, block)) {
            for (Line row = rows.next(); row != null && seen < ROWS_OF_NUMBERS; row = rows.next()) {
                row.cells().forEach(cell -> evidence.look(cell.strip()));
                seen++;
            }
        }
        return evidence.decide(form.separator());
    }
}
