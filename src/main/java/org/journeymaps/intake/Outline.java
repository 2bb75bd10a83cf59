package org.journeymaps.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a file. Files of surveys have one; in those of Google Analytics, comments and blank lines stand between several,
 * each with a header and dates of its own.
 */
final class Outline {

    /** How deep a second header may stand. */
    private static final int HINT_LINES = 2;

    /** What a survey tool writes in the second line of headers. */
    private static final List<String> SECOND_HEADERS =
            List.of("response", "openendedresponse", "reponse", "reponseouverte", "openended");

    private static final int MOST_TABLES = 50;

    private final TextForm form;
    private final List<Block> blocks = new ArrayList<>();
    private Preface preface = new Preface(null);
    private @Nullable Line header;
    private List<String> hints = List.of();
    private List<Line> firstRows = new ArrayList<>();
    private int firstLine;
    private int lastLine;
    private int rows;
    private boolean afterGap;

    private Outline(TextForm form) {
        this.form = form;
    }

    /**
     * The tables of a file, at least one.
     *
     * @throws RefusedFileException when there is none, and when one is too large or is cut off
     */
    static List<Block> of(FileSource file, TextForm form) throws IOException, RefusedFileException {
        Outline outline = new Outline(form);
        try (Lines lines = form.open(file)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                outline.take(line);
            }
        }
        outline.close();
        if (outline.blocks.isEmpty()) {
            throw RefusedFileException.file("file-empty");
        }
        return outline.blocks;
    }

    private void take(Line line) throws RefusedFileException {
        if (line.isComment()) {
            close();
            preface.take(line.cell(0));
        } else if (line.isBlank()) {
            afterGap = true;
        } else if (header == null) {
            begin(line);
        } else if (afterGap && isSplit() && looksLikeHeader(line)) {
            close();
            begin(line);
        } else {
            row(line);
        }
    }

    private void begin(Line line) throws RefusedFileException {
        int columns = line.cells().size();
        while (columns > 0 && line.cell(columns - 1).isEmpty()) {
            columns--;
        }
        if (columns > Limits.COLUMNS) {
            throw RefusedFileException.file("file-columns", columns, Limits.COLUMNS);
        }
        header = new Line(line.number(), line.cells().subList(0, columns), false);
        firstLine = line.number();
        lastLine = line.number();
        afterGap = false;
    }

    private void row(Line line) throws RefusedFileException {
        rows++;
        lastLine = line.number();
        if (firstRows.size() < HINT_LINES) {
            firstRows.add(line);
            if (isSecondHeader(line)) {
                hints = hints(line);
                firstLine = line.number();
                rows = 0;
            }
        }
        if (rows > Limits.ROWS) {
            throw RefusedFileException.file("file-rows", Limits.ROWS);
        }
    }

    /** What the last line of headers says of each column, or the one before when the last is for programs. */
    private List<String> hints(Line last) {
        boolean forPrograms = last.cells().stream().anyMatch(Outline::isForPrograms);
        if (forPrograms && firstRows.size() < HINT_LINES) {
            return List.of();
        }
        Line told = forPrograms ? firstRows.get(0) : last;
        return told.cells().stream().map(String::strip).toList();
    }

    private static boolean isSecondHeader(Line line) {
        return line.cells().stream().anyMatch(Outline::isForPrograms)
                || (line.cell(0).isEmpty()
                        && line.cells().stream().map(Plain::of).anyMatch(SECOND_HEADERS::contains));
    }

    private static boolean isForPrograms(String cell) {
        return cell.strip().startsWith("{\"ImportId\"");
    }

    /** Whether a gap can part tables here: in a survey it is nothing but a blank line. */
    private boolean isSplit() {
        return form.hasComments()
                || (header != null
                        && header.cells().stream()
                                .anyMatch(name -> FigureWords.metric(name).isPresent()));
    }

    private static boolean looksLikeHeader(Line line) {
        return !line.cell(0).isEmpty()
                && line.cells().stream()
                        .noneMatch(cell -> Decimals.isNumber(cell.strip()) || FigureWords.isTotal(cell));
    }

    private void close() {
        if (header == null) {
            return;
        }
        if (blocks.size() < MOST_TABLES) {
            List<String> names = header.cells().stream()
                    .map(name -> Plain.kept(name, Limits.COLUMNS))
                    .toList();
            blocks.add(new Block(preface.title(), preface.period(), names, hints, firstLine, lastLine, rows));
        }
        preface = new Preface(preface.period());
        header = null;
        hints = List.of();
        firstRows = new ArrayList<>();
        rows = 0;
        afterGap = false;
    }
}
