package org.journeymaps.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.curve.Link;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/**
 * One of a map's curves with its values along the columns. A stage's own value counts where its touchpoints have none.
 *
 * @param number 1 for the first curve of the map, 2 for the second, and so on
 * @param shown the values from left to right
 * @param byAnchor the same by the id of their touchpoint or stage
 * @param geometry where they stand in the drawing of the page, in the same order
 */
record MapCurve(
        int number,
        Curve curve,
        Optional<Persona> persona,
        List<Felt> shown,
        Map<String, Felt> byAnchor,
        CurveGeometry geometry) {

    /** The curves of a map, in its order. */
    static List<MapCurve> of(JourneyContent map, List<StageColumns> stages) {
        Map<String, Map<String, Felt>> others = new HashMap<>();
        Map<String, Part> anchors = new HashMap<>();
        map.stages().forEach(stage -> anchors.put(stage.id(), stage));
        map.touchpoints().forEach(touchpoint -> anchors.put(touchpoint.id(), touchpoint));
        for (Feeling feeling : map.feelings()) {
            Part anchor = anchors.get(feeling.anchorId());
            if (anchor != null && feeling.emotion() != null) {
                others.computeIfAbsent(feeling.curveId(), unseen -> new HashMap<>())
                        .put(feeling.anchorId(), new Felt(anchor, feeling.emotion(), feeling.evidence()));
            }
        }
        List<MapCurve> curves = new ArrayList<>();
        for (Curve curve : map.curves()) {
            Map<String, Felt> felt = others.getOrDefault(curve.id(), Map.of());
            Function<Part, Optional<Felt>> at =
                    curve.isMain() ? MapCurve::onMain : anchor -> Optional.ofNullable(felt.get(anchor.id()));
            curves.add(along(curves.size() + 1, curve, map.persona(curve), stages, at));
        }
        return curves;
    }

    private static Optional<Felt> onMain(Part anchor) {
        Emotion emotion = anchor instanceof Stage stage ? stage.emotion() : ((Touchpoint) anchor).emotion();
        Evidence evidence = anchor instanceof Stage stage ? stage.evidence() : ((Touchpoint) anchor).evidence();
        return emotion == null ? Optional.empty() : Optional.of(new Felt(anchor, emotion, evidence));
    }

    private static MapCurve along(
            int number,
            Curve curve,
            Optional<Persona> persona,
            List<StageColumns> stages,
            Function<Part, Optional<Felt>> at) {
        Walk walk = new Walk();
        for (StageColumns columns : stages) {
            boolean anywhere = columns.touchpoints().stream()
                    .anyMatch(each -> at.apply(each).isPresent());
            Optional<Felt> whole = at.apply(columns.stage());
            if (anywhere) {
                for (int i = 0; i < columns.touchpoints().size(); i++) {
                    Optional<Felt> felt = at.apply(columns.touchpoints().get(i));
                    walk.meet(felt, columns.start() + i, Link.PASSING);
                }
            } else {
                walk.meet(whole, columns.start() + (columns.span() - 1) / 2.0, Link.NONE);
            }
        }
        Map<String, Felt> byAnchor = new HashMap<>();
        walk.shown.forEach(felt -> byAnchor.put(felt.anchor().id(), felt));
        return new MapCurve(
                number,
                curve,
                persona,
                List.copyOf(walk.shown),
                byAnchor,
                CurveGeometry.of(walk.values, CurveDrawing.BOX));
    }

    /** What the curve shows at a touchpoint or for a stage as a whole. */
    Optional<Felt> at(Part anchor) {
        return Optional.ofNullable(byAnchor.get(anchor.id()));
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Whether the curve has a value of this kind: assumed, or else measured. */
    boolean hasValues(boolean assumed) {
        return shown.stream().anyMatch(felt -> felt.isAssumed() == assumed);
    }

    /** Whether the line passes touchpoints of which nothing is known. */
    boolean hasUncertainStretch() {
        return geometry.strokes().stream().anyMatch(CurveStroke::uncertain);
    }

    /** The same curve in a box of another size. */
    CurveGeometry in(CurveBox box) {
        return CurveGeometry.of(
                geometry.points().stream().map(CurvePoint::value).toList(), box);
    }

    /** Goes along the columns and notes what it meets. */
    private static final class Walk {

        private final List<Felt> shown = new ArrayList<>();
        private final List<CurveValue> values = new ArrayList<>();
        private Link link = Link.NONE;

        /** @param without how the next value hangs together with the one before when there is none here */
        void meet(Optional<Felt> felt, double slot, Link without) {
            if (felt.isPresent()) {
                Felt value = felt.get();
                shown.add(value);
                values.add(new CurveValue(
                        slot,
                        value.emotion().value(),
                        value.isAssumed(),
                        values.isEmpty() ? Link.NONE : link,
                        value.weight()));
                link = Link.NEXT;
            } else if (link != Link.NONE) {
                link = without;
            }
        }
    }
}
