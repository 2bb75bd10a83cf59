package org.journeymaps.render;

/** Numbers as SVG attributes: with a dot and at most three decimals in every language. */
final class SvgNumbers {

    private static final int THOUSAND = 1000;

    private SvgNumbers() {}

    /** A part of a whole, such as {@code 12.5%}. */
    static String percent(double part, double whole) {
        return plain(100 * part / whole) + '%';
    }

    /** A number from 0. */
    static String plain(double number) {
        long thousandths = Math.round(number * THOUSAND);
        if (thousandths % THOUSAND == 0) {
            return Long.toString(thousandths / THOUSAND);
        }
        String decimals = Long.toString(THOUSAND + thousandths % THOUSAND).substring(1);
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return thousandths / THOUSAND + "." + decimals.substring(0, end);
    }
}
