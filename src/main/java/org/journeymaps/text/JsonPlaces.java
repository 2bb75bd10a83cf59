package org.journeymaps.text;

/** Lines and columns of a text, asked for mostly from front to back. */
final class JsonPlaces {

    private final String text;
    private int line = 1;
    private int lineStart;
    private int seen;

    JsonPlaces(String text) {
        this.text = text;
    }

    JsonValue.Place at(int index) {
        if (index < lineStart) {
            line = 1;
            lineStart = 0;
            seen = 0;
        }
        for (; seen < index; seen++) {
            if (text.charAt(seen) == '\n') {
                line++;
                lineStart = seen + 1;
            }
        }
        return new JsonValue.Place(line, index - lineStart + 1);
    }
}
