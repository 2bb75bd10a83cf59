package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;

/** Writes the cells of the lanes that hold cards. */
final class CardCells {

    private static final String FIRST = " jm-first";

    private final List<StageColumns> stages;
    private final Map<String, Map<String, List<Card>>> byLaneAndAnchor;
    private final Vocabulary vocabulary;
    private final ElementIds ids;

    /** Whether there is to be a place for a card under each stage, also in a lane whose cards are all about the whole map. */
    private final boolean editable;

    CardCells(List<StageColumns> stages, List<Card> cards, boolean editable, Vocabulary vocabulary, ElementIds ids) {
        this.stages = stages;
        this.editable = editable;
        this.byLaneAndAnchor =
                cards.stream().collect(Collectors.groupingBy(Card::laneId, Collectors.groupingBy(Card::anchorId)));
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /**
     * The cells of a lane's rows: one for the cards about the whole map, and one for the others, or two if a stage has cards of its own
     * and cards under its touchpoints. There is always one.
     */
    List<Consumer<Markup>> rows(Lane lane) {
        Map<String, List<Card>> cards = byLaneAndAnchor.getOrDefault(lane.id(), Map.of());
        Predicate<StageColumns> own =
                columns -> cards.containsKey(columns.stage().id());
        Predicate<StageColumns> divided =
                columns -> columns.touchpoints().stream().anyMatch(each -> cards.containsKey(each.id()));
        List<Consumer<Markup>> rows = new ArrayList<>();
        List<Card> aboutTheMap = cards.getOrDefault("", List.of());
        if (!aboutTheMap.isEmpty()) {
            rows.add(html -> cell(html, lane, aboutTheMap, StageColumns.count(stages), " jm-whole"));
        }
        if (stages.stream().anyMatch(own.and(divided))) {
            rows.add(html -> row(html, lane, cards, columns -> false));
            rows.add(html -> row(html, lane, cards, columns -> true));
        } else if (rows.isEmpty() || editable || stages.stream().anyMatch(own.or(divided))) {
            rows.add(html -> row(html, lane, cards, divided));
        }
        return rows;
    }

    private void row(Markup html, Lane lane, Map<String, List<Card>> cards, Predicate<StageColumns> divided) {
        for (StageColumns columns : stages) {
            if (divided.test(columns) && !columns.touchpoints().isEmpty()) {
                String edge = FIRST;
                for (Touchpoint touchpoint : columns.touchpoints()) {
                    cell(html, lane, cards.getOrDefault(touchpoint.id(), List.of()), 1, edge);
                    edge = "";
                }
            } else {
                cell(html, lane, cards.getOrDefault(columns.stage().id(), List.of()), columns.span(), FIRST);
            }
        }
    }

    private void cell(Markup html, Lane lane, List<Card> cards, int span, String look) {
        html.markup("<td class=\"jm-cell").markup(look).markup("\"");
        if (span > 1) {
            html.markup(" colspan=\"").number(span).markup("\"");
        }
        html.markup(">");
        cards.forEach(card -> card(html, lane, card));
        html.markup("</td>");
    }

    private void card(Markup html, Lane lane, Card card) {
        StageColour colour = Card.COLOUR.get(card);
        html.markup("<div class=\"jm-card")
                .markup(colour == null ? "" : " jm-coloured jm-" + colour.key())
                .markup("\" id=\"")
                .text(ids.card(card.id()))
                .markup("\"><p class=\"jm-text\" dir=\"auto\">")
                .text(lane.type() == LaneType.THOUGHTS ? vocabulary.quoted(card.text()) : card.text())
                .markup("</p>");
        String facts = facts(card, vocabulary);
        if (!facts.isEmpty()) {
            html.markup("<p class=\"jm-severity\"")
                    .markup(vocabulary.lang())
                    .markup(">")
                    .text(facts)
                    .markup("</p>");
        }
        String cause = cause(card, vocabulary);
        if (!cause.isEmpty()) {
            html.markup("<p class=\"jm-severity\" dir=\"auto\">").text(cause).markup("</p>");
        }
        html.markup("</div>");
    }

    /** Where it comes from, or empty when nobody said. */
    static String cause(Card card, Vocabulary vocabulary) {
        return vocabulary.labelled("attribute.card.cause", Objects.requireNonNull(Card.CAUSE.get(card)));
    }

    /** How bad it is, what stands behind it and who said so; empty when nobody said anything of it. */
    static String facts(Card card, Vocabulary vocabulary) {
        return Vocabulary.joined(
                " · ",
                Stream.of(
                        card.severity() == null ? "" : vocabulary.rated("severity.rated", card.severity()),
                        Card.EVIDENCE.get(card) == null
                                ? ""
                                : vocabulary.name("card-evidence", Objects.requireNonNull(Card.EVIDENCE.get(card))),
                        Card.ORIGIN.get(card) == null
                                ? ""
                                : vocabulary.name("card-origin", Objects.requireNonNull(Card.ORIGIN.get(card)))));
    }
}
