package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Draws the emotion curve of a map. Lengths in pixels are those of the style sheet's {@code .jm-curve}. */
final class CurveViews {

    private static final int SLOT_WIDTH = 100;
    private static final int HEIGHT = 200;
    private static final CurveBox BOX = new CurveBox(SLOT_WIDTH, 44, 160);

    /** From a point to the top of the tag that stands above it. */
    private static final int TAG_ABOVE = -36;

    private static final int TAG_BELOW = 16;

    private final Vocabulary vocabulary;

    CurveViews(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The curve over the columns of a map.
     *
     * @param slots the touchpoints by column; null for the column of a stage without touchpoints
     * @param dividers the columns at which a stage begins, from the first stage's 0
     */
    CurveView draw(List<@Nullable Touchpoint> slots, List<Integer> dividers) {
        List<CurveValue> values = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            Touchpoint touchpoint = slots.get(slot);
            Emotion emotion = touchpoint == null ? null : touchpoint.emotion();
            if (touchpoint != null && emotion != null) {
                values.add(new CurveValue(slot, emotion.value(), touchpoint.evidence() == Evidence.ASSUMED));
            }
        }
        CurveGeometry geometry = CurveGeometry.of(values, BOX);
        return new CurveView(
                summary(geometry, slots),
                "0 0 " + slots.size() * SLOT_WIDTH + ' ' + HEIGHT,
                dividers.stream()
                        .skip(1)
                        .map(slot -> Shares.percent(slot, slots.size()))
                        .toList(),
                areas(geometry),
                strokes(geometry),
                geometry.points().stream()
                        .map(point -> point(
                                point,
                                Objects.requireNonNull(slots.get(point.value().slot())),
                                slots.size()))
                        .toList(),
                values.stream().anyMatch(CurveValue::assumed),
                values.stream().anyMatch(value -> !value.assumed()));
    }

    static List<CurveView.AreaView> areas(CurveGeometry geometry) {
        return geometry.areas().stream()
                .map(area -> new CurveView.AreaView(area.positive() ? "jm-above" : "jm-below", area.path()))
                .toList();
    }

    static List<CurveView.StrokeView> strokes(CurveGeometry geometry) {
        return geometry.strokes().stream()
                .map(stroke ->
                        new CurveView.StrokeView(stroke.assumed() ? "jm-line jm-assumed" : "jm-line", stroke.path()))
                .toList();
    }

    /** The touchpoint in words, such as "Enters payment details: very negative (−2)". */
    String sentence(Touchpoint touchpoint) {
        Emotion emotion = Objects.requireNonNull(touchpoint.emotion());
        return touchpoint.name() + vocabulary.text("colon") + ' ' + vocabulary.name("emotion", emotion.level()) + " ("
                + vocabulary.value(emotion) + ')';
    }

    private CurveView.PointView point(CurvePoint point, Touchpoint touchpoint, int slots) {
        String tag = point.tags().stream()
                .map(each -> vocabulary.text("tag." + key(each)))
                .collect(Collectors.joining(" · "));
        boolean above = point.tags().contains(CurveTag.PEAK)
                || (point.value().value() >= 0 && !point.tags().contains(CurveTag.LOWEST));
        return new CurveView.PointView(
                touchpoint.id(),
                Shares.percent(2 * point.value().slot() + 1, 2 * slots),
                Shares.plain(point.y()),
                (point.tags().isEmpty() ? "jm-point " : "jm-point jm-tagged ") + feeling(point.level()),
                "jm-face" + point.level(),
                sentence(touchpoint),
                touchpoint.momentOfTruth(),
                tag,
                -TagWidth.of(tag) / 2,
                TagWidth.of(tag),
                above ? TAG_ABOVE : TAG_BELOW);
    }

    private String summary(CurveGeometry geometry, List<@Nullable Touchpoint> slots) {
        if (geometry.points().isEmpty()) {
            return vocabulary.text("curve.empty");
        }
        String tagged = geometry.points().stream()
                .filter(point -> !point.tags().isEmpty())
                .map(point -> point.tags().stream()
                                .map(tag -> vocabulary.text("tag." + key(tag)))
                                .collect(Collectors.joining(", "))
                        + vocabulary.text("colon")
                        + ' '
                        + sentence(
                                Objects.requireNonNull(slots.get(point.value().slot()))))
                .collect(Collectors.joining("; "));
        String name = vocabulary.text("curve.name");
        return tagged.isEmpty() ? name : name + ". " + tagged + '.';
    }

    /** The class of a step of the emotion scale, −2 to 2. */
    static String feeling(int level) {
        return level < 0 ? "jm-minus" + -level : "jm-plus" + level;
    }

    private static String key(CurveTag tag) {
        return switch (tag) {
            case PEAK -> "peak";
            case LOWEST -> "lowest";
            case END -> "end";
        };
    }
}
