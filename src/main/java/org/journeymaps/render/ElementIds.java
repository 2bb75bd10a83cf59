package org.journeymaps.render;

import java.util.UUID;

/**
 * The ids of a drawing's elements. They follow from the map's key, its place on the page and the part, so that a link, the focus and a
 * later drawing find the element again.
 *
 * @param map the id of the map's section, with which all others begin
 */
record ElementIds(String map) {

    private static final int KEY_DIGITS = 8;

    /** @param place 1 for the first macro with this key on its page, 2 for the second, and so on */
    static ElementIds of(UUID key, int place) {
        String start = "jm-" + key.toString().substring(0, KEY_DIGITS);
        return new ElementIds(place == 1 ? start : start + '-' + place);
    }

    String title() {
        return map + "-title";
    }

    String head() {
        return map + "-head";
    }

    String symbols() {
        return map + "-symbols";
    }

    /** The lines of the first curve, of which the overview shows a small picture. */
    String line() {
        return map + "-line";
    }

    /** The box in which the table scrolls. */
    String scroll() {
        return map + "-scroll";
    }

    String caption() {
        return map + "-caption";
    }

    String stages() {
        return map + "-stages";
    }

    String legend() {
        return map + "-legend";
    }

    String stage(String id) {
        return map + "-s-" + id;
    }

    /** A row of a lane; the first one has the lane's header. */
    String lane(String id, int row) {
        return map + (row == 1 ? "-l-" : "-l" + row + "-") + id;
    }

    String phases() {
        return map + "-phases";
    }

    /** The row with the line of visibility. */
    String visibility() {
        return map + "-visibility";
    }

    String touchpoint(String id) {
        return map + "-t-" + id;
    }

    /** The touchpoint's point on the curve. */
    String point(String touchpointId) {
        return map + "-p-" + touchpointId;
    }

    String card(String id) {
        return map + "-c-" + id;
    }
}
