package org.journeymaps.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Touchpoint;

/**
 * How wide the columns of a map's picture are in pixels: as wide as the longest word that stands in one needs, within limits. All are the
 * same, but that of the lanes.
 */
record PictureColumns(JourneyContent map, List<StageColumns> stages, Vocabulary vocabulary) {

    private static final int NARROWEST = 150;
    private static final int NARROWEST_LANES = 168;

    /** Longer words are divided. */
    private static final int WIDEST = 218;

    /** The pixels of a column that are not for its words, and of a phase, which has no edge. */
    private static final int AROUND = 24;

    private static final int AROUND_STAGE = AROUND + 4;
    private static final int AROUND_PHASE = 8;

    /** The sizes of letters. */
    static final int NAME = 13;

    static final int CARD = 12;
    static final int FACT = 11;

    /** The width of the column of the lanes' names. */
    int ofLanes() {
        double widest = map.lanes().stream()
                .filter(lane -> !lane.type().isHeard())
                .mapToDouble(lane -> TextLines.longest(vocabulary.lane(lane), NAME, true))
                .max()
                .orElse(0);
        return (int) Math.ceil(Math.min(WIDEST, Math.max(NARROWEST_LANES, widest + AROUND)));
    }

    int width() {
        double widest = Stream.of(ofPhases(), ofStages(), ofTouchpoints(), ofCards())
                .flatMapToDouble(widths -> widths)
                .max()
                .orElse(0);
        return (int) Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, widest)));
    }

    private DoubleStream ofPhases() {
        return PhaseColumns.of(stages).stream()
                .mapToDouble(phase -> (fact(phase.name()) + AROUND_PHASE) / (phase.end() - phase.start()));
    }

    private DoubleStream ofStages() {
        return stages.stream().mapToDouble(columns -> {
            double name = TextLines.longest(columns.stage().name(), NAME, true);
            double facts = facts(StageCells.facts(columns.stage(), vocabulary).stream());
            return (Math.max(name, facts) + AROUND_STAGE) / columns.span();
        });
    }

    private DoubleStream ofTouchpoints() {
        return map.touchpoints().stream().mapToDouble(touchpoint -> {
            double name = TextLines.longest(touchpoint.name(), NAME, true);
            double facts = facts(Stream.of(
                    vocabulary.channelAndKind(touchpoint),
                    touchpoint.team(),
                    Objects.requireNonNull(Touchpoint.DURATION.get(touchpoint))));
            return Math.max(name, facts) + AROUND;
        });
    }

    private DoubleStream ofCards() {
        Map<String, Integer> spans = stages.stream()
                .collect(Collectors.toMap(columns -> columns.stage().id(), StageColumns::span));
        return map.cards().stream().filter(card -> !card.anchorId().isEmpty()).mapToDouble(card -> {
            double words = Math.max(
                    TextLines.longest(card.text(), CARD, false), fact(Objects.requireNonNull(Card.CAUSE.get(card))));
            return (words + AROUND) / spans.getOrDefault(card.anchorId(), 1);
        });
    }

    private static double facts(Stream<String> texts) {
        return texts.mapToDouble(PictureColumns::fact).max().orElse(0);
    }

    private static double fact(String text) {
        return TextLines.longest(text, FACT, false);
    }
}
