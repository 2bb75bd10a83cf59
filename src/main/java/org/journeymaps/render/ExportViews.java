package org.journeymaps.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.insight.Findings;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.EmotionLevel;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MarketSegment;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;

/** Turns a map into tables of words. */
final class ExportViews {

    /** As many stages as stay readable on a sheet of A4. */
    private static final int STAGES_PER_BLOCK = 5;

    private final JourneyContent map;
    private final Voices voices;
    private final Vocabulary vocabulary;
    private final List<StageColumns> stages;
    private final List<Lane> lanes;
    private final List<MapCurve> curves;
    private final CustomerLine theirs;
    private final CurveWords curveWords;
    private final MarkWords marks;
    private final Findings findings;
    private final CustomerCells customers;
    private final Map<String, Map<String, List<Card>>> cardsByLaneAndAnchor;

    private ExportViews(JourneyContent map, Voices voices, Vocabulary vocabulary) {
        this.map = map;
        this.voices = voices;
        this.marks = new MarkWords(map.header(), voices, vocabulary);
        this.vocabulary = vocabulary;
        this.stages = StageColumns.of(map);
        this.lanes = voices.lanes(map);
        this.curves = MapCurve.of(map, stages);
        this.findings = Findings.of(map, voices.customers().answers(), touchpoint -> marks.known(touchpoint.id()));
        this.customers = new CustomerCells(map, stages, voices.customers(), findings, marks, vocabulary);
        this.theirs = CustomerLine.of(voices.customers().answers(), stages);
        this.curveWords = new CurveWords(vocabulary);
        this.cardsByLaneAndAnchor = map.cards().stream()
                .collect(Collectors.groupingBy(Card::laneId, Collectors.groupingBy(Card::anchorId)));
    }

    /** @param pictures whether the export shows pictures that come with the text itself */
    static ExportView of(JourneyContent map, Voices voices, Vocabulary vocabulary, boolean pictures) {
        return new ExportViews(map, voices, vocabulary).build(pictures);
    }

    private ExportView build(boolean pictures) {
        boolean drawn = pictures
                && curves.stream().anyMatch(curve -> !curve.isEmpty())
                && map.lanes().stream().anyMatch(lane -> lane.type() == LaneType.EMOTION);
        int blocks = (stages.size() + STAGES_PER_BLOCK - 1) / STAGES_PER_BLOCK;
        return new ExportView(
                vocabulary.title(map),
                facts(),
                drawn ? picture() : "",
                curveWords.summary(curves, theirs),
                Stream.of(EmotionLevel.values())
                        .sorted((one, other) -> other.value() - one.value())
                        .map(level -> vocabulary.name("emotion", level))
                        .toList(),
                stages.stream().map(this::width).toList(),
                legend(drawn),
                IntStream.range(0, blocks)
                        .mapToObj(i ->
                                block(stages.subList(i * stages.size() / blocks, (i + 1) * stages.size() / blocks)))
                        .toList());
    }

