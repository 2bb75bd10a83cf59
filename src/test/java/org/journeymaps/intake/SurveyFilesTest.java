package org.journeymaps.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Surveys of any tool become answers, and what cannot be one is refused with its reason. */
class SurveyFilesTest {

    @Test
    void a_french_survey_is_understood_without_a_question() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("survey-fr.csv"));

        assertThat(taken.look().kind()).isEqualTo("answers");
        assertThat(taken.look().settings().separator()).isEqualTo(";");
        assertThat(taken.look().settings().dates()).isEqualTo(DateForm.DMY);
        assertThat(taken.told())
                .containsExactly(
                        "nps 0-10 9 2026-05-12 s2",
                        "csat 1-5 5 2026-05-12 s2",
                        "nps 0-10 4 2026-05-13 s3",
                        "csat 1-5 2 2026-05-13 s3",
                        "nps 0-10 10 2026-05-31 s2",
                        "csat 1-5 5 2026-05-31 s2",
                        "csat 1-5 3 2026-05-15 s3");
        assertThat(taken.answers())
                .extracting(NewAnswer::comment)
                .containsExactly(
                        "Rapide ; et clair", "", "Trop long", "", "Rien à redire,\nvraiment", "", "Colis abîmé");
        assertThat(taken.answers()).extracting(NewAnswer::segment).containsOnly("Particulier", "Professionnel");
        assertThat(taken.answers()).extracting(NewAnswer::survey).containsOnly("survey-fr");
    }

    @Test
    void a_number_that_is_none_of_its_scale_refuses_its_line_with_column_value_and_reason()
            throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("survey-fr.csv"));

        assertThat(taken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(4);
            assertThat(refusal.column()).isEqualTo("Note");
            assertThat(refusal.value()).isEqualTo("11");
            assertThat(refusal.fault().what()).isEqualTo("score-outside");
            assertThat(refusal.fault().arguments()).containsExactly("11", 0, 10);
            assertThat(refusal.cells()).contains("14/05/2026");
        });
    }

    @Test
    void an_english_survey_with_three_questions_gives_three_answers_a_line() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("survey-en.csv"));

        assertThat(taken.told())
                .startsWith("nps 0-10 9 2026-05-03 t2", "csat 1-5 5 2026-05-03 t2", "ces 1-7 7 2026-05-03 t2")
                .hasSize(11);
        assertThat(taken.answers())
                .extracting(NewAnswer::comment)
                .filteredOn(comment -> !comment.isEmpty())
                .containsExactly("Fast", "Late, and damaged");
        assertThat(taken.look().columns())
                .filteredOn(Look.Column::isAsked)
                .extracting(column -> column.guess().name())
                .containsExactly("How satisfied were you?", "How easy was it?");
    }

    @Test
    void a_long_file_tells_question_and_scale_of_each_line() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("survey-long.csv"));

        assertThat(taken.told())
                .containsExactly(
                        "nps 0-10 9 2026-05-03",
                        "csat 1-5 4 2026-05-03",
                        "ces 1-7 6 2026-05-04",
                        "csat 1-7 6 2026-05-04");
    }

    @Test
    void the_extra_headers_of_qualtrics_name_its_columns_and_are_no_answers() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("qualtrics.csv"));

        assertThat(taken.look().rows()).isEqualTo(2);
        assertThat(taken.told())
                .containsExactly(
                        "nps 0-10 9 2026-05-03",
                        "csat 1-5 5 2026-05-03",
                        "nps 0-10 2 2026-05-04",
                        "csat 1-5 1 2026-05-04");
        assertThat(taken.answers().get(0).comment()).isEqualTo("All went well for me");
        assertThat(TakenIn.field(taken.look(), "IPAddress")).isEqualTo(Field.IGNORE);
        assertThat(TakenIn.field(taken.look(), "StartDate")).isEqualTo(Field.IGNORE);
    }

    @Test
    void a_second_header_of_surveymonkey_is_no_answer() throws RefusedFileException {
        Look look = TakenIn.look(TextFile.of(
                "Respondent ID,End Date,How satisfied were you?,Why?",
                ",,Response,Open-Ended Response",
                "118,05/31/2026,4,Good people there"));

        assertThat(look.rows()).isEqualTo(1);
        assertThat(look.settings().dates()).isEqualTo(DateForm.MDY);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16,UTF-16", "UTF-16LE,UTF-16", "UTF-16BE,UTF-16", "windows-1252,windows-1252"})
    void any_of_the_usual_encodings_is_found(String written, String found) throws RefusedFileException {
        String text = "Étape;Note;Commentaire\nPaiement;9;C’est très bien\nPaiement;8;Réglé\n";

        TakenIn taken = TakenIn.of(TextFile.of(Charset.forName(written), text));

        assertThat(taken.look().settings().charset()).isEqualTo(found);
        assertThat(taken.answers().get(0).comment()).isEqualTo("C’est très bien");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void any_line_end_ends_a_line_and_the_line_number_is_that_of_a_text_editor(String end) throws RefusedFileException {
        TextFile file =
                TextFile.of("NPS,Comment", "9,\"two", "lines\"", "12,x", "8,y").withLineEnds(end);

        TakenIn taken = TakenIn.of(file);

        assertThat(taken.answers()).hasSize(2);
        assertThat(taken.refusals()).extracting(Refusal::line).containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void a_separator_is_found_outside_of_quotes(String separator) throws RefusedFileException {
        TextFile file = TextFile.of(
                String.join(separator, "Date", "NPS", "\"Why; or, why\tnot\""),
                String.join(separator, "2026-05-03", "9", "\"a; b, c\td\""),
                String.join(separator, "2026-05-04", "8", "x"));

        assertThat(TakenIn.of(file).answers()).extracting(NewAnswer::comment).containsExactly("a; b, c\td", "x");
    }

    @Test
    void the_first_line_of_excel_names_the_separator() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("sep=;", "NPS;Comment", "9;a,b,c", "11;x,y,z"));

        assertThat(taken.told()).containsExactly("nps 0-10 9");
        assertThat(taken.refusals()).extracting(Refusal::line).containsExactly(4);
    }

    @Test
    void dates_that_nobody_can_tell_are_asked_for_and_refused_until_then() throws RefusedFileException {
        TextFile file = TextFile.of("Date;NPS", "03/05/2026;9", "04/05/2026;8");
        Look look = TakenIn.look(file);

        assertThat(look.settings().dates()).isEqualTo(DateForm.AMBIGUOUS);
        assertThat(TakenIn.warnings(look)).contains("warn-dates");
        RefusedFileException refused =
                catchThrowableOfType(RefusedFileException.class, () -> TakenIn.of(file, look.settings()));
        assertThat(refused.fault().what()).isEqualTo("dates-ambiguous");
        assertThat(refused.field()).isEqualTo("settings.dates");
        assertThat(TakenIn.of(file, dated(look, DateForm.DMY)).answers().get(0).day())
                .isEqualTo(LocalDate.of(2026, 5, 3));
        assertThat(TakenIn.of(file, dated(look, DateForm.MDY)).answers().get(0).day())
                .isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-03T10:11:12Z|ISO",
                "2026/05/03|ISO",
                "20260503|YMD",
                "3 mai 2026|ISO",
                "May 3, 2026|ISO",
                "03.05.2026|DMY",
                "1777766400000|MILLIS",
                "1777766400|MILLIS"
            })
    void dates_are_read_in_the_form_that_a_file_has(String cell, DateForm form) throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("Date;NPS", "\"" + cell + "\";9"));

        assertThat(taken.look().settings().dates()).isEqualTo(form);
        assertThat(taken.answers().get(0).day()).isEqualTo(LocalDate.of(2026, 5, 3));
    }

    @Test
    void a_day_that_is_none_refuses_its_line() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("Date,NPS", "2026-05-03,9", "2026-02-30,8", "soon,7", ",6"));

        assertThat(taken.told()).containsExactly("nps 0-10 9 2026-05-03", "nps 0-10 6");
        assertThat(taken.refusals())
                .extracting(refusal -> refusal.fault().what())
                .containsOnly("date-bad")
                .hasSize(2);
    }

    @Test
    void a_column_that_mixes_scales_is_refused_as_a_whole_because_its_low_numbers_cannot_be_trusted()
            throws RefusedFileException {
        String[] lines = new String[41];
        lines[0] = "Satisfaction";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = String.valueOf(i % 2 == 0 ? i % 5 + 1 : i % 11);
        }
        TextFile file = TextFile.of(lines);
        Look look = TakenIn.look(file);

        assertThat(TakenIn.warnings(look)).contains("warn-no-scale");
        IntakeSettings five =
                with(look.settings(), look.settings().columns().get(0).withScale("1-5"));
        RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> TakenIn.of(file, five));
        assertThat(refused.fault().what()).isEqualTo("scale-mixed");
        assertThat(refused.field()).isEqualTo("settings.columns[0].scale");
        RefusedFileException without =
                catchThrowableOfType(RefusedFileException.class, () -> TakenIn.of(file, look.settings()));
        assertThat(without.fault().what()).isEqualTo("scale-missing");
    }

    @Test
    void a_slip_is_no_other_scale() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("Satisfaction", "5", "4", "44", "3", "x"));

        assertThat(taken.told()).containsExactly("csat 1-5 5", "csat 1-5 4", "csat 1-5 3");
        assertThat(taken.refusals()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"9/10,9", "9.0,9", "'9,0',9", "9 - Very likely,9", "10 – Extrêmement probable,10", "10 (best),10"})
    void a_score_may_have_its_words_beside_it(String cell, int value) throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("NPS;Comment", cell + ";x", "8;y"));

        assertThat(taken.answers().get(0).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "-1", "=1+1", "dix", "99999999999", "1e1", "8 9"})
    void what_is_no_whole_number_of_the_scale_is_refused(String cell) throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("NPS;Comment", "9;x", "8;y", "10;z", cell + ";w"));

        assertThat(taken.answers()).hasSize(3);
        assertThat(taken.refusals())
                .extracting(refusal -> refusal.fault().what())
                .containsExactly("score-outside");
    }

    @Test
    void formulas_are_texts_like_any_other() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("NPS;Comment", "9;\"=HYPERLINK(\"\"x\"\")\"", "8;+1 for you"));

        assertThat(taken.answers()).extracting(NewAnswer::comment).containsExactly("=HYPERLINK(\"x\")", "+1 for you");
    }

    @Test
    void a_header_is_known_without_case_accents_and_spaces() throws RefusedFileException {
        Look look = TakenIn.look(TextFile.of(
                "DATE D'ENVOI;etape;TYPE  D’ENQUÊTE;évaluation;COMMENTAIRES;Segment Client",
                "2026-05-03;Paiement;NPS;9;bien;A",
                "2026-05-04;Paiement;CSAT;4;mal;B"));

        assertThat(look.settings().columns())
                .extracting(ColumnSetting::field)
                .containsExactly(Field.DATE, Field.PLACE, Field.TYPE, Field.RATING, Field.COMMENT, Field.SEGMENT);
    }

    @Test
    void columns_that_nobody_knows_are_told() throws RefusedFileException {
        Look look = TakenIn.look(TextFile.of("NPS,Weather,Mood", "9,1.5,a", "8,2.5,b"));

        assertThat(look.warnings()).anySatisfy(warning -> {
            assertThat(warning.what()).isEqualTo("warn-unknown");
            assertThat(warning.arguments()).containsExactly(2, "Weather, Mood");
        });
    }

    @Test
    void words_without_a_score_are_an_answer_of_words_and_a_line_without_either_is_none() throws RefusedFileException {
        TakenIn taken =
                TakenIn.of(TextFile.of("NPS,Comment,Date", "9,,2026-05-03", ",Too slow,2026-05-03", ",,2026-05-03"));

        assertThat(taken.told()).containsExactly("nps 0-10 9 2026-05-03", "words 2026-05-03");
        assertThat(taken.refusals()).isEmpty();
    }

    @Test
    void each_score_of_a_wide_file_may_be_about_a_place_of_its_own() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("Satisfaction paiement;Satisfaction livraison;NPS", "5;2;9", "4;1;8"));

        assertThat(taken.told())
                .containsExactly(
                        "csat 1-5 5 s2", "csat 1-5 2 s3", "nps 0-10 9", "csat 1-5 4 s2", "csat 1-5 1 s3", "nps 0-10 8");
    }

    @Test
    void places_are_named_like_the_maps_and_the_rest_is_asked() throws RefusedFileException {
        TextFile file = TextFile.of("Étape,NPS", "PAIEMENT,9", "2. livraison,8", "Asks,7", "Nowhere,6", ",5");
        Look look = TakenIn.look(file);

        assertThat(look.settings().places())
                .containsEntry("PAIEMENT", new PartId(PartType.STAGE, "s2"))
                .containsEntry("2. livraison", new PartId(PartType.STAGE, "s3"))
                .containsEntry("Asks", null)
                .containsEntry("Nowhere", null);
        assertThat(TakenIn.of(file).told())
                .containsExactly("nps 0-10 9 s2", "nps 0-10 8 s3", "nps 0-10 7", "nps 0-10 6", "nps 0-10 5");
    }

    @Test
    void a_place_that_settings_do_not_know_is_refused_and_one_that_the_map_does_not_have_too()
            throws RefusedFileException {
        Look look = TakenIn.look(TextFile.of("Étape,NPS", "Paiement,9", "Livraison,8"));

        TakenIn later = TakenIn.of(TextFile.of("Étape,NPS", "Paiement,9", "Nowhere,8", "livraison,7"), look.settings());
        assertThat(later.told()).containsExactly("nps 0-10 9 s2", "nps 0-10 7 s3");
        assertThat(later.refusals())
                .extracting(refusal -> refusal.fault().what())
                .containsExactly("place-unknown");
        IntakeSettings elsewhere = new IntakeSettings(
                "",
                "",
                0,
                DateForm.ISO,
                Decimals.POINT,
                "",
                AnswerSource.SURVEY,
                look.settings().columns(),
                Map.of(),
                new PartId(PartType.TOUCHPOINT, "t9"),
                null);
        RefusedFileException refused = catchThrowableOfType(
                RefusedFileException.class, () -> TakenIn.of(TextFile.of("Étape,NPS", "Paiement,9"), elsewhere));
        assertThat(refused.fault().what()).isEqualTo("unknown-part");
    }

    @Test
    void settings_serve_for_a_later_file_with_columns_in_another_order() throws RefusedFileException {
        Look look = TakenIn.look(TextFile.of("Date,NPS,Comment", "2026-05-03,9,x", "2026-05-03,8,y"));

        TakenIn later = TakenIn.of(
                TextFile.of("comment;More;nps;DATE", "fine;1;7;2026-06-01"),
                new IntakeSettings(
                        "",
                        ";",
                        0,
                        look.settings().dates(),
                        look.settings().decimals(),
                        "June",
                        AnswerSource.REVIEW,
                        look.settings().columns(),
                        Map.of(),
                        null,
                        null));

        assertThat(later.told()).containsExactly("nps 0-10 7 2026-06-01");
        assertThat(later.answers().get(0).source()).isEqualTo(AnswerSource.REVIEW);
        assertThat(later.answers().get(0).survey()).isEqualTo("June");
        RefusedFileException refused = catchThrowableOfType(
                RefusedFileException.class,
                () -> TakenIn.of(TextFile.of("Date,CSAT", "2026-05-03,5"), look.settings()));
        assertThat(refused.fault().what()).isEqualTo("column-missing");
        assertThat(refused.fault().arguments()).containsExactly("NPS");
    }

    @Test
    void the_effort_of_the_source_texts_is_bad_when_high_and_ease_is_good() throws RefusedFileException {
        assertThat(TakenIn.of(TextFile.of("Effort", "1", "5")).answers().get(0).scale())
                .isEqualTo(Scale.EFFORT_5);
        assertThat(TakenIn.of(TextFile.of("Facilité", "1", "5"))
                        .answers()
                        .get(0)
                        .scale())
                .isEqualTo(Scale.EASE_5);
        assertThat(TakenIn.of(TextFile.of("CES", "1", "7")).answers().get(0).scale())
                .isEqualTo(Scale.EASE_7);
    }

    @Test
    void a_line_that_was_shifted_by_a_separator_too_many_is_refused() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("NPS,Comment", "9,fine", "8,well, not bad", "7,ok,"));

        assertThat(taken.answers()).hasSize(2);
        assertThat(taken.refusals())
                .extracting(refusal -> refusal.fault().what())
                .containsExactly("row-too-long");
    }

    @Test
    void front_line_feedback_is_told_by_its_source() throws RefusedFileException {
        TakenIn taken =
                TakenIn.of(TextFile.of("Source,Comment", "Terrain,Ils attendent trop", "Avis,Très bien en tout"));

        assertThat(taken.answers())
                .extracting(NewAnswer::source)
                .containsExactly(AnswerSource.FRONT_LINE, AnswerSource.REVIEW);
    }

    @Test
    void characters_that_no_database_takes_are_left_out_of_words() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("NPS,Comment", "9,\"a\u0007b\uFFFEc\"", "8,x"));

        assertThat(taken.answers().get(0).comment()).isEqualTo("abc");
    }

    @Test
    void a_comment_that_is_too_long_is_shortened() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("NPS,Comment", "9," + "é".repeat(5_000), "8,x"));

        assertThat(taken.answers().get(0).comment())
                .hasSize(NewAnswer.COMMENT_LENGTH)
                .endsWith("…");
    }

    @Test
    void a_file_without_a_score_or_a_word_is_of_no_kind() throws RefusedFileException {
        assertThat(TakenIn.look(TextFile.of("Weather,Wind", "1.5,22.25", "2.5,23.5"))
                        .kind())
                .isEqualTo("unknown");
    }

    @Test
    void an_empty_column_and_trailing_separators_do_no_harm() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("NPS,Comment,Region,,", "9,fine,,,", "8,,,,"));

        assertThat(taken.told()).containsExactly("nps 0-10 9", "nps 0-10 8");
        assertThat(taken.look().columns()).hasSize(3);
    }

    private static IntakeSettings dated(Look look, DateForm dates) {
        IntakeSettings guess = look.settings();
        return new IntakeSettings(
                guess.charset(),
                guess.separator(),
                0,
                dates,
                guess.decimals(),
                guess.survey(),
                guess.source(),
                guess.columns(),
                guess.places(),
                guess.place(),
                guess.period());
    }

    private static IntakeSettings with(IntakeSettings guess, ColumnSetting... columns) {
        return new IntakeSettings(
                guess.charset(),
                guess.separator(),
                guess.table(),
                guess.dates(),
                guess.decimals(),
                guess.survey(),
                guess.source(),
                List.of(columns),
                guess.places(),
                guess.place(),
                guess.period());
    }
}
