package org.journeymaps.intake;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The lines of a file, from front to back. */
final class Lines implements Closeable {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;

    /** The line of text on which the next line begins. */
    private int next = 1;

    Lines(TextForm form, FileSource file) throws IOException {
        this.reader = CsvReader.builder()
                .fieldSeparator(form.separator())
                .commentStrategy(form.hasComments() ? CommentStrategy.READ : CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Limits.CELL)
                .ofCsvRecord(form.encoding().open(file));
        this.records = reader.iterator();
    }

    /**
     * The next line, a blank one too; null at the end.
     *
     * @throws RefusedFileException when a quote is missing: the file ends within quotes, or a cell does not end
     */
    @Nullable
    Line next() throws IOException, RefusedFileException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord read = records.next();
            Line line = new Line((int) read.getStartingLineNumber(), read.getFields(), read.isComment());
            next = line.number() + 1 + breaks(line);
            boolean isPreamble = line.number() == 1 && line.cell(0).regionMatches(true, 0, "sep=", 0, 4);
            return isPreamble ? next() : line;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw RefusedFileException.file("file-cut", next);
        }
    }

    /** How many line ends a line has within its cells. */
    private static int breaks(Line line) {
        int breaks = 0;
        for (String cell : line.cells()) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                boolean isSecond = c == '\n' && i > 0 && cell.charAt(i - 1) == '\r';
                breaks += (c == '\n' || c == '\r') && !isSecond ? 1 : 0;
            }
        }
        return breaks;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
