package org.journeymaps.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one table, from front to back. */
final class TableRows implements Closeable {

    private final Lines lines;
    private final Block block;

    TableRows(FileSource file, TextForm form, Block block) throws IOException {
        this.lines = form.open(file);
        this.block = block;
    }

    /** The next row; null at the end. */
    @Nullable
    Line next() throws IOException, RefusedFileException {
        for (Line line = lines.next(); line != null && line.number() <= block.lastLine(); line = lines.next()) {
            if (line.number() > block.firstLine() && !line.isComment() && !line.isBlank()) {
                return line;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
