package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.Metric;
import org.journeymaps.intake.ColumnSetting;
import org.journeymaps.intake.DateForm;
import org.journeymaps.intake.Decimals;
import org.journeymaps.intake.Field;
import org.journeymaps.intake.IntakeSettings;
import org.journeymaps.intake.Period;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that bring a file, and the settings by which it is read. */
class ImportRequestTest {

    private static final String SETTINGS =
            "{\"columns\": [{\"name\": \"Note\", \"field\": \"nps\", \"scale\": \"0-10\"}]}";

    private final MapJson json = new MapJson();

    static Stream<BadText> badTexts() {
        return Stream.of(
                new BadText("{\"id\": ¤\"7\", \"file\": \"\", \"settings\": " + SETTINGS + "}", "$.id", "bad-uuid"),
                new BadText("{\"file\": ¤\"§§\"}", "$.file", "not-a-file"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void the_problems_of_files_have_their_place(BadText bad) {
        bad.assertIsSaidBy(catchThrowableOfType(
                InvalidTextException.class,
                () -> json.readImport(
                        new StringReader(bad.json()), ImportRequest.Question.IMPORT, new ByteArrayOutputStream())));
    }

    @Test
    void settings_are_read_as_they_are_written() throws Exception {
        Map<String, @Nullable PartId> places = new LinkedHashMap<>();
        places.put("Paiement", new PartId(PartType.TOUCHPOINT, "t5"));
        places.put("Livraison", null);
        places.put("\"Tout\"", new PartId(PartType.MAP, ""));
        IntakeSettings settings = new IntakeSettings(
                "windows-1252",
                "\t",
                2,
                DateForm.DMY,
                Decimals.COMMA,
                "Été",
                AnswerSource.FRONT_LINE,
                List.of(
                        new ColumnSetting(
                                "Note", Field.NPS, "0-10", Map.of(), null, false, new PartId(PartType.STAGE, "a")),
                        new ColumnSetting(
                                "Rating", Field.RATING, "", Map.of(Question.CES, "1-5-ease"), null, false, null),
                        new ColumnSetting("Views", Field.METRIC, "", Map.of(), Metric.VIEWS, false, null),
                        new ColumnSetting("Name", Field.NAME, "", Map.of(), null, true, null)),
                places,
                new PartId(PartType.STAGE, "b"),
                new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));

        assertThat(json.readNamedSettings(
                        new StringReader("{\"name\": \" Monthly \", \"settings\": " + json.write(settings) + "}")))
                .isEqualTo(new NamedSettings("Monthly", settings));
    }

    @Test
    void a_file_may_stand_before_or_after_the_rest() throws Exception {
        byte[] bytes = "NPS\n9\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        String file = "\"file\": \"" + Base64.getEncoder().encodeToString(bytes) + "\"";
        String rest = "\"fileName\": \"a.csv\", \"settings\": " + SETTINGS;

        for (String request : List.of("{" + file + ", " + rest + "}", "{" + rest + ", " + file + "}")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImportRequest read = json.readImport(new StringReader(request), ImportRequest.Question.CHECK, out);

            assertThat(out.toByteArray()).isEqualTo(bytes);
            assertThat(read.fileName()).isEqualTo("a.csv");
            assertThat(read.settings().orElseThrow().columns()).hasSize(1);
        }
    }

    @Test
    void a_file_is_called_by_its_name_without_the_folders_of_the_senders_machine() throws Exception {
        for (String name : List.of("a.csv", "C:\\\\data\\\\a.csv", "/home/ann/a.csv")) {
            String request = "{\"fileName\": \"" + name + "\", \"file\": \"\", \"options\": null}";

            assertThat(json.readImport(
                                    new StringReader(request), ImportRequest.Question.LOOK, new ByteArrayOutputStream())
                            .fileName())
                    .isEqualTo("a.csv");
        }
    }

    @Test
    void a_look_may_name_what_it_knows() throws Exception {
        ImportRequest read = json.readImport(
                new StringReader(
                        "{\"file\": \"\", \"options\": {\"charset\": \"UTF-16\", \"separator\": \";\", \"table\": 3}}"),
                ImportRequest.Question.LOOK,
                new ByteArrayOutputStream());

        assertThat(read).isEqualTo(new ImportRequest("", Optional.empty(), "UTF-16", ";", 3, "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "IMPORT|{}|file|missing-field",
                "LOOK|{\"file\": \"\", \"fileName\": \"a\\u0000b\"}|fileName|bad-character",
                "IMPORT|{\"file\": \"\", \"settings\": ¤}|id|missing-field",
                "IMPORT|{\"file\": \"\", \"settings\": ¤, \"id\": \"7\"}|id|bad-uuid",
                "CHECK|{\"file\": \"\"}|settings|missing-field",
                "CHECK|{\"file\": 7, \"settings\": ¤}|file|not-a-text",
                "CHECK|{\"file\": \"§§\", \"settings\": ¤}|file|not-a-file",
                "CHECK|{\"file\": \"QQA\", \"settings\": ¤}|file|not-a-file",
                "CHECK|{\"file\": \"QUFB|$|ends-early",
                "CHECK|{\"file\": \"\", \"settings\": ¤, \"id\": \"7\"}|id|unknown-field",
                "CHECK|{\"file\": \"\", \"settings\": []}|settings|not-an-object",
                "CHECK|{\"file\": \"\", \"settings\": {}}|settings|missing-field",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": {}}}|settings.columns|not-a-list",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": [7]}}|settings.columns[0]|not-an-object",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": [{\"name\": \"a\", \"field\": \"b\"}]}}|settings.columns[0].field|unknown-choice",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": [{\"name\": \"a\", \"field\": \"nps\", \"scale\": \"1-5\"}]}}|settings.columns[0].scale|unknown-choice",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": [{\"name\": \"a\", \"field\": \"metric\"}]}}|settings.columns[0]|missing-field",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": [], \"dates\": \"late\"}}|settings.dates|unknown-choice",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": [], \"more\": 1}}|settings.more|unknown-field",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": [], \"period\": {\"from\": \"2026-05-02\", \"to\": \"2026-05-01\"}}}|settings.period.to|bad-day",
                "CHECK|{\"file\": \"\", \"settings\": {\"columns\": [], \"places\": {\"A\": {\"touchpoint\": \"é\"}}}}|settings.places.A.touchpoint|bad-id",
                "LOOK|{\"file\": \"\", \"options\": {\"charset\": \"EBCDIC\"}}|options.charset|unknown-choice"
            })
    void what_is_no_request_is_refused_at_its_field(
            ImportRequest.Question question, String request, String field, String what) {
        InvalidTextException refused = catchThrowableOfType(
                InvalidTextException.class,
                () -> json.readImport(
                        new StringReader(request.replace("¤", SETTINGS)), question, new ByteArrayOutputStream()));

        assertThat(refused.problems())
                .extracting(problem -> problem.path().replaceFirst("^\\$\\.", "") + " "
                        + problem.messageKey().replace("journey-maps.problem.", ""))
                .contains(field + " " + what);
    }

    @Test
    void two_hundred_columns_are_read_and_one_more_is_refused() throws Exception {
        String column = "{\"name\": \"a\", \"field\": \"ignore\", \"scale\": null, \"keep\": false}";
        String columns = String.join(",", Collections.nCopies(200, column));

        assertThat(json.readNamedSettings(
                                new StringReader("{\"name\": \"a\", \"settings\": {\"columns\": [" + columns + "]}}"))
                        .settings()
                        .columns())
                .hasSize(200);
        InvalidTextException refused = catchThrowableOfType(
                InvalidTextException.class,
                () -> json.readNamedSettings(new StringReader(
                        "{\"name\": \"a\", \"settings\": {\"columns\": [" + columns + "," + column + "]}}")));
        assertThat(refused.problems().get(0).messageKey()).isEqualTo("journey-maps.problem.too-many");
    }
}
