package org.journeymaps.render;

import java.util.List;

/**
 * A persona or a curve in the band above the map.
 *
 * @param number the number of the curve that the chip shows and hides, or 0 for a persona without a curve
 * @param initial the first letter of the persona's name, or empty
 * @param name what the chip is called
 * @param note what stands below in small: the curve's name, the persona's share
 * @param mark the outline of the curve's points, or empty for the first curve
 * @param facts what the persona shows when it is opened; empty for a curve whose persona another chip has shown
 * @param page the address of the page that describes the persona, or empty
 */
public record PersonaView(
        int number, String initial, String name, String note, String mark, List<FactView> facts, String page) {

    /** What the page is called. */
    public String pageTitle() {
        return PageTitle.of(page);
    }

    /** Whether there is more to open. */
    public boolean opens() {
        return !facts.isEmpty() || !page.isEmpty();
    }
}
