package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that a word processor, a chat or a hand has spoilt: which character it is, where it stands and what belongs there. */
class BrokenJsonTest {

    static Stream<BadText> badTexts() {
        return Stream.of(
                new BadText("{¤\u00A0\"schema\": 1}", "$", "wrong-space", "U+00A0"),
                new BadText("{\"schema\":¤\u202F1}", "$", "wrong-space", "U+202F"),
                new BadText("¤\u00A0{\"schema\": 1}", "$", "wrong-space", "U+00A0"),
                new BadText("{\"schema\": 1}¤\u00A0", "$", "wrong-space", "U+00A0"),
                new BadText("{\"schema\": 1,\n¤\u200B \"title\": \"A\"}", "$", "invisible-character", "U+200B"),
                new BadText("{\"schema\": 1,\n¤\uFEFF \"title\": \"A\"}", "$", "invisible-character", "U+FEFF"),
                new BadText("{\"schema\": 1, ¤“title\": \"A\"}", "$", "wrong-quote", "“"),
                new BadText("{\"title\": \"A¤”,\n \"schema\": 1}", "$", "wrong-quote", "”"),
                new BadText("{\"title\": \"an open “quote¤»\n}", "$", "wrong-quote", "»"),
                new BadText("{\"title\": ¤\"A,\n \"schema\": 1}", "$", "text-open"),
                new BadText("{\"stages\": [{\"id\": \"a\", \"name\": \"A\"}¤, ]}", "$", "comma-too-many"),
                new BadText("{\"schema\": 1¤,\n}", "$", "comma-too-many"),
                new BadText("{\"schema\": 1\n ¤\"title\": \"A\"}", "$", "comma-missing"),
                new BadText("{\"stages\": [{\"id\": \"a\", \"name\": \"A\"}\n ¤{}]}", "$", "comma-missing"),
                new BadText("{\"schema\": 1, ¤// the format\n \"title\": \"A\"}", "$", "comment"),
                new BadText("{\"schema\": 1, ¤# the format\n \"title\": \"A\"}", "$", "comment"),
                new BadText("{¤title: \"A\"}", "$", "quotes-missing", "title"),
                new BadText("{\"sample\": ¤True}", "$", "quotes-missing", "True"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void names_the_character_and_its_place(BadText bad) {
        bad.assertIsSaidBy(refusal(bad.json()));
    }

    @Test
    void names_all_that_is_wrong_at_once() {
        String text = """
                {“schema”: 1,
                 'stages': [ // nothing yet
                  {"id": "a", "name": "l'été, “vite”"},
                 ],
                 "lanes": []
                 "cards": « rien »}
                """;

        assertThat(problems(text))
                .containsExactly(
                        "wrong-quote 1:2",
                        "wrong-quote 1:9",
                        "wrong-quote 2:2",
                        "wrong-quote 2:9",
                        "comment 2:14",
                        "comma-too-many 3:39",
                        "comma-missing 6:2",
                        "wrong-quote 6:11",
                        "wrong-quote 6:18");
    }

    @Test
    void names_at_most_twenty_of_them() {
        assertThat(problems("{" + "\u00A0".repeat(100) + "}")).hasSize(20);
    }

    @Test
    void tells_what_was_wrong_with_the_map_before_that_too() {
        assertThat(problems("{\"schema\": 1, \"tittle\": \"A\", \"lanes\": [],}"))
                .containsExactly("unknown-field 1:25", "comma-too-many 1:41");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stages: hello",
                "<p>“map”</p>",
                "{\"title\": \"a\\x\"}",
                "{\"schema\" 1}",
                "{\"schema\": 1} oops",
                "{\"title\": \"Hello"
            })
    void leaves_it_to_the_parser_to_say_what_has_no_better_name(String text) {
        assertThat(problems(text))
                .singleElement()
                .asString()
                .containsAnyOf("not-json", "trailing-text", "ends-early", "comma-missing");
    }

    @Test
    void quotation_marks_and_spaces_within_a_text_are_its_own() throws InvalidTextException {
        String text = "{\"schema\": 1, \"title\": \"« A\u00A0», “b” 'c' // d, ]\", \"stages\": [], \"lanes\": []}";
        assertThat(new MapJson().read(text).title()).isEqualTo("« A\u00A0», “b” 'c' // d, ]");
    }

    @Test
    void problems_of_values_and_of_how_parts_hang_together_are_told_together() {
        String text = """
                {"schema": 1, "status": "done",
                 "stages": [{"id": "a", "name": "A"}, {"id": "a", "name": ""}],
                 "lanes": [{"id": "l", "type": "pain"}],
                 "touchpoints": [{"id": "t", "stage": "z", "name": "T", "emotion": 9}],
                 "cards": [{"id": "c", "lane": "l", "anchor": "t", "text": "C", "severity": 3},
                  {"id": "d", "lane": "m", "anchor": "u", "text": "D"}]}
                """;

        assertThat(problems(text))
                .containsExactly(
                        "unknown-choice 1:25",
                        "id-twice 2:46",
                        "empty 2:59",
                        "unknown-choice 3:32",
                        "no-such-stage 4:39",
                        "bad-emotion 4:68",
                        "no-such-lane 6:23",
                        "no-such-anchor 6:38");
    }

    @Test
    void parts_that_cannot_be_read_are_not_missed_elsewhere() {
        String text = """
                {"schema": 1, "stages": ["a"], "lanes": [],
                 "touchpoints": [{"id": "t", "stage": "a", "name": "T"}]}
                """;
        assertThat(problems(text)).containsExactly("not-an-object 1:26");
    }

    private static List<String> problems(String text) {
        return refusal(text).problems().stream().map(BrokenJsonTest::shortly).toList();
    }

    private static String shortly(Problem problem) {
        return problem.messageKey().substring(BadText.PREFIX.length()) + " " + problem.line() + ":" + problem.column();
    }

    private static InvalidTextException refusal(String text) {
        InvalidTextException refusal = catchThrowableOfType(InvalidTextException.class, () -> new MapJson().read(text));
        assertThat(refusal).as("refusal of %s", text).isNotNull();
        return refusal;
    }
}
