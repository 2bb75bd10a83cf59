package org.journeymaps.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.render.Vocabulary;
import org.journeymaps.render.Words;
import org.jspecify.annotations.Nullable;

/** The touchpoints and the cards of a map as tables, a line for each with all its attributes, in the words of the reader. */
final class MapTables {

    private final JourneyContent map;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, Touchpoint> touchpoints = new HashMap<>();
    private final Map<String, Feeling> feelings = new HashMap<>();

    MapTables(JourneyContent map, Words words) {
        this.map = map;
        this.words = words;
        this.vocabulary = new Vocabulary(words);
        map.stages().forEach(stage -> stages.put(stage.id(), stage));
        map.touchpoints().forEach(touchpoint -> touchpoints.put(touchpoint.id(), touchpoint));
        map.feelings().forEach(feeling -> feelings.put(feeling.id(), feeling));
    }

    /**
     * By stage, from left to right; each curve behind the first has a column for its value and one for its evidence. What is felt in a
     * stage as a whole is a line before its touchpoints.
     */
    byte[] touchpoints() {
        CsvTable table = new CsvTable(words.locale());
        heads(table, "exchange.id", "exchange.stage", "exchange.phase");
        heads(table, "touchpoint", Touchpoint.ATTRIBUTES);
        List<Curve> others =
                map.curves().stream().filter(curve -> !curve.isMain()).toList();
        for (Curve curve : others) {
            String name =
                    vocabulary.curve(curve, map.persona(curve), map.curves().indexOf(curve) + 1);
            table.text(name).text(name + " – " + vocabulary.text("attribute.feeling.evidence"));
        }
        table.endRow();
        for (Stage stage : map.stages()) {
            if (isFelt(stage)) {
                place(table, stage.id(), stage);
                Touchpoint.ATTRIBUTES.forEach(
                        attribute -> value(table, attribute.key(), whole(stage, attribute.key())));
                feelings(table, others, stage.id());
            }
            for (Touchpoint touchpoint : map.touchpointsOf(stage.id())) {
                place(table, touchpoint.id(), stage);
                values(table, touchpoint, Touchpoint.ATTRIBUTES);
                feelings(table, others, touchpoint.id());
            }
        }
        return table.bytes();
    }

    private boolean isFelt(Stage stage) {
        return stage.emotion() != null
                || map.curves().stream().anyMatch(curve -> feelings.containsKey(Feeling.id(curve.id(), stage.id())));
    }

    /** What a stage as a whole has of a touchpoint's attribute. */
    private @Nullable Object whole(Stage stage, String attribute) {
        return switch (attribute) {
            case "name" -> vocabulary.text("whole-stage");
            case "emotion" -> stage.emotion();
            case "evidence" -> stage.emotion() == null ? null : stage.evidence();
            default -> null;
        };
    }

    private static void place(CsvTable table, String id, Stage stage) {
        table.text(id).text(stage.name()).text(stage.phase());
    }

    private void feelings(CsvTable table, List<Curve> curves, String anchor) {
        curves.forEach(curve -> feeling(table, feelings.get(Feeling.id(curve.id(), anchor))));
        table.endRow();
    }

    /** In map order, with the place that each hangs under. */
    byte[] cards() {
        CsvTable table = new CsvTable(words.locale());
        heads(table, "exchange.id", "exchange.lane", "exchange.stage", "exchange.touchpoint");
        heads(table, "card", Card.ATTRIBUTES);
        table.endRow();
        Map<String, String> lanes = new HashMap<>();
        for (Lane lane : map.lanes()) {
            lanes.put(lane.id(), vocabulary.lane(lane));
        }
        for (Card card : map.cards()) {
            Touchpoint touchpoint = touchpoints.get(card.anchorId());
            Stage stage = stages.get(touchpoint == null ? card.anchorId() : touchpoint.stageId());
            table.text(card.id())
                    .text(lanes.getOrDefault(card.laneId(), ""))
                    .text(stage == null ? "" : stage.name())
                    .text(touchpoint == null ? "" : touchpoint.name());
            values(table, card, Card.ATTRIBUTES);
            table.endRow();
        }
        return table.bytes();
    }

    private void heads(CsvTable table, String... keys) {
        for (String key : keys) {
            table.text(vocabulary.text(key));
        }
    }

    private <P extends Part> void heads(CsvTable table, String type, List<Attribute<P, ?>> attributes) {
        attributes.forEach(attribute -> table.text(vocabulary.text("attribute." + type + '.' + attribute.key())));
    }

    private <P extends Part> void values(CsvTable table, P part, List<Attribute<P, ?>> attributes) {
        attributes.forEach(attribute -> value(table, attribute.key(), attribute.get(part)));
    }

    private void feeling(CsvTable table, @Nullable Feeling feeling) {
        value(table, "emotion", feeling == null ? null : feeling.emotion());
        value(table, "evidence", feeling == null ? null : feeling.evidence());
    }

    private void value(CsvTable table, String attribute, @Nullable Object value) {
        if (value instanceof Emotion emotion) {
            table.number(BigDecimal.valueOf(emotion.tenths(), 1).stripTrailingZeros());
        } else if (value instanceof Integer number) {
            table.number(BigDecimal.valueOf(number));
        } else {
            table.text(words(attribute, value));
        }
    }

    private String words(String attribute, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            return vocabulary.text(flag ? "history.yes" : "history.no");
        }
        if (value instanceof Channel channel) {
            return vocabulary.channel(channel);
        }
        if (value instanceof Keyed choice) {
            return vocabulary.text(attribute + '.' + choice.key());
        }
        return value == null ? "" : value instanceof LocalDate day ? day.toString() : (String) value;
    }
}
