package org.journeymaps.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymaps.answer.NewAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name and no address of a person is shown or kept, unless an editor ticks its column. */
class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name",
                "First name",
                "Nom",
                "Prénom",
                "E-mail",
                "Adresse e-mail",
                "Contact ID",
                "Company name",
                "Société",
                "Téléphone",
                "IP Address",
                "Customer",
                "Contact owner",
                "Adresse IP",
                "Numéro de téléphone",
                "RecipientLastName"
            })
    void columns_of_persons_are_known_by_their_names(String header) throws RefusedFileException {
        Look look = TakenIn.look(TextFile.of("NPS;" + header, "9;abc", "8;def"));

        assertThat(look.columns().get(1).isPersonal()).isTrue();
        assertThat(look.columns().get(1).samples()).containsExactly("a•••", "d•••");
        assertThat(look.preview().toString()).doesNotContain("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ann@example.org", "+33 6 12 34 56 78", "06.12.34.56.78", "192.0.2.17", "2001:db8::ff00:42:8329"
            })
    void columns_of_persons_are_known_by_what_they_hold(String cell) throws RefusedFileException {
        Look look = TakenIn.look(TextFile.of("NPS;Column 7", "9;" + cell, "8;" + cell));

        assertThat(look.columns().get(1).isPersonal()).isTrue();
        assertThat(look.preview().toString()).doesNotContain(cell);
    }

    @Test
    void dates_scores_and_numbers_tell_of_nobody() throws RefusedFileException {
        Look look = TakenIn.look(TextFile.of(
                "NPS;Date;At;Amount", "9;03/05/2026;1777766400000;1 234,50", "8;14/05/2026;1777766400001;17"));

        assertThat(look.columns()).noneMatch(Look.Column::isPersonal);
    }

    @Test
    void a_column_of_persons_is_dropped_whatever_it_is_taken_for() throws RefusedFileException {
        TextFile file = TextFile.of("NPS,Company,Comment", "9,Example Ltd,Fine work there", "8,Sample SA,Not so bad");
        IntakeSettings asSegment = asSegment(TakenIn.look(file).settings());

        assertThat(TakenIn.of(file, asSegment).answers())
                .extracting(NewAnswer::segment)
                .containsOnly("");
        assertThat(TakenIn.of(file, KnownAgainTest.keeping(asSegment, "Company"))
                        .answers())
                .extracting(NewAnswer::segment)
                .containsExactly("Example Ltd", "Sample SA");
    }

    @Test
    void a_name_that_is_kept_signs_the_comment() throws RefusedFileException {
        TextFile file = TextFile.of("NPS,First name,Comment", "9,Ann,Fine work there", "8,Ben,");

        assertThat(TakenIn.of(file).answers()).extracting(NewAnswer::comment).containsExactly("Fine work there", "");
        IntakeSettings keeping = KnownAgainTest.keeping(TakenIn.look(file).settings(), "First name");
        assertThat(TakenIn.of(file, keeping).answers())
                .extracting(NewAnswer::comment)
                .containsExactly("Fine work there\n— Ann", "");
    }

    @Test
    void addresses_in_comments_are_taken_out() throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.of("NPS,Comment", "9,Write to ann.lee@example.org please", "8,x"));

        assertThat(taken.answers().get(0).comment()).isEqualTo("Write to •••@••• please");
        assertThat(taken.look().preview().toString()).doesNotContain("ann.lee");
    }

    private static IntakeSettings asSegment(IntakeSettings guess) {
        return new IntakeSettings(
                guess.charset(),
                guess.separator(),
                guess.table(),
                guess.dates(),
                guess.decimals(),
                guess.survey(),
                guess.source(),
                guess.columns().stream()
                        .map(column ->
                                column.name().equals("Company") ? ColumnSetting.of("Company", Field.SEGMENT) : column)
                        .toList(),
                guess.places(),
                guess.place(),
                guess.period());
    }
}
