package org.journeymaps.render;

/** How wide a short word is, so that the little plate behind it can be drawn before any browser has measured it. */
final class TagWidth {

    private static final int PADDING = 16;
    private static final String NARROW = "iljtfrI.,' ·";
    private static final String WIDE = "mwMW";

    private TagWidth() {}

    /** The width in pixels with room on both sides, in a bold sans serif of 11 pixels. */
    static int of(String word) {
        double width = word.chars().mapToDouble(TagWidth::advance).sum();
        return word.isEmpty() ? 0 : (int) Math.ceil(width) + PADDING;
    }

    private static double advance(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 4.2;
        }
        return WIDE.indexOf(character) >= 0 ? 10 : 7.2;
    }
}
