package org.journeymaps.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.feedback.ImportCheck;
import org.journeymaps.feedback.Importing;
import org.journeymaps.intake.ColumnSetting;
import org.journeymaps.intake.Look;
import org.journeymaps.intake.Period;
import org.journeymaps.intake.Refusal;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.render.Words;
import org.journeymaps.storage.ImportRun;
import org.journeymaps.storage.NamedSetting;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;

/** The JSON of imports, with its sentences in the reader's language. */
final class ImportAnswers {

    private static final String SENTENCE = "journey-maps.intake.";

    private final Words words;
    private final MapJson json;

    ImportAnswers(Words words, MapJson json) {
        this.words = words;
        this.json = json;
    }

    JsonObject of(Look look, List<NamedSetting> saved) {
        List<Look.Column> columns = look.columns();
        return new JsonObject()
                .put("kind", look.kind())
                .put("layout", look.layout() == null ? null : look.layout().key())
                .put("charset", look.settings().charset())
                .put("separator", look.settings().separator())
                .put("dates", look.settings().dates().key())
                .put("decimals", look.settings().decimals().key())
                .put("rows", look.rows())
                .put("title", look.title())
                .put("period", period(look.period()))
                .put("warnings", sentences(look.warnings()))
                .put(
                        "tables",
                        IntStream.range(0, look.tables().size())
                                .mapToObj(i -> table(i, look.tables().get(i)))
                                .toList())
                .put("table", look.settings().table())
                .put(
                        "columns",
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> column(i, columns.get(i)))
                                .toList())
                .put("preview", look.preview())
                .put("places", look.places().stream().map(ImportAnswers::place).toList())
                .putWritten("settings", json.write(look.settings()))
                .put("saved", saved(saved));
    }

    JsonObject of(ImportCheck check) {
        return new JsonObject()
                .put("accepted", check.accepted())
                .put("known", check.known())
                .put("refused", check.refused())
                .put("rows", check.rows())
                .put("refusals", check.refusals().stream().map(this::refusal).toList())
                .put("figures", check.figures())
                .put(
                        "periods",
                        check.periods().stream().map(ImportAnswers::period).toList())
                .put("warnings", sentences(check.warnings()));
    }

    JsonObject of(List<Importing.Told> imports) {
        return new JsonObject()
                .put("imports", imports.stream().map(ImportAnswers::of).toList());
    }

    JsonObject of(Importing.Ended ended) {
        return new JsonObject()
                .put("import", of(ended.told()))
                .put("since", ended.since())
                .put("fragments", Json.fragments(ended.fragments()));
    }

    static JsonObject of(Importing.Told told) {
        ImportRun run = told.run();
        return new JsonObject()
                .put("id", run.key())
                .put("fileName", run.fileName())
                .put("survey", run.survey())
                .put("state", run.state().key())
                .put("expected", run.expected())
                .put("done", run.done())
                .put("added", run.added())
                .put("known", run.known())
                .put("refused", run.refused())
                .put("at", run.at())
                .put("by", told.by());
    }

    static List<JsonObject> saved(List<NamedSetting> settings) {
        return settings.stream()
                .map(each -> new JsonObject().put("name", each.name()).putWritten("settings", each.text()))
                .toList();
    }

    String sentence(Fault fault) {
        return words.text(SENTENCE + fault.what(), fault.arguments().toArray());
    }

    private List<String> sentences(List<Fault> faults) {
        return faults.stream().map(this::sentence).toList();
    }

    private static JsonObject table(int index, Look.Table table) {
        return new JsonObject().put("index", index).put("title", table.title()).put("rows", table.rows());
    }

    private static JsonObject column(int index, Look.Column column) {
        ColumnSetting guess = column.guess();
        return new JsonObject()
                .put("index", index)
                .put("name", guess.name())
                .put("samples", column.samples())
                .put("personal", column.isPersonal())
                .put("field", guess.field().key())
                .put("confirm", column.isAsked());
    }

    private static JsonObject place(Look.PlaceValue value) {
        return put(new JsonObject().put("value", value.value()).put("rows", value.rows()), value.place());
    }

    private static JsonObject put(JsonObject object, @Nullable PartId place) {
        if (place == null) {
            return object.put("touchpoint", (Object) null);
        }
        return object.put(place.type() == PartType.STAGE ? "stage" : "touchpoint", place.id());
    }

    private JsonObject refusal(Refusal refusal) {
        return new JsonObject()
                .put("line", BigDecimal.valueOf(refusal.line()))
                .put("column", refusal.column())
                .put("value", refusal.value())
                .put("message", sentence(refusal.fault()));
    }

    private static @Nullable JsonObject period(@Nullable Period period) {
        return period == null
                ? null
                : new JsonObject()
                        .put("from", period.from().toString())
                        .put("to", period.to().toString());
    }
}
