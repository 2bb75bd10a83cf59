package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Touchpoint;

/** The emotion curve over a map's columns, in a box of some size. */
record EmotionCurve(List<Column> columns, CurveGeometry geometry) {

    static EmotionCurve of(List<Column> columns, CurveBox box) {
        return new EmotionCurve(columns, CurveGeometry.of(values(columns), box));
    }

    List<CurvePoint> points() {
        return geometry.points();
    }

    boolean isEmpty() {
        return points().isEmpty();
    }

    /** Whether the curve has a value of this kind: assumed, or else measured. */
    boolean hasValues(boolean assumed) {
        return points().stream().anyMatch(point -> point.value().assumed() == assumed);
    }

    Touchpoint touchpoint(CurvePoint point) {
        return Objects.requireNonNull(columns.get(point.value().slot()).touchpoint());
    }

    private static List<CurveValue> values(List<Column> columns) {
        List<CurveValue> values = new ArrayList<>(columns.size());
        for (int slot = 0; slot < columns.size(); slot++) {
            Touchpoint touchpoint = columns.get(slot).touchpoint();
            Emotion emotion = touchpoint == null ? null : touchpoint.emotion();
            if (touchpoint != null && emotion != null) {
                values.add(new CurveValue(slot, emotion.value(), touchpoint.evidence() == Evidence.ASSUMED));
            }
        }
        return values;
    }
}
