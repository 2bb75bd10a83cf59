package org.journeymaps.curve;

import java.util.List;

/** Builds the data of an SVG path. Numbers have a dot and at most two decimals in every language. */
final class PathText {

    private final StringBuilder text = new StringBuilder(256);

    PathText moveTo(double x, double y) {
        return point('M', x, y);
    }

    PathText lineTo(double x, double y) {
        return point('L', x, y);
    }

    PathText curves(List<CubicSegment> segments) {
        for (CubicSegment segment : segments) {
            point('C', segment.x1(), segment.y1());
            point(' ', segment.x2(), segment.y2());
            point(' ', segment.x3(), segment.y3());
        }
        return this;
    }

    PathText close() {
        text.append('Z');
        return this;
    }

    private PathText point(char command, double x, double y) {
        text.append(command);
        number(x);
        text.append(' ');
        number(y);
        return this;
    }

    private void number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            text.append('-');
            hundredths = -hundredths;
        }
        text.append(hundredths / 100);
        int decimals = (int) (hundredths % 100);
        if (decimals == 0) {
            return;
        }
        text.append('.').append((char) ('0' + decimals / 10));
        if (decimals % 10 != 0) {
            text.append((char) ('0' + decimals % 10));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
