package org.journeymaps.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.score.Scale;
import org.journeymaps.testing.SurveyFiles;
import org.junit.jupiter.api.Test;

/** Files as large as those of a year, made by a seeded generator. */
class LargeFilesTest {

    private static final List<String> STAGES = List.of("Découverte", "Paiement", "Livraison");

    @Test
    void a_french_survey_of_five_thousand_answers_is_read_but_for_its_faulty_lines() throws RefusedFileException {
        TakenIn taken = TakenIn.of(file(SurveyFiles.french(STAGES, 5_000)));

        assertThat(taken.look().rows()).isEqualTo(5_000);
        assertThat(taken.refusals())
                .hasSize(50)
                .extracting(refusal -> refusal.fault().what())
                .containsOnly("score-outside");
        assertThat(taken.answers())
                .hasSize(2 * 4_950)
                .extracting(NewAnswer::key)
                .doesNotHaveDuplicates();
        assertThat(taken.answers()).extracting(answer -> answer.place().id()).containsOnly("s1", "s2", "s3");
        assertThat(taken.look().settings().dates()).isEqualTo(DateForm.DMY);
        assertThat(taken.answers()).noneMatch(answer -> answer.comment().contains("@"));
    }

    @Test
    void a_file_of_contacts_is_read() throws RefusedFileException {
        TakenIn taken = TakenIn.of(file(SurveyFiles.contacts(1_000)));

        assertThat(taken.look().layout()).isEqualTo(Layout.CONTACTS);
        assertThat(taken.refusals()).isEmpty();
        assertThat(taken.answers()).extracting(NewAnswer::scale).contains(Scale.RECOMMENDATION, Scale.SATISFACTION_3);
    }

    @Test
    void a_funnel_is_read() throws RefusedFileException {
        TakenIn taken = TakenIn.of(file(SurveyFiles.funnel(STAGES)));

        assertThat(taken.look().layout()).isEqualTo(Layout.GA4_FUNNEL);
        assertThat(taken.values(Metric.STEP_USERS))
                .containsExactly("1. Découverte=10000.0", "2. Paiement=5000.0", "3. Livraison=1000.0");
        assertThat(taken.figures()).extracting(figure -> figure.place().id()).containsOnly("s1", "s2", "s3");
    }

    private static TextFile file(String text) {
        return new TextFile("file.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
