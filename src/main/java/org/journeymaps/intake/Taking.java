package org.journeymaps.intake;

import java.io.IOException;
import java.util.List;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;

/** A file that is ready to be read. */
public final class Taking {

    /** Makes something of a row. */
    interface Making<T> {
        List<T> of(Line row) throws RefusedRowException;
    }

    private final FileSource file;
    private final TextForm form;
    private final Block block;
    private final Making<NewAnswer> answers;
    private final Making<NewFigure> figures;

    Taking(FileSource file, TextForm form, Block block, Making<NewAnswer> answers, Making<NewFigure> figures) {
        this.file = file;
        this.form = form;
        this.block = block;
        this.answers = answers;
        this.figures = figures;
    }

    /** How many rows the table has. */
    public int rows() {
        return block.rows();
    }

    /** The names of its columns. */
    public List<String> header() {
        return block.header();
    }

    public char separator() {
        return form.separator();
    }

    /** Reads all rows, in their order, once. */
    public <E extends Exception> void read(Harvest<E> harvest) throws IOException, RefusedFileException, E {
        try (TableRows rows = new TableRows(file, form, block)) {
            for (Line row = rows.next(); row != null; row = rows.next()) {
                try {
                    harvest.line(answers.of(row), figures.of(row));
                } catch (RefusedRowException e) {
                    harvest.refused(e.of(row));
                }
            }
        }
    }
}
