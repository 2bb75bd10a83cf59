package org.journeymaps.render;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;

/** Turns a map into tables of words. */
final class ExportViews {

    /** As many stages as stay readable on a sheet of A4. */
    private static final int STAGES_PER_BLOCK = 5;

    private final JourneyContent map;
    private final Vocabulary vocabulary;
    private final Map<String, List<Touchpoint>> touchpointsByStage;
    private final Map<String, Map<String, List<Card>>> cardsByLaneAndAnchor;

    private ExportViews(JourneyContent map, Vocabulary vocabulary) {
        this.map = map;
        this.vocabulary = vocabulary;
        this.touchpointsByStage = map.touchpoints().stream().collect(Collectors.groupingBy(Touchpoint::stageId));
        this.cardsByLaneAndAnchor = map.cards().stream()
                .collect(Collectors.groupingBy(Card::laneId, Collectors.groupingBy(Card::anchorId)));
    }

    /** @param pictures whether the export shows pictures that come with the text itself */
    static ExportView of(JourneyContent map, Vocabulary vocabulary, boolean pictures) {
        return new ExportViews(map, vocabulary).build(pictures);
    }

    private ExportView build(boolean pictures) {
        List<Column> columns = Column.of(map.stages(), touchpointsByStage);
        List<Stage> stages = map.stages();
        EmotionCurve curve = EmotionCurve.of(columns, CurveDrawing.BOX);
        int blocks = (stages.size() + STAGES_PER_BLOCK - 1) / STAGES_PER_BLOCK;
        return new ExportView(
                vocabulary.title(map),
                facts(),
                pictures && !curve.isEmpty() ? picture(columns) : "",
                new CurveWords(curve, vocabulary).summary(),
                IntStream.range(0, blocks)
                        .mapToObj(i ->
                                block(stages.subList(i * stages.size() / blocks, (i + 1) * stages.size() / blocks)))
                        .toList());
    }

    private static String picture(List<Column> columns) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(CurvePicture.png(columns));
    }

    private List<ExportFactView> facts() {
        List<ExportFactView> facts = new ArrayList<>();
        addFact(facts, "status", vocabulary.name("status", map.header().status()));
        addFact(facts, "type", vocabulary.name("type", map.header().type()));
        addFact(
                facts,
                "persona",
                joined(" – ", map.persona().name(), map.persona().description()));
        addFact(facts, "scenario", map.header().scenario());
        addFact(facts, "goal", map.header().goal());
        if (map.header().sample()) {
            addFact(facts, "sample", vocabulary.text("sample.hint"));
        }
        return facts;
    }

    private void addFact(List<ExportFactView> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new ExportFactView(vocabulary.text(label), text));
        }
    }

    private ExportBlockView block(List<Stage> stages) {
        return new ExportBlockView(
                stages.stream()
                        .map(stage -> new ExportStageView(stage.name(), stage.goal(), back(stage.colour())))
                        .toList(),
                map.lanes().stream().map(lane -> row(lane, stages)).toList());
    }

    private ExportLaneView row(Lane lane, List<Stage> stages) {
        return new ExportLaneView(
                vocabulary.lane(lane),
                stages.stream()
                        .map(stage -> new ExportCellView(items(lane, stage)))
                        .toList());
    }

    private List<ExportItemView> items(Lane lane, Stage stage) {
        List<Touchpoint> touchpoints = touchpointsByStage.getOrDefault(stage.id(), List.of());
        Function<Touchpoint, String> detail = switch (lane.type()) {
            case TOUCHPOINTS -> this::circumstances;
            case EMOTION -> this::emotion;
            case IMPORTANCE -> this::importance;
            default -> touchpoint -> "";
        };
        return lane.type().holdsCards()
                ? cards(lane, stage, touchpoints)
                : touchpoints.stream()
                        .map(touchpoint -> new ExportItemView(touchpoint.name(), detail.apply(touchpoint)))
                        .toList();
    }

    private List<ExportItemView> cards(Lane lane, Stage stage, List<Touchpoint> touchpoints) {
        Map<String, List<Card>> cards = cardsByLaneAndAnchor.getOrDefault(lane.id(), Map.of());
        return Stream.concat(Stream.of(stage.id()), touchpoints.stream().map(Touchpoint::id))
                .flatMap(anchor -> cards.getOrDefault(anchor, List.of()).stream())
                .map(card -> new ExportItemView(
                        lane.type() == LaneType.THOUGHTS ? vocabulary.quoted(card.text()) : card.text(),
                        card.severity() == null ? "" : vocabulary.rated("severity.rated", card.severity())))
                .toList();
    }

    private String circumstances(Touchpoint touchpoint) {
        return joined(
                " · ",
                vocabulary.channel(touchpoint),
                touchpoint.team(),
                touchpoint.momentOfTruth() ? "★ " + vocabulary.text("moment-of-truth") : "");
    }

    private String emotion(Touchpoint touchpoint) {
        Emotion emotion = touchpoint.emotion();
        return emotion == null
                ? vocabulary.text("emotion.none")
                : vocabulary.name("emotion", emotion.level()) + " (" + vocabulary.value(emotion) + ')';
    }

    private String importance(Touchpoint touchpoint) {
        return touchpoint.importance() == null
                ? vocabulary.text("importance.none")
                : vocabulary.rated("importance.within", Objects.requireNonNull(touchpoint.importance()));
    }

    private static String joined(String separator, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }

    /** The light surfaces of the page's stage colours, in which dark text stays readable. */
    private static String back(StageColour colour) {
        return switch (colour) {
            case BLUE -> "#e9f2ff";
            case TEAL -> "#e7f9ff";
            case PURPLE -> "#f3f0ff";
            case MAGENTA -> "#ffecf8";
            case ORANGE -> "#fff3eb";
            case GREEN -> "#dcfff1";
            case YELLOW -> "#fff7d6";
            case RED -> "#ffeceb";
            case LIME -> "#efffd6";
            case GRAY -> "#f1f2f4";
        };
    }
}
