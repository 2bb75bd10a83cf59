package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.render.Vocabulary;
import org.journeymaps.render.Words;

/**
 * Writes a map as a journey diagram of Mermaid, which {@link MermaidReader} reads back with the same stages, touchpoints and whole
 * emotions. A touchpoint without an emotion gets the score of its stage where the curve shows that, or else 3, for Mermaid cannot do without
 * one. Comments in the text say so, and name what the diagram has no place for.
 */
final class MermaidWriter {

    private static final int NEUTRAL_SCORE = 3;

    /** What a diagram keeps of a part, and what is not worth a word. */
    private static final Set<String> KEPT = Set.of("title", "scenario", "name", "team", "emotion");

    private static final Set<String> LOOKS = Set.of("type", "status", "language", "colour");

    private final JourneyContent map;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Optional<Persona> persona;

    /** What is felt in stages as a whole, by their ids, where no touchpoint says more. */
    private final Map<String, Emotion> whole = new HashMap<>();

    private final StringBuilder text = new StringBuilder("journey\n");

    private MermaidWriter(JourneyContent map, Words words) {
        this.map = map;
        this.words = words;
        this.vocabulary = new Vocabulary(words);
        this.persona = map.curves().stream()
                .filter(Curve::isMain)
                .findFirst()
                .flatMap(map::persona)
                .or(() -> map.personas().stream().findFirst());
        for (Stage stage : map.stages()) {
            if (stage.emotion() != null && isSilent(map.touchpointsOf(stage.id()))) {
                whole.put(stage.id(), stage.emotion());
            }
        }
    }

    private static boolean isSilent(List<Touchpoint> touchpoints) {
        return !touchpoints.isEmpty() && touchpoints.stream().allMatch(each -> each.emotion() == null);
    }

    static String write(JourneyContent map, Words words) {
        return new MermaidWriter(map, words).write();
    }

    private String write() {
        comments().forEach(comment -> line("    %% ", comment.replace('\n', ' ')));
        if (!map.title().isEmpty()) {
            line("    title ", MermaidEntities.encoded(map.title()));
        }
        String scenario = map.header().scenario();
        if (!scenario.isEmpty()) {
            line("    accDescr {\n    ", MermaidEntities.encoded(scenario).replace("\n", "\n    "));
            line("    }", "");
        }
        for (Stage stage : map.stages()) {
            line("    section ", MermaidEntities.encoded(stage.name()));
            map.touchpointsOf(stage.id()).forEach(this::task);
        }
        return text.toString();
    }

    private void task(Touchpoint touchpoint) {
        String actors = actors(touchpoint);
        String task = MermaidEntities.encoded(touchpoint.name()) + ": " + score(touchpoint);
        line("      ", actors.isEmpty() ? task : task + ": " + actors);
    }

    private int score(Touchpoint touchpoint) {
        Emotion emotion = isWhole(touchpoint) ? whole.get(touchpoint.stageId()) : touchpoint.emotion();
        return NEUTRAL_SCORE + (emotion == null ? 0 : emotion.level().value());
    }

    /** Whether the emotion of the stage stands for that of the touchpoint. */
    private boolean isWhole(Touchpoint touchpoint) {
        return whole.containsKey(touchpoint.stageId());
    }

    /** The persona and the teams, which a map names in one line. */
    private String actors(Touchpoint touchpoint) {
        Stream<String> me = persona.map(Persona::name).stream()
                .map(name -> MermaidEntities.encoded(name).replace(",", "#44;"));
        Stream<String> teams =
                Arrays.stream(touchpoint.team().split(",")).map(String::strip).map(MermaidEntities::encoded);
        return Stream.concat(me, teams).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    private void line(String start, String end) {
        text.append(start).append(end).append('\n');
    }

    private List<String> comments() {
        List<String> comments = new ArrayList<>();
        List<Touchpoint> touchpoints = map.touchpoints();
        count(comments, "no-emotion", touchpoints.stream().filter(each -> each.emotion() == null && !isWhole(each)));
        count(comments, "whole-stage", touchpoints.stream().filter(this::isWhole));
        count(comments, "rounded", emotions().filter(MermaidWriter::isRounded));
        count(comments, "personas", map.personas().stream().filter(each -> !each.equals(persona.orElse(null))));
        count(comments, "curves", map.curves().stream().filter(curve -> !curve.isMain()));
        count(comments, "cards", map.cards().stream());
        attributes(comments, "map", Stream.of(map.header()));
        attributes(comments, "persona", persona.stream());
        attributes(comments, "stage", map.stages().stream());
        attributes(comments, "touchpoint", touchpoints.stream());
        return comments;
    }

    /** Those that have become scores. */
    private Stream<Emotion> emotions() {
        return Stream.concat(
                map.touchpoints().stream().map(Touchpoint::emotion).filter(Objects::nonNull), whole.values().stream());
    }

    private static boolean isRounded(Emotion emotion) {
        return emotion.tenths() != 10 * emotion.level().value();
    }

    private void count(List<String> comments, String what, Stream<?> parts) {
        long count = parts.count();
        if (count > 0) {
            comments.add(written(what, (int) count));
        }
    }

    /** Names what some of these parts say and the diagram does not. */
    private <P extends Part> void attributes(List<String> comments, String type, Stream<P> parts) {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> PartType.of(part).attributes().stream()
                .filter(attribute -> isLeft(attribute, part))
                .forEach(attribute -> names.add(vocabulary.text("attribute." + type + '.' + attribute.key()))));
        if (!names.isEmpty()) {
            comments.add(written(type, String.join(", ", names)));
        }
    }

    private String written(String what, Object argument) {
        return words.text("journey-maps.mermaid.written." + what, argument);
    }

    private <P extends Part> boolean isLeft(Attribute<P, ?> attribute, P part) {
        boolean kept = KEPT.contains(attribute.key()) && (attribute != Stage.EMOTION || whole.containsKey(part.id()));
        return !kept && !LOOKS.contains(attribute.key()) && attribute.isWritten(part);
    }
}
