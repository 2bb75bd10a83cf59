package org.journeymaps.curve;

import java.util.List;

/**
 * An unbroken piece of the line in one style.
 *
 * @param uncertain whether it passes places without a value
 * @param segments at least one, each beginning where the one before ends
 */
public record CurveStroke(boolean uncertain, List<CubicSegment> segments) {

    public CurveStroke {
        segments = List.copyOf(segments);
    }

    /** The line as the data of an SVG path, with at most two decimals. */
    public String path() {
        CubicSegment first = segments.get(0);
        return new PathText().moveTo(first.x0(), first.y0()).curves(segments).toString();
    }
}
