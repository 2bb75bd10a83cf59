package org.journeymaps.render;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** Writes the cells of the lanes that hold cards. */
final class CardCells {

    private static final int CARD_LENGTH = 200;
    private static final String FIRST = " jm-first";

    private final List<Stage> stages;
    private final Map<String, List<Touchpoint>> touchpointsByStage;
    private final Map<String, Map<String, List<Card>>> byLaneAndAnchor;
    private final Vocabulary vocabulary;

    CardCells(
            List<Stage> stages,
            Map<String, List<Touchpoint>> touchpointsByStage,
            List<Card> cards,
            Vocabulary vocabulary) {
        this.stages = stages;
        this.touchpointsByStage = touchpointsByStage;
        this.byLaneAndAnchor =
                cards.stream().collect(Collectors.groupingBy(Card::laneId, Collectors.groupingBy(Card::anchorId)));
        this.vocabulary = vocabulary;
    }

    /** The cells of a lane's rows: one row, or two if a stage has cards of its own and cards under its touchpoints. */
    List<String> rows(Lane lane) {
        Map<String, List<Card>> cards = byLaneAndAnchor.getOrDefault(lane.id(), Map.of());
        Predicate<Stage> divided = stage -> touchpoints(stage).stream().anyMatch(each -> cards.containsKey(each.id()));
        boolean both = stages.stream().anyMatch(stage -> cards.containsKey(stage.id()) && divided.test(stage));
        return both
                ? List.of(row(lane, cards, stage -> false), row(lane, cards, stage -> true))
                : List.of(row(lane, cards, divided));
    }

    private List<Touchpoint> touchpoints(Stage stage) {
        return touchpointsByStage.getOrDefault(stage.id(), List.of());
    }

    private String row(Lane lane, Map<String, List<Card>> cards, Predicate<Stage> divided) {
        Markup html = new Markup(CARD_LENGTH * (cards.size() + stages.size()));
        for (Stage stage : stages) {
            List<Touchpoint> columns = touchpoints(stage);
            if (divided.test(stage) && !columns.isEmpty()) {
                String edge = FIRST;
                for (Touchpoint touchpoint : columns) {
                    cell(html, lane, cards.getOrDefault(touchpoint.id(), List.of()), 1, edge);
                    edge = "";
                }
            } else {
                cell(html, lane, cards.getOrDefault(stage.id(), List.of()), Math.max(1, columns.size()), FIRST);
            }
        }
        return html.toString();
    }

    private void cell(Markup html, Lane lane, List<Card> cards, int span, String edge) {
        html.markup("<td class=\"jm-cell")
                .markup(edge)
                .markup("\" colspan=\"")
                .number(span)
                .markup("\">");
        for (Card card : cards) {
            html.markup("<div class=\"jm-card\" data-jm-card=\"")
                    .text(card.id())
                    .markup("\"><p class=\"jm-text\" dir=\"auto\">")
                    .text(lane.type() == LaneType.THOUGHTS ? vocabulary.quoted(card.text()) : card.text())
                    .markup("</p>");
            if (card.severity() != null) {
                html.markup("<p class=\"jm-severity\">")
                        .text(vocabulary.rated("severity.rated", card.severity()))
                        .markup("</p>");
            }
            html.markup("</div>");
        }
        html.markup("</td>\n");
    }
}
