package org.journeymaps.curve;

import java.util.List;

/**
 * A piece of the surface between the curve and the zero line.
 *
 * @param positive whether it lies above the zero line
 * @param edge the curve's side of it, at least one segment
 * @param zero the y of the zero line, on which the surface closes
 */
public record CurveArea(boolean positive, List<CubicSegment> edge, double zero) {

    public CurveArea {
        edge = List.copyOf(edge);
    }

    /** The closed outline as the data of an SVG path, with at most two decimals. */
    public String path() {
        CubicSegment first = edge.get(0);
        CubicSegment last = edge.get(edge.size() - 1);
        return new PathText()
                .moveTo(first.x0(), zero)
                .lineTo(first.x0(), first.y0())
                .curves(edge)
                .lineTo(last.x3(), zero)
                .close()
                .toString();
    }
}
