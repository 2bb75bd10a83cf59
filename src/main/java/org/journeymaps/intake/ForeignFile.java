package org.journeymaps.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells files of other kinds from tables, by their first bytes, so that whoever sent one learns the way out. */
final class ForeignFile {

    private static final int LOOKED_AT = 4_096;

    /** Of so many characters of a text, more than one cannot be none. */
    private static final int FEWEST_FINE = 20;

    private ForeignFile() {}

    /** Why a file that begins like this is no table of text: the end of a message key; empty for one that may be. */
    static Optional<String> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4")) {
            return Optional.of(isWorkbook(text) ? "file-workbook" : "file-archive");
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of("file-workbook");
        }
        if (text.startsWith("\u001f\u008b") || text.startsWith("Rar!") || text.startsWith("7z\u00bc\u00af")) {
            return Optional.of("file-archive");
        }
        if (text.startsWith("%PDF")) {
            return Optional.of("file-pdf");
        }
        if (isPicture(text)) {
            return Optional.of("file-picture");
        }
        String start = text.substring(0, Math.min(text.length(), 200)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<") || start.startsWith("\u00ef\u00bb\u00bf<")) {
            return Optional.of("file-web-page");
        }
        return start.matches("(?s)[\\[{]\\s*[\\[{\"].*") ? Optional.of("file-json") : Optional.empty();
    }

    /** Whether a text has characters that no text has, so that its file is something else. */
    static boolean isBinary(CharSequence text) {
        long odd = text.chars().limit(LOOKED_AT).filter(c -> c < '\t').count();
        return odd * FEWEST_FINE > Math.min(text.length(), LOOKED_AT);
    }

    private static boolean isWorkbook(String zip) {
        return zip.contains("[Content_Types].xml")
                || zip.contains("xl/")
                || zip.contains("vnd.oasis.opendocument")
                || zip.contains("Index/Document.iwa");
    }

    private static boolean isPicture(String text) {
        return text.startsWith("\u0089PNG")
                || text.startsWith("\u00ff\u00d8\u00ff")
                || text.startsWith("GIF8")
                || (text.startsWith("RIFF") && text.startsWith("WEBP", 8));
    }
}
