package org.journeymaps.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG attributes: with a dot and at most three decimals in every language. */
final class Shares {

    private Shares() {}

    /** A part of a whole, such as {@code 12.5%}. */
    static String percent(int part, int whole) {
        return plain(100.0 * part / whole) + '%';
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
