package org.journeymaps.render;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** Writes the cells of the lanes that hold cards. */
final class CardCells {

    private static final String FIRST = " jm-first";

    private final List<Stage> stages;
    private final Map<String, List<Touchpoint>> touchpointsByStage;
    private final Map<String, Map<String, List<Card>>> byLaneAndAnchor;
    private final Vocabulary vocabulary;
    private final ElementIds ids;

    CardCells(
            List<Stage> stages,
            Map<String, List<Touchpoint>> touchpointsByStage,
            List<Card> cards,
            Vocabulary vocabulary,
            ElementIds ids) {
        this.stages = stages;
        this.touchpointsByStage = touchpointsByStage;
        this.byLaneAndAnchor =
                cards.stream().collect(Collectors.groupingBy(Card::laneId, Collectors.groupingBy(Card::anchorId)));
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** The cells of a lane's rows: one row, or two if a stage has cards of its own and cards under its touchpoints. */
    List<Consumer<Markup>> rows(Lane lane) {
        Map<String, List<Card>> cards = byLaneAndAnchor.getOrDefault(lane.id(), Map.of());
        Predicate<Stage> divided = stage -> touchpoints(stage).stream().anyMatch(each -> cards.containsKey(each.id()));
        boolean both = stages.stream().anyMatch(stage -> cards.containsKey(stage.id()) && divided.test(stage));
        return both
                ? List.of(html -> row(html, lane, cards, stage -> false), html -> row(html, lane, cards, stage -> true))
                : List.of(html -> row(html, lane, cards, divided));
    }

    private List<Touchpoint> touchpoints(Stage stage) {
        return touchpointsByStage.getOrDefault(stage.id(), List.of());
    }

    private void row(Markup html, Lane lane, Map<String, List<Card>> cards, Predicate<Stage> divided) {
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
    }

    private void cell(Markup html, Lane lane, List<Card> cards, int span, String edge) {
        html.markup("<td class=\"jm-cell")
                .markup(edge)
                .markup("\" colspan=\"")
                .number(span)
                .markup("\">");
        cards.forEach(card -> card(html, lane, card));
        html.markup("</td>\n");
    }

    private void card(Markup html, Lane lane, Card card) {
        html.markup("<div class=\"jm-card\" id=\"")
                .text(ids.card(card.id()))
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
}
