package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Together;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits in the change log. */
class EditTextTest {

    private final MapJson mapJson = new MapJson();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_read_back_as_they_were_written(long seed) throws EditConflictException, IOException {
        RandomEdits edits = new RandomEdits(seed);
        JourneyContent before = new RandomJourneys(seed).content();
        Together day = edits.together(before, 15);
        for (Edit edit : day.edits()) {
            assertReadBack(edit);
            assertReadBack(edit.inverse(before));
            before = edit.applyTo(before);
        }
        assertReadBack(day);
        assertReadBack(Edits.between(before, new RandomJourneys(seed + 10_000).content()));
    }

    @Test
    void are_read_back_when_there_are_none() throws IOException {
        assertReadBack(Together.of(List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_not_read_when_they_are_cut_off(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        JourneyContent content = new RandomJourneys(seed).content();
        String text = mapJson.write(edits.edit(content));
        int step = 1 + text.length() / 20;
        for (int end = 0; end < text.length(); end += step) {
            String cut = text.substring(0, end);
            assertThatIllegalStateException().isThrownBy(() -> mapJson.readOwnEdit(cut));
        }
        assertThatIllegalStateException().isThrownBy(() -> mapJson.readOwnEdit(text + "}"));
    }

    @Test
    void are_read_as_the_first_format_wrote_them() throws IOException {
        Change<Persona, String> change = new Change<>(PartType.PERSONA, "main", Persona.SUMMARY, "", "Comes by tram.");
        String line = "{\"edit\": \"change\", \"part\": \"persona\", \"id\": \"main\","
                + " \"attribute\": \"description\", \"from\": null, \"to\": \"Comes by tram.\"}";
        assertThat(mapJson.readOwnEdit(line)).isEqualTo(change);

        String start = "{\"edit\": \"startFrom\", \"map\": {\"schema\": 1, \"title\": \"A\","
                + " \"persona\": {\"name\": \"Alma\"}, \"stages\": [{\"id\": \"s\", \"name\": \"Buy\"}]}}";
        assertThat(((StartFrom) mapJson.readOwnEdit(start)).content().personas())
                .containsExactly(Persona.named(Persona.MAIN, "Alma"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "7",
                "{}",
                "{\"edit\": \"sing\"}",
                "{\"edit\": \"change\", \"part\": \"mood\", \"id\": \"k\", \"attribute\": \"name\", \"from\": \"a\","
                        + " \"to\": \"b\"}",
                "{\"edit\": \"change\", \"part\": \"stage\", \"id\": \"s\", \"attribute\": \"mood\", \"from\": \"a\","
                        + " \"to\": \"b\"}",
                "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"status\", \"from\": \"draft\", \"to\":"
                        + " \"lost\"}",
                "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"title\", \"from\": \"A\", \"to\": \"B\","
                        + " \"more\": 1}",
                "{\"edit\": \"add\", \"part\": \"lane\", \"value\": {\"id\": \"l\", \"type\": \"rocket\"}}",
                "{\"edit\": \"remove\", \"part\": \"lane\", \"id\": \"l\", \"parts\": []}",
                "{\"edit\": \"remove\", \"part\": \"lane\", \"id\": \"l\", \"parts\": 7}",
                "{\"edit\": \"startFrom\", \"map\": {}}",
                "{\"edit\": \"startFrom\", \"map\": {\"schema\": 1, \"stages\": []}}",
                "{\"edit\": \"together\", \"edits\": [7]}",
                "{\"edit\": \"together\", \"edits\": [{\"edit\": \"together\", \"edits\": []}]}",
            })
    void are_not_read_from_texts_of_another_form(String text) {
        assertThatIllegalStateException().isThrownBy(() -> mapJson.readOwnEdit(text));
    }

    private void assertReadBack(Edit edit) throws IOException {
        String text = mapJson.write(edit);
        Edit read = mapJson.readOwnEdit(text);
        assertThat(read).isEqualTo(edit);
        assertThat(mapJson.write(read)).isEqualTo(text);
        assertThat(new ObjectMapper().readTree(text).isObject()).as(text).isTrue();
    }
}
