package org.journeymaps.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.render.Words;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a map, for a reader.
 *
 * @param sentences in the order of the map, at most {@value #MOST_SENTENCES} and one that counts the others
 * @param added the parts that only the later state has
 * @param removed the parts that only the earlier state has
 * @param changed the parts of which something other than an emotion is different
 * @param moved the parts that stand at another place among the others
 * @param points the emotions that differ, of stages, touchpoints and curves that both states have
 */
public record Comparison(
        List<String> sentences,
        List<PartId> added,
        List<Removed> removed,
        List<PartId> changed,
        List<PartId> moved,
        List<Point> points) {

    /** More sentences are only counted. */
    public static final int MOST_SENTENCES = 200;

    private static final List<PartType<?>> TYPES = PartType.ALL.stream()
            .filter(type -> type.isListed() && type != PartType.FEELING)
            .toList();

    /** A part that is not there any more, with the last name it had. */
    public record Removed(PartId part, String name) {}

    /**
     * A value of a curve at a stage or a touchpoint.
     *
     * @param curve 1 for the first curve of the later state
     */
    public record Point(
            String anchorId,
            String curveId,
            int curve,
            @Nullable Emotion was,
            @Nullable Emotion now) {}

    static Comparison of(JourneyContent before, JourneyContent after, Words words) {
        Edit difference = Edits.between(before, after);
        Sentences sentences = new Sentences(after, words);
        List<String> said = inMapOrder(sentences.each(difference), Edits.singles(difference), before, after);
        return new Comparison(
                sentences.atMost(MOST_SENTENCES, said),
                only(after, before),
                only(before, after).stream()
                        .map(part -> new Removed(part, sentences.called(part)))
                        .toList(),
                TYPES.stream().flatMap(type -> changed(type, before, after)).toList(),
                moved(difference),
                points(before, after));
    }

    private static List<String> inMapOrder(
            List<String> sentences, List<Edit> edits, JourneyContent before, JourneyContent after) {
        Map<PartId, Integer> places = new HashMap<>();
        for (PartType<?> type : PartType.ALL) {
            for (JourneyContent content : List.of(after, before)) {
                type.in(content).forEach(part -> places.putIfAbsent(new PartId(type, part.id()), places.size()));
            }
        }
        return IntStream.range(0, edits.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> places.getOrDefault(
                        Edits.touched(edits.get(i)).iterator().next(), 0)))
                .map(sentences::get)
                .toList();
    }

    private static List<PartId> only(JourneyContent content, JourneyContent other) {
        Set<PartId> others = parts(other).collect(Collectors.toSet());
        return parts(content).filter(part -> !others.contains(part)).toList();
    }

    private static Stream<PartId> parts(JourneyContent content) {
        return TYPES.stream().flatMap(type -> type.in(content).stream().map(part -> new PartId(type, part.id())));
    }

    private static <P extends Part> Stream<PartId> changed(
            PartType<P> type, JourneyContent before, JourneyContent after) {
        Map<String, P> earlier = type.in(before).stream().collect(Collectors.toMap(Part::id, Function.identity()));
        return type.in(after).stream()
                .filter(part -> isChanged(type, earlier.get(part.id()), part))
                .map(PartId::of);
    }

    private static <P extends Part> boolean isChanged(PartType<P> type, @Nullable P before, P after) {
        return before != null
                && type.attributes().stream()
                        .filter(attribute -> !attribute.key().equals(Feeling.EMOTION.key()))
                        .anyMatch(attribute -> !Objects.equals(attribute.get(before), attribute.get(after)));
    }

    private static List<PartId> moved(Edit difference) {
        List<PartId> moved = new ArrayList<>();
        for (Edit edit : Edits.singles(difference)) {
            if (edit instanceof Move<?> move) {
                moved.add(new PartId(move.type(), move.id()));
            }
        }
        return moved;
    }

    private static List<Point> points(JourneyContent before, JourneyContent after) {
        Set<String> anchors = anchors(after);
        anchors.retainAll(anchors(before));
        Set<String> earlier = before.curves().stream().map(Curve::id).collect(Collectors.toSet());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < after.curves().size(); i++) {
            String curve = after.curves().get(i).id();
            if (earlier.contains(curve)) {
                Map<String, Emotion> was = emotions(before, curve);
                Map<String, Emotion> now = emotions(after, curve);
                for (String anchor : anchors) {
                    if (!Objects.equals(was.get(anchor), now.get(anchor))) {
                        points.add(new Point(anchor, curve, i + 1, was.get(anchor), now.get(anchor)));
                    }
                }
            }
        }
        return points;
    }

    private static Set<String> anchors(JourneyContent content) {
        Set<String> anchors = new LinkedHashSet<>();
        content.stages().forEach(stage -> anchors.add(stage.id()));
        content.touchpoints().forEach(touchpoint -> anchors.add(touchpoint.id()));
        return anchors;
    }

    /** What a curve says, by stage and touchpoint. */
    private static Map<String, Emotion> emotions(JourneyContent content, String curve) {
        Map<String, Emotion> emotions = new HashMap<>();
        if (curve.equals(Curve.MAIN)) {
            content.stages().forEach(stage -> put(emotions, stage.id(), stage.emotion()));
            content.touchpoints().forEach(touchpoint -> put(emotions, touchpoint.id(), touchpoint.emotion()));
        }
        content.feelings().stream()
                .filter(feeling -> feeling.curveId().equals(curve))
                .forEach(feeling -> put(emotions, feeling.anchorId(), feeling.emotion()));
        return emotions;
    }

    private static void put(Map<String, Emotion> emotions, String anchor, @Nullable Emotion emotion) {
        if (emotion != null) {
            emotions.put(anchor, emotion);
        }
    }
}
