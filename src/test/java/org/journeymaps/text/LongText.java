package org.journeymaps.text;

import java.io.Reader;
import java.util.function.IntFunction;

/** A text of millions of characters that is made while it is read, and knows how many of them were. */
final class LongText extends Reader {

    private final int length;
    private final IntFunction<String> units;
    private String unit;
    private int next;
    private int place;
    private int consumed;

    /**
     * @param start how the text starts
     * @param units what follows, counted from 0
     * @param length where the text ends at the latest
     */
    LongText(String start, IntFunction<String> units, int length) {
        this.unit = start;
        this.units = units;
        this.length = length;
    }

    /** How many characters were read. */
    int consumed() {
        return consumed;
    }

    @Override
    public int read(char[] buffer, int offset, int count) {
        int read = 0;
        while (read < count && consumed < length) {
            while (place == unit.length()) {
                unit = units.apply(next++);
                place = 0;
            }
            buffer[offset + read++] = unit.charAt(place++);
            consumed++;
        }
        return read == 0 ? -1 : read;
    }

    @Override
    public void close() {}
}
