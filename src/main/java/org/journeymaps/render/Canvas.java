package org.journeymaps.render;

import java.awt.Color;
import java.awt.Shape;

/** Where a picture is drawn. Lengths are pixels from the upper left corner; dashes are empty for an unbroken line. */
interface Canvas {

    /** Which part of a line of text stands at its place. */
    enum Align {
        START,
        MIDDLE,
        END
    }

    /** How a line of text looks. */
    record TextLook(int size, boolean bold, Color color, Align align) {

        TextLook at(Align other) {
            return new TextLook(size, bold, color, other);
        }
    }

    void fill(Shape shape, Color color);

    void draw(Shape shape, Color color, float width, float... dashes);

    /** @param y the base line */
    void text(String line, double x, double y, TextLook look);
}