    private String picture() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(CurvePicture.png(curves, theirs, stages));
    }

    private ExportWidthView width(StageColumns columns) {
        return new ExportWidthView(
                columns.stage().name(), SvgNumbers.percent(columns.span(), StageColumns.count(stages)));
    }

    /** @param drawn whether the signs of the picture are to be explained too */
    private List<String> legend(boolean drawn) {
        List<String> legend = new ArrayList<>();
        if (drawn && curves.size() > 1) {
            for (MapCurve curve : curves) {
                legend.add(curveWords.name(curve) + vocabulary.text("colon") + ' ' + style(curve));
            }
        }
        Legend signs = new Legend(map, curves, voices.customers(), curveWords);
        legend.addAll(drawn ? signs.of(Legend.IN_CURVE) : List.of());
        legend.addAll(signs.of(Legend.IN_WORDS));
        return legend;
    }

    /** What tells a curve from the others: "dashed line, diamonds". */
    private String style(MapCurve curve) {
        return vocabulary.text("curve.line." + Symbols.line(curve.number())) + ", "
                + vocabulary.text("curve.points." + Symbols.points(curve.number()));
    }

    private List<ExportFactsView> facts() {
        return Stream.of(header().stream(), map.personas().stream().flatMap(this::persona), heard().stream())
                .flatMap(facts -> facts)
                .toList();
    }

    private List<ExportFactsView> header() {
        Header header = map.header();
        MarketSegment segment = Header.SEGMENT.get(header);
        LocalDate review = Header.LAST_REVIEW.get(header);
        List<FactView> facts = new ArrayList<>();
        addWords(facts, "status", vocabulary.name("status", header.status()));
        addWords(facts, "type", vocabulary.name("type", header.type()));
        addWords(facts, "attribute.map.segment", segment == null ? "" : vocabulary.name("segment", segment));
        addFact(facts, "attribute.map.period", Objects.requireNonNull(Header.PERIOD.get(header)));
        addWords(facts, "attribute.map.lastReview", review == null ? "" : vocabulary.day(review));
        addFact(facts, "scenario", header.scenario());
        addFact(facts, "goal", header.goal());
        addFact(facts, "scale-note", Objects.requireNonNull(Header.SCALE_NOTE.get(header)));
        return alone(facts);
    }

    /** What is known of a persona stands below its name; nothing when nothing is known. */
    private Stream<ExportFactsView> persona(Persona persona) {
        String name = Vocabulary.joined(" – ", Stream.of(persona.name(), persona.summary()));
        List<FactView> more = new ArrayList<>(Head.facts(persona, vocabulary));
        addFact(more, "attribute.persona.page", Objects.requireNonNull(Persona.PAGE.get(persona)));
        return name.isEmpty() && more.isEmpty()
                ? Stream.of()
                : Stream.of(new ExportFactsView(new FactView(vocabulary.text("persona"), name), more));
    }

    /** Whether the values are samples, how many comments there are, and what stands out in what people said. */
    private List<ExportFactsView> heard() {
        List<FactView> facts = new ArrayList<>();
        if (map.header().sample()) {
            addWords(facts, "sample", vocabulary.text("sample.hint"));
        }
        if (voices.threads().all() > 0) {
            addWords(facts, "threads", Integer.toString(voices.threads().all()));
        }
        FindingWords words = new FindingWords(vocabulary);
        findings.headline().map(words::of).ifPresent(headline -> addWords(facts, "headline", headline.sentence()));
        findings.all(voices.customers().figures())
                .forEach(finding -> addWords(facts, "findings", words.sentence(finding)));
        return alone(facts);
    }

    private static List<ExportFactsView> alone(List<FactView> facts) {
        return facts.stream().map(fact -> new ExportFactsView(fact, List.of())).toList();
    }

    private void addFact(List<FactView> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new FactView(vocabulary.text(label), text));
        }
    }

    /** A fact in the app's words. */
    private void addWords(List<FactView> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new FactView(vocabulary.text(label), text, false));
        }
    }

    private ExportBlockView block(List<StageColumns> columns) {
        return new ExportBlockView(
                PhaseColumns.of(columns).stream()
                        .map(phase ->
                                new ExportPhaseView(phase.name(), phase.stages().size()))
                        .toList(),
                columns.stream()
                        .map(StageColumns::stage)
                        .map(ExportViews::stage)
                        .toList(),
                Stream.concat(
                                facts(columns).stream(),
                                IntStream.range(0, lanes.size()).mapToObj(i -> row(i, columns)))
                        .toList());
    }

    private static ExportStageView stage(Stage stage) {
        return new ExportStageView(stage.name(), back(stage.colour()));
    }

    /** What is known of the stages beside their names, as a row above the lanes; none when nothing is known. */
    private Optional<ExportLaneView> facts(List<StageColumns> columns) {
        ExportLaneView row = new ExportLaneView(
                vocabulary.text("whole-stage"),
                false,
                columns.stream().map(each -> facts(each.stage())).toList(),
                List.of(),
                "");
        return Optional.of(row).filter(ExportLaneView::saysAnything);
    }

    private ExportCellView facts(Stage stage) {
        return new ExportCellView(StageCells.facts(stage, vocabulary).stream()
                .map(fact -> new ExportItemView(fact, ""))
                .toList());
    }

    private ExportLaneView row(int i, List<StageColumns> columns) {
        Lane lane = lanes.get(i);
        boolean isAcrossTheLine = Lane.isBelowTheLine(lanes, i);
        List<Card> aboutTheMap = columns.get(0).start() == 0
                ? cardsByLaneAndAnchor.getOrDefault(lane.id(), Map.of()).getOrDefault("", List.of())
                : List.of();
        return new ExportLaneView(
                vocabulary.lane(lane),
                !lane.name().isEmpty(),
                columns.stream()
                        .map(each -> new ExportCellView(items(lane, each)))
                        .toList(),
                aboutTheMap.stream().map(card -> item(lane, card, "")).toList(),
                isAcrossTheLine ? vocabulary.text("visibility") : "");
    }

    private List<ExportItemView> items(Lane lane, StageColumns columns) {
        if (lane.type().holdsCards()) {
            return cards(lane, columns);
        }
        if (lane.type() == LaneType.EMOTION) {
            return emotions(columns);
        }
        if (lane.type() == LaneType.INDICATORS) {
            return List.of(new ExportItemView(customers.indicators(columns), ""));
        }
        Function<Touchpoint, String> detail = detail(lane.type());
        return columns.touchpoints().stream()
                .map(touchpoint -> new ExportItemView(touchpoint.name(), detail.apply(touchpoint)))
                .toList();
    }

    private Function<Touchpoint, String> detail(LaneType type) {
        return switch (type) {
            case TOUCHPOINTS -> this::circumstances;
            case PERFORMANCE -> touchpoint -> marks.sentence(marks.marks(touchpoint.id()));
            case CUSTOMER_RATING -> customers::rating;
            case GAP -> customers::gap;
            default -> this::importance;
        };
    }

    /** Each card names the touchpoint under which it hangs. */
    private List<ExportItemView> cards(Lane lane, StageColumns columns) {
        Map<String, List<Card>> cards = cardsByLaneAndAnchor.getOrDefault(lane.id(), Map.of());
        List<ExportItemView> items = new ArrayList<>();
        cards.getOrDefault(columns.stage().id(), List.of()).forEach(card -> items.add(item(lane, card, "")));
        for (Touchpoint touchpoint : columns.touchpoints()) {
            cards.getOrDefault(touchpoint.id(), List.of())
                    .forEach(card -> items.add(item(lane, card, touchpoint.name())));
        }
        return items;
    }

    private ExportItemView item(Lane lane, Card card, String touchpoint) {
        return new ExportItemView(
                lane.type() == LaneType.THOUGHTS ? vocabulary.quoted(card.text()) : card.text(),
                Vocabulary.joined(
                        " · ",
                        Stream.of(touchpoint, CardCells.facts(card, vocabulary), CardCells.cause(card, vocabulary))));
    }

    private String circumstances(Touchpoint touchpoint) {
        String reason = Objects.requireNonNull(Touchpoint.MOMENT_OF_TRUTH_REASON.get(touchpoint));
        return Vocabulary.joined(
                " · ",
                Stream.of(
                        vocabulary.labelled("channel", vocabulary.channelAndKind(touchpoint)),
                        vocabulary.labelled("team", touchpoint.team()),
                        vocabulary.labelled(
                                "attribute.touchpoint.duration",
                                Objects.requireNonNull(Touchpoint.DURATION.get(touchpoint))),
                        touchpoint.momentOfTruth()
                                ? Vocabulary.joined(" – ", Stream.of(vocabulary.text("moment-of-truth"), reason))
                                : "",
                        Objects.requireNonNull(Touchpoint.DESCRIPTION.get(touchpoint))));
    }

    /** How the customer feels on each curve, at each touchpoint or in the stage as a whole. */
    private List<ExportItemView> emotions(StageColumns columns) {
        List<ExportItemView> items = new ArrayList<>();
        String whole = emotions(columns.stage());
        if (!whole.isEmpty()) {
            items.add(new ExportItemView(vocabulary.text("whole-stage"), whole));
        }
        for (Touchpoint touchpoint : columns.touchpoints()) {
            String words = emotions(touchpoint);
            if (!words.isEmpty() || whole.isEmpty()) {
                items.add(new ExportItemView(
                        touchpoint.name(), words.isEmpty() ? vocabulary.text("emotion.none") : words));
            }
        }
        return items;
    }

    private String emotions(Part anchor) {
        return curves.stream()
                .flatMap(curve -> curve.at(anchor).stream().map(felt -> emotion(curve, felt)))
                .collect(Collectors.joining(". "));
    }

    private String emotion(MapCurve curve, Felt felt) {
        String words = curveWords.word(felt) + " (" + vocabulary.value(felt.emotion()) + "), "
                + vocabulary.name("evidence", felt.evidence());
        return curves.size() == 1 ? words : curveWords.shortName(curve) + vocabulary.text("colon") + ' ' + words;
    }

    private String importance(Touchpoint touchpoint) {
        return touchpoint.importance() == null
                ? vocabulary.text("importance.none")
                : vocabulary.rated("importance.within", Objects.requireNonNull(touchpoint.importance()));
    }

    /** The light surfaces of the page's stage colours, in which dark text stays readable. */
    static String back(StageColour colour) {
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
