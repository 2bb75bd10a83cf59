package org.journeymaps.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The refused lines of a file as a table of its own, each with the reason, to be corrected and sent again. */
public final class RefusedLines {

    /** What a spreadsheet may take for the beginning of a formula. */
    private static final String FORMULAS = "=+-@\t\r";

    private final StringWriter text = new StringWriter();
    private final CsvWriter table;
    private final int width;

    /** @param reason what the last column is called */
    public RefusedLines(Taking taking, String reason) {
        this.table = CsvWriter.builder().fieldSeparator(taking.separator()).build(text);
        this.width = taking.header().size();
        add(taking.header(), reason);
    }

    public void add(List<String> cells, String reason) {
        List<String> row = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (row.size() < width) {
            row.add("");
        }
        row.add(reason);
        table.writeRecord(row.stream().map(RefusedLines::defused).toList());
    }

    /** The table so far. */
    public String text() {
        try {
            table.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can always be written", e);
        }
        return text.toString();
    }

    /** A cell that no spreadsheet reckons with. */
    private static String defused(String cell) {
        return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell;
    }
}
