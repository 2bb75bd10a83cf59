package org.journeymaps.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same file again gives the same keys, so that nothing counts twice, and the keys tell nothing of anybody. */
class KnownAgainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "survey-fr.csv",
                "survey-en.csv",
                "qualtrics.csv",
                "hubspot-survey-en.csv",
                "hubspot-contacts-en.csv"
            })
    void the_same_file_gives_the_same_keys_and_each_once(String name) throws RefusedFileException {
        List<String> keys = keys(TakenIn.of(TextFile.named(name)));

        assertThat(keys(TakenIn.of(TextFile.named(name)))).isEqualTo(keys);
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[0-9a-zA-Z_-]{1,64}"));
    }

    @Test
    void two_customers_who_say_the_same_count_twice_and_once_more_in_a_longer_file() throws RefusedFileException {
        List<String> two = keys(TakenIn.of(TextFile.of("NPS,Date", "9,2026-05-03", "9,2026-05-03")));
        List<String> three = keys(
                TakenIn.of(TextFile.of("NPS,Date", "9,2026-05-03", "8,2026-05-03", "9,2026-05-03", "9,2026-05-03")));

        assertThat(two).doesNotHaveDuplicates();
        assertThat(three).containsAll(two).hasSize(4);
    }

    @Test
    void another_map_has_other_keys() throws IOException, RefusedFileException {
        TextFile file = TextFile.of("Response ID,NPS", "r1,9");
        Look look = TakenIn.look(file);
        List<NewAnswer> elsewhere = new ArrayList<>();
        Intake.take(file, look.settings(), TakenIn.SHOP, UUID.randomUUID()).read(new Harvest<RuntimeException>() {
            @Override
            public void line(List<NewAnswer> answers, List<NewFigure> figures) {
                elsewhere.addAll(answers);
            }

            @Override
            public void refused(Refusal refusal) {
                throw new AssertionError(refusal);
            }
        });

        assertThat(elsewhere.get(0).key())
                .isNotEqualTo(TakenIn.of(file).answers().get(0).key());
    }

    @Test
    void an_id_stands_for_its_line_whatever_else_is_in_the_file() throws RefusedFileException {
        Set<String> first = new HashSet<>(
                keys(TakenIn.of(TextFile.of("Response ID,NPS,Date", "r1,9,2026-05-03", "r2,8,2026-05-04"))));
        Set<String> second = new HashSet<>(keys(TakenIn.of(
                TextFile.of("Date,Comment,NPS,Response ID", "2026-05-04,now with words,8,r2", "2026-05-05,,7,r3"))));

        second.removeAll(first);
        assertThat(second).hasSize(1);
    }

    @Test
    void one_id_may_have_a_line_for_each_question_and_place() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of(
                "Response ID,Stage,Survey type,Rating",
                "r1,Paiement,CSAT,5",
                "r1,Livraison,CSAT,4",
                "r1,Livraison,NPS,9"));

        assertThat(keys(taken)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void columns_of_persons_make_no_difference_unless_their_address_is_kept() throws RefusedFileException {
        TextFile ann = TextFile.of("NPS,Email,Date", "9,ann@example.org,2026-05-03");
        TextFile ben = TextFile.of("NPS,Email,Date", "9,ben@example.org,2026-05-03");
        IntakeSettings keeping = keeping(TakenIn.look(ann).settings(), "Email");

        assertThat(keys(TakenIn.of(ann))).isEqualTo(keys(TakenIn.of(ben)));
        assertThat(keys(TakenIn.of(ann, keeping))).isNotEqualTo(keys(TakenIn.of(ben, keeping)));
        assertThat(TakenIn.of(ann, keeping).answers().toString()).doesNotContain("ann@");
    }

    @Test
    void one_address_answers_once_a_day() throws RefusedFileException {
        TextFile file = TextFile.of(
                "NPS,Email,Date,Comment", "9,ann@example.org,2026-05-03,a", "8,Ann@Example.org,2026-05-03,b");

        assertThat(new HashSet<>(
                        keys(TakenIn.of(file, keeping(TakenIn.look(file).settings(), "Email")))))
                .hasSize(1);
        assertThat(new HashSet<>(keys(TakenIn.of(file)))).hasSize(2);
    }

    static IntakeSettings keeping(IntakeSettings guess, String column) {
        List<ColumnSetting> columns = guess.columns().stream()
                .map(each -> each.name().equals(column)
                        ? new ColumnSetting(
                                each.name(),
                                each.field(),
                                each.scale(),
                                each.scales(),
                                each.metric(),
                                true,
                                each.place())
                        : each)
                .toList();
        return new IntakeSettings(
                guess.charset(),
                guess.separator(),
                guess.table(),
                guess.dates(),
                guess.decimals(),
                guess.survey(),
                guess.source(),
                columns,
                guess.places(),
                guess.place(),
                guess.period());
    }

    private static List<String> keys(TakenIn taken) {
        return taken.answers().stream().map(NewAnswer::key).toList();
    }
}
