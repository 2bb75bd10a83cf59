package org.journeymaps.text;

import java.math.BigDecimal;
import java.util.Map;
import org.journeymaps.intake.ColumnSetting;
import org.journeymaps.intake.IntakeSettings;
import org.journeymaps.intake.Period;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Question;
import org.jspecify.annotations.Nullable;

/** Writes the settings of an import, as {@link IntakeSettingsReader} reads them. */
final class IntakeSettingsWriter {

    private final JsonOut out = new JsonOut(1_000);

    private IntakeSettingsWriter() {}

    static String write(IntakeSettings settings) {
        IntakeSettingsWriter writer = new IntakeSettingsWriter();
        writer.settings(settings);
        return writer.out.toString();
    }

    private void settings(IntakeSettings settings) {
        out.open();
        textIfAny("charset", settings.charset());
        textIfAny("separator", settings.separator());
        out.plain("table", BigDecimal.valueOf(settings.table()))
                .text("dates", settings.dates().key())
                .text("decimals", settings.decimals().key())
                .text("survey", settings.survey())
                .text("source", settings.source().key())
                .name("columns")
                .raw("[");
        for (int i = 0; i < settings.columns().size(); i++) {
            out.raw(i == 0 ? "" : ", ");
            column(settings.columns().get(i));
        }
        out.raw("]").name("places").open();
        for (Map.Entry<String, @Nullable PartId> place : settings.places().entrySet()) {
            place(place.getKey(), place.getValue());
        }
        out.close();
        place("place", settings.place());
        period(settings.period());
        out.close();
    }

    private void column(ColumnSetting column) {
        out.open().text("name", column.name()).text("field", column.field().key());
        textIfAny("scale", column.scale());
        if (!column.scales().isEmpty()) {
            out.name("scales").open();
            for (Question question : Question.values()) {
                textIfAny(question.key(), column.scales().getOrDefault(question, ""));
            }
            out.close();
        }
        if (column.metric() != null) {
            out.text("metric", column.metric().key());
        }
        if (column.keep()) {
            out.plain("keep", true);
        }
        if (column.place() != null) {
            out.text(
                    column.place().type() == PartType.STAGE ? "stage" : "touchpoint",
                    column.place().id());
        }
        out.close();
    }

    private void place(String name, @Nullable PartId place) {
        out.anyName(name);
        if (place == null) {
            out.raw("null");
        } else if (place.type() == PartType.MAP) {
            out.raw("{\"map\": true}");
        } else {
            out.open().text(word(place), place.id()).close();
        }
    }

    private static String word(PartId place) {
        return place.type() == PartType.STAGE ? "stage" : "touchpoint";
    }

    private void period(@Nullable Period period) {
        if (period == null) {
            out.plain("period", null);
        } else {
            out.name("period")
                    .open()
                    .text("from", period.from().toString())
                    .text("to", period.to().toString())
                    .close();
        }
    }

    private void textIfAny(String name, String text) {
        if (!text.isEmpty()) {
            out.text(name, text);
        }
    }
}
