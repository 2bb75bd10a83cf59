package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** Lays out the cards of a map's lanes in rows of cells. */
final class LaneCards {

    private final List<Stage> stages;
    private final Function<Stage, List<Touchpoint>> touchpoints;
    private final Vocabulary vocabulary;
    private final Map<String, Map<String, List<Card>>> byLaneAndAnchor;

    LaneCards(JourneyMap map, Function<Stage, List<Touchpoint>> touchpoints, Vocabulary vocabulary) {
        this.stages = map.stages();
        this.touchpoints = touchpoints;
        this.vocabulary = vocabulary;
        this.byLaneAndAnchor = map.cards().stream()
                .collect(Collectors.groupingBy(Card::laneId, Collectors.groupingBy(Card::anchorId)));
    }

    /** The rows of a lane: one, or two if a stage has cards of its own and cards under its touchpoints. */
    List<CardRowView> rows(Lane lane) {
        Map<String, List<Card>> cards = byLaneAndAnchor.getOrDefault(lane.id(), Map.of());
        boolean both = stages.stream().anyMatch(stage -> cards.containsKey(stage.id()) && isDivided(stage, cards));
        if (!both) {
            return List.of(new CardRowView(true, cells(lane, cards, stage -> isDivided(stage, cards))));
        }
        return List.of(
                new CardRowView(true, cells(lane, cards, stage -> false)),
                new CardRowView(false, cells(lane, cards, stage -> true)));
    }

    private boolean isDivided(Stage stage, Map<String, List<Card>> cards) {
        return touchpoints.apply(stage).stream().anyMatch(touchpoint -> cards.containsKey(touchpoint.id()));
    }

    private List<CardCellView> cells(Lane lane, Map<String, List<Card>> cards, Function<Stage, Boolean> divided) {
        List<CardCellView> cells = new ArrayList<>();
        for (Stage stage : stages) {
            List<Touchpoint> columns = touchpoints.apply(stage);
            if (divided.apply(stage) && !columns.isEmpty()) {
                String edge = SlotView.EDGE;
                for (Touchpoint touchpoint : columns) {
                    cells.add(new CardCellView(1, edge, views(lane, cards, touchpoint.id())));
                    edge = "";
                }
            } else {
                cells.add(new CardCellView(Math.max(1, columns.size()), SlotView.EDGE, views(lane, cards, stage.id())));
            }
        }
        return cells;
    }

    private List<CardView> views(Lane lane, Map<String, List<Card>> cards, String anchor) {
        return cards.getOrDefault(anchor, List.of()).stream()
                .map(card -> new CardView(
                        card.id(),
                        lane.type() == LaneType.THOUGHTS ? vocabulary.quoted(card.text()) : card.text(),
                        card.severity() == null ? "" : vocabulary.rated("severity.rated", card.severity())))
                .toList();
    }
}
