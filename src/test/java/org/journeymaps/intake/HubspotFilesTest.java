package org.journeymaps.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.score.Group;
import org.journeymaps.score.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What HubSpot exports of surveys and of contacts becomes answers, whatever columns somebody chose and in either language. */
class HubspotFilesTest {

    @Test
    void a_survey_export_tells_question_number_and_group_in_the_scales_of_hubspot() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("hubspot-survey-en.csv"));

        assertThat(taken.look().layout()).isEqualTo(Layout.HUBSPOT);
        assertThat(taken.told())
                .containsExactly(
                        "nps 0-10 10 2026-05-01",
                        "nps 0-10 6 2026-05-02",
                        "ces 1-7 5 2026-05-03",
                        "ces 1-7 7 2026-05-03",
                        "csat 0-2 2 2026-05-04",
                        "csat 0-2 DETRACTOR 2026-05-06");
        assertThat(taken.answers())
                .extracting(NewAnswer::survey)
                .containsExactly(
                        "Recommend us",
                        "Recommend us",
                        "After support",
                        "After support",
                        "After delivery",
                        "After delivery");
        assertThat(taken.answers()).extracting(NewAnswer::channel).contains("EMAIL", "CHAT", "WEB");
    }

    @Test
    void a_number_and_a_group_that_contradict_each_other_refuse_their_line() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("hubspot-survey-en.csv"));

        assertThat(taken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(7);
            assertThat(refusal.column()).isEqualTo("Sentiment");
            assertThat(refusal.fault().what()).isEqualTo("group-contradicts");
            assertThat(refusal.fault().arguments()).containsExactly("Promoter", 1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDATION, 6, DETRACTOR",
        "RECOMMENDATION, 7, PASSIVE",
        "RECOMMENDATION, 9, PROMOTER",
        "SATISFACTION_3, 0, DETRACTOR",
        "SATISFACTION_3, 1, PASSIVE",
        "SATISFACTION_3, 2, PROMOTER",
        "EASE_7, 3, DETRACTOR",
        "EASE_7, 4, PASSIVE",
        "EASE_7, 5, PASSIVE",
        "EASE_7, 6, PROMOTER"
    })
    void groups_are_those_of_hubspots_own_table(Scale scale, int value, Group group) {
        assertThat(Scales.groupInFile(scale, value)).isEqualTo(group);
    }

    @Test
    void a_french_export_is_read_by_its_french_headers() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("hubspot-survey-fr.csv"));

        assertThat(taken.look().layout()).isEqualTo(Layout.HUBSPOT);
        assertThat(taken.told())
                .containsExactly("nps 0-10 10 2026-05-01", "nps 0-10 7 2026-05-22", "csat 0-2 0 2026-05-23");
        assertThat(taken.answers().get(2).comment()).isEqualTo("Jamais venu");
        assertThat(TakenIn.field(taken.look(), "Contact")).isEqualTo(Field.NAME);
    }

    @Test
    void the_names_of_the_api_are_read_too() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("hubspot-api.csv"));

        assertThat(taken.look().layout()).isEqualTo(Layout.HUBSPOT);
        assertThat(taken.look().settings().dates()).isEqualTo(DateForm.MILLIS);
        assertThat(taken.told()).containsExactly("nps 0-10 9 2026-05-01", "nps 0-10 2 2026-05-02");
        assertThat(TakenIn.field(taken.look(), "hs_contact_id")).isEqualTo(Field.IGNORE);
    }

    @Test
    void contacts_give_their_last_answer_to_each_question_once() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("hubspot-contacts-en.csv"));

        assertThat(taken.look().layout()).isEqualTo(Layout.CONTACTS);
        assertThat(TakenIn.warnings(taken.look())).contains("warn-contacts");
        assertThat(taken.told())
                .containsExactly(
                        "nps 0-10 9 2026-05-01",
                        "csat 0-2 2",
                        "nps 0-10 3 2026-05-02",
                        "nps 0-10 10 2026-05-04",
                        "csat 0-2 1");
        assertThat(taken.answers())
                .extracting(NewAnswer::comment)
                .containsExactly("Quick", "Friendly staff", "Slow", "", "");
        assertThat(taken.answers())
                .extracting(NewAnswer::segment)
                .containsExactly("Customer", "Customer", "Customer", "Evangelist", "Evangelist");
        assertThat(taken.answers().get(1).day()).isNull();
    }

    @Test
    void french_contacts_are_read_too() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named("hubspot-contacts-fr.csv"));

        assertThat(taken.look().layout()).isEqualTo(Layout.CONTACTS);
        assertThat(taken.told()).containsExactly("nps 0-10 9 2026-05-21", "nps 0-10 3 2026-05-22");
        assertThat(taken.answers().get(0).comment()).isEqualTo("Rapide");
        assertThat(taken.answers().get(0).day()).isEqualTo(LocalDate.of(2026, 5, 21));
    }

    @Test
    void columns_in_any_order_and_any_number_will_do() throws RefusedFileException {
        TakenIn taken =
                TakenIn.of(TextFile.of("Response group,Survey type,Response", "PROMOTER,NPS,9", "PASSIVE,NPS,8"));

        assertThat(taken.told()).containsExactly("nps 0-10 9", "nps 0-10 8");
    }
}
