package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.curve.CurveBetween;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.curve.Link;
import org.journeymaps.insight.Answers;
import org.journeymaps.score.CustomerRating;

/**
 * What customers said, as a line on the axis of the emotions: broken at each touchpoint of which too few said anything.
 *
 * @param geometry where it stands in the drawing of the page
 */
record CustomerLine(List<CurveValue> values, CurveGeometry geometry) {

    static final CustomerLine EMPTY = of(Answers.NONE, List.of());

    static CustomerLine of(Answers answers, List<StageColumns> stages) {
        List<CurveValue> values = new ArrayList<>();
        boolean joined = false;
        for (StageColumns columns : stages) {
            for (int i = 0; i < columns.span(); i++) {
                Optional<CustomerRating> rating = i < columns.touchpoints().size()
                        ? answers.rating(columns.touchpoints().get(i))
                        : Optional.empty();
                if (rating.isPresent()) {
                    values.add(new CurveValue(
                            columns.start() + i, rating.get().emotion(), false, joined ? Link.NEXT : Link.NONE, 0));
                }
                joined = rating.isPresent();
            }
        }
        return new CustomerLine(List.copyOf(values), CurveGeometry.of(values, CurveDrawing.BOX));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The same line in a box of another size. */
    CurveGeometry in(CurveBox box) {
        return CurveGeometry.of(values, box);
    }

    /** The surface between it and what the team has drawn. */
    List<CurveBetween> gap(MapCurve team) {
        return CurveBetween.of(team.geometry(), geometry);
    }

    List<CurvePoint> points() {
        return geometry.points();
    }
}
