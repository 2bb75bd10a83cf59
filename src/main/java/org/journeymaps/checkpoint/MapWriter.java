package org.journeymaps.checkpoint;

import java.util.List;
import java.util.function.Consumer;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Writes one map's canonical text. Empty texts, flags that are not set and values that are not known are left out. */
final class MapWriter {

    /** The version of the format; an app reads its own and all older ones. */
    static final int SCHEMA = 1;

    private final StringBuilder out = new StringBuilder(4096);
    private boolean first;

    String write(JourneyMap map) {
        out.append("{\n  \"schema\": ").append(SCHEMA);
        line("title").append(JsonText.quote(map.title()));
        persona(map.persona());
        optionalLine("scenario", map.scenario());
        optionalLine("goal", map.goal());
        line("type").append(JsonText.quote(map.type().key()));
        line("status").append(JsonText.quote(map.status().key()));
        if (map.sample()) {
            line("sample").append(true);
        }
        list("stages", map.stages(), this::stage);
        list("lanes", map.lanes(), this::lane);
        list("touchpoints", map.touchpoints(), this::touchpoint);
        list("cards", map.cards(), this::card);
        return out.append("\n}").toString();
    }

    private void persona(Persona persona) {
        if (persona.name().isEmpty() && persona.description().isEmpty()) {
            return;
        }
        object(line("persona"), () -> {
            optionalText("name", persona.name());
            optionalText("description", persona.description());
        });
    }

    private void stage(Stage stage) {
        text("id", stage.id());
        text("name", stage.name());
        optionalText("goal", stage.goal());
        choice("colour", stage.colour());
    }

    private void lane(Lane lane) {
        text("id", lane.id());
        choice("type", lane.type());
        optionalText("name", lane.name());
    }

    private void touchpoint(Touchpoint touchpoint) {
        text("id", touchpoint.id());
        text("stage", touchpoint.stageId());
        text("name", touchpoint.name());
        choice("channel", touchpoint.channel());
        optionalText("team", touchpoint.team());
        Emotion emotion = touchpoint.emotion();
        if (emotion != null) {
            field("emotion").append(decimal(emotion.tenths()));
        }
        optionalRating("importance", touchpoint.importance());
        if (touchpoint.momentOfTruth()) {
            field("momentOfTruth").append(true);
        }
        if (touchpoint.evidence() != Evidence.ASSUMED) {
            choice("evidence", touchpoint.evidence());
        }
    }

    private void card(Card card) {
        text("id", card.id());
        text("lane", card.laneId());
        text("anchor", card.anchorId());
        text("text", card.text());
        optionalRating("severity", card.severity());
    }

    private static String decimal(int tenths) {
        String sign = tenths < 0 ? "-" : "";
        int size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    private <T> void list(String name, List<T> items, Consumer<T> fields) {
        line(name).append('[');
        String separator = "\n    ";
        for (T item : items) {
            object(out.append(separator), () -> fields.accept(item));
            separator = ",\n    ";
        }
        out.append(items.isEmpty() ? "]" : "\n  ]");
    }

    private void object(StringBuilder start, Runnable fields) {
        start.append('{');
        first = true;
        fields.run();
        out.append('}');
    }

    private StringBuilder line(String name) {
        return out.append(",\n  \"").append(name).append("\": ");
    }

    private void optionalLine(String name, String value) {
        if (!value.isEmpty()) {
            line(name).append(JsonText.quote(value));
        }
    }

    private StringBuilder field(String name) {
        out.append(first ? "\"" : ", \"").append(name).append("\": ");
        first = false;
        return out;
    }

    private void text(String name, String value) {
        field(name).append(JsonText.quote(value));
    }

    private void optionalText(String name, String value) {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    private void choice(String name, Keyed value) {
        text(name, value.key());
    }

    private void optionalRating(String name, @Nullable Integer value) {
        if (value != null) {
            field(name).append(value.intValue());
        }
    }
}
