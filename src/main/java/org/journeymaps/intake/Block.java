package org.journeymaps.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables of a file.
 *
 * @param title what the comments above it call it, or empty
 * @param period what they say it is about; null when they do not
 * @param header the names of its columns
 * @param hints what a second line of headers says of them, each or empty
 * @param firstLine the number of the line of text after which its rows come
 * @param lastLine the number of that on which the last one begins
 * @param rows how many it has
 */
record Block(
        String title,
        @Nullable Period period,
        List<String> header,
        List<String> hints,
        int firstLine,
        int lastLine,
        int rows) {

    /** What there is to go by to tell what a column holds. */
    String told(int column) {
        String hint = column < hints.size() ? hints.get(column) : "";
        return hint.isEmpty() ? header.get(column) : header.get(column) + " " + hint;
    }
}
