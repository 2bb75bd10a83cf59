package org.journeymaps.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * How the text of a file is put together.
 *
 * @param hasComments whether lines that begin with {@code #} are comments, as in the files of Google Analytics; elsewhere it begins a
 *     cell like any other character
 */
record TextForm(Encoding encoding, char separator, boolean hasComments) {

    /**
     * The form of a file.
     *
     * @param charset the name of its encoding, or empty to guess it
     * @param separator its separator, or empty to guess it
     * @throws RefusedFileException when the file is no table of text
     */
    static TextForm of(FileSource file, String charset, String separator) throws IOException, RefusedFileException {
        if (file.size() > Limits.BYTES) {
            throw RefusedFileException.file("file-too-large", Limits.BYTES / 1_000_000);
        }
        Optional<String> foreign = ForeignFile.of(Encoding.head(file));
        if (foreign.isPresent()) {
            throw RefusedFileException.file(foreign.get());
        }
        Encoding encoding = Encoding.of(file, charset);
        String head = head(encoding, file);
        if (head.isBlank()) {
            throw RefusedFileException.file("file-empty");
        }
        if (ForeignFile.isBinary(head)) {
            throw RefusedFileException.file("file-binary");
        }
        boolean hasComments = head.stripLeading().matches("(?s)#([ \\t\\r\\n].*)?");
        char given = Separator.isOne(separator) ? separator.charAt(0) : Separator.guess(head, hasComments);
        return new TextForm(encoding, given, hasComments);
    }

    /** The lines of the file. Whoever opens them closes them. */
    Lines open(FileSource file) throws IOException {
        return new Lines(this, file);
    }

    private static String head(Encoding encoding, FileSource file) throws IOException {
        char[] buffer = new char[Encoding.HEAD];
        int filled = 0;
        try (Reader text = encoding.open(file)) {
            int read = text.read(buffer);
            while (read > 0) {
                filled += read;
                read = text.read(buffer, filled, buffer.length - filled);
            }
        }
        return new String(buffer, 0, filled);
    }
}
