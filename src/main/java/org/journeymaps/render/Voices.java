package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.insight.Answers;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Persona;
import org.journeymaps.score.Marks;

/**
 * What people say of a map, as one reader may hear it.
 *
 * @param stamp tells this state of marks, comments and answers from any other; empty when nobody can say more later
 * @param isMarked whether anybody has ever marked the map
 * @param isClosed whether the round of marks is over
 * @param marks by the ids of the touchpoints
 */
public record Voices(
        String stamp,
        boolean isMarked,
        boolean isClosed,
        Map<String, Marks> marks,
        Threads threads,
        Customers customers) {

    /** Nobody says anything. */
    public static final Voices NONE = new Voices("", false, false, Map.of(), Threads.NONE, Customers.NONE);

    /**
     * The lanes of a map, with one that has no id for each thing that is heard and has no lane: at the end, but above lanes at the end that
     * customers see nothing of.
     */
    List<Lane> lanes(JourneyContent map) {
        List<Lane> lanes = new ArrayList<>(map.lanes());
        int at = lanes.size();
        while (at > 0 && lanes.get(at - 1).type().isBehindTheScenes()) {
            at--;
        }
        List<Lane> added = Stream.of(LaneType.PERFORMANCE, LaneType.CUSTOMER_RATING, LaneType.GAP)
                .filter(type -> lacks(map, type))
                .map(type -> Lane.of("", type))
                .toList();
        lanes.addAll(at, added);
        return lanes;
    }

    private boolean lacks(JourneyContent map, LaneType type) {
        boolean isHeard = switch (type) {
            case PERFORMANCE -> isMarked;
            case CUSTOMER_RATING -> customers.isHeard();
            case GAP -> isMarked && customers.isHeard();
            default -> false;
        };
        return isHeard && map.lanes().stream().noneMatch(lane -> lane.type() == type);
    }

    Marks marks(String touchpointId) {
        return marks.getOrDefault(touchpointId, Marks.NONE);
    }

    /**
     * How many threads of comments are open.
     *
     * @param all those about the map as a whole and about parts that it has no more among them
     * @param onStages by the ids of the stages
     * @param onTouchpoints by the ids of the touchpoints
     */
    public record Threads(int all, Map<String, Integer> onStages, Map<String, Integer> onTouchpoints) {

        public static final Threads NONE = new Threads(0, Map.of(), Map.of());
    }

    /**
     * What customers say.
     *
     * @param isHeard whether anybody has ever brought in answers or figures
     * @param bySegment how the segments answered that the map has personas of, by the name of the persona or of its segment
     * @param figures what other tools measured
     */
    public record Customers(boolean isHeard, Answers answers, Map<String, Answers> bySegment, List<NewFigure> figures) {

        public static final Customers NONE = new Customers(false, Answers.NONE, Map.of(), List.of());

        /** How the customers answered that a persona stands for. */
        Answers of(Persona persona) {
            return Stream.of(persona.name(), segment(persona))
                    .flatMap(name -> Stream.ofNullable(bySegment.get(name)))
                    .findFirst()
                    .orElse(Answers.NONE);
        }

        /** The names by which answers may tell of the personas of a map. */
        public static Set<String> segments(JourneyContent map) {
            return map.personas().stream()
                    .flatMap(persona -> Stream.of(persona.name(), segment(persona)))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet());
        }

        private static String segment(Persona persona) {
            return Objects.requireNonNull(Persona.SEGMENT.get(persona));
        }
    }
}
