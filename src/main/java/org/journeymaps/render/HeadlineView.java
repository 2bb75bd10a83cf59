package org.journeymaps.render;

/**
 * How good we find ourselves beside how good customers find us.
 *
 * @param ours a share of touchpoints, such as "78 %"
 * @param theirs the same of the customers
 * @param sample how many touchpoints and answers that comes from
 * @param sentence all of it in one sentence, with the interval
 * @param rule what counts as good
 * @param isBelow whether customers find fewer touchpoints good than we do
 */
public record HeadlineView(String ours, String theirs, String sample, String sentence, String rule, boolean isBelow) {

    static final HeadlineView NONE = new HeadlineView("", "", "", "", "", false);

    public boolean isThere() {
        return !ours.isEmpty();
    }
}
