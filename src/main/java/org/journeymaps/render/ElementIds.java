package org.journeymaps.render;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;

/**
 * The ids of a drawing's elements. They follow from the map's key, its place on the page and the part, so that a link, the focus and a
 * later drawing find the element again.
 *
 * @param map the id of the map's section, with which all others begin
 */
record ElementIds(String map) {

    private static final int KEY_DIGITS = 8;

    private static final Pattern PART = Pattern.compile("(jm-[0-9a-f]{8})(?:-[0-9]{1,3})?(?:-([st])-(.+))?");

    /** @param place 1 for the first macro with this key on its page, 2 for the second, and so on */
    static ElementIds of(UUID key, int place) {
        String start = "jm-" + key.toString().substring(0, KEY_DIGITS);
        return new ElementIds(place == 1 ? start : start + '-' + place);
    }

    /** The stage, the touchpoint or the map whose element has that id in one of its places on a page; empty when it is none of these. */
    static Optional<PartId> part(UUID key, String id) {
        Matcher found = PART.matcher(id);
        if (!found.matches() || !found.group(1).equals(of(key, 1).map())) {
            return Optional.empty();
        }
        if (found.group(2) == null) {
            return Optional.of(new PartId(PartType.MAP, ""));
        }
        PartType<?> type = found.group(2).equals("t") ? PartType.TOUCHPOINT : PartType.STAGE;
        return Optional.of(new PartId(type, found.group(3)));
    }

    /** The element of a stage, a touchpoint or the map itself. */
    String of(PartId part) {
        if (part.type() == PartType.TOUCHPOINT) {
            return touchpoint(part.id());
        }
        return part.type() == PartType.STAGE ? stage(part.id()) : map;
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

    /** The row with the line of visibility above a lane. */
    String visibility(String laneId) {
        return map + "-visibility-" + laneId;
    }

    /** The row of what is heard in a map that has no lane for it. */
    String unlisted(LaneType type) {
        return map + "-heard-" + type.key();
    }

    /** What stands out, in sentences below the map. */
    String findings() {
        return map + "-findings";
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
