package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody makes the server read, or keep, more of a text than it takes to refuse it. */
class ReadingLimitsTest {

    private static final int MEGABYTES_5 = 5_000_000;

    /** The most that a parser reads at once: Jackson uses again what an earlier reading of a short text has left. */
    private static final int BUFFER = 0x8000;

    private final MapJson mapJson = new MapJson();

    /**
     * A text that goes on and on.
     *
     * @param what why it is refused in the end
     * @param problems how many problems are named
     * @param needed the number of characters after which it is clear that the text is refused
     */
    record Endless(String start, IntFunction<String> units, String what, int problems, int needed) {

        Endless(String start, String unit, String what, int problems) {
            this(start, number -> unit, what, problems, 2_000);
        }

        LongText text() {
            return new LongText(start, units, MEGABYTES_5);
        }

        @Override
        public String toString() {
            return start + units.apply(0) + units.apply(1) + "…";
        }
    }

    static Stream<Endless> anyTexts() {
        return Stream.of(
                new Endless("", "{},", "trailing-text", 1),
                new Endless("", "[", "not-an-object", 1),
                new Endless("", "garbage ", "not-json", 1),
                new Endless("", "\u0000", "not-json", 1),
                new Endless("{", number -> "\"x" + number + "\": 1,", "unknown-field", 20, 2_000),
                new Endless("{", number -> "\"x" + number + "\": {\"y\": []},", "unknown-field", 20, 2_000),
                new Endless("{", "{\"a\":", "not-json", 1),
                new Endless("", "{\"a\":", "too-deep", 1),
                new Endless("{\"a\":", "[", "too-deep", 1),
                new Endless("{\"a\":[", "1,", "too-deep", 1),
                new Endless("{\"a\":{", number -> "\"x" + number + "\": 1,", "too-deep", 1, 2_000));
    }

    static Stream<Endless> mapTexts() {
        return Stream.concat(
                anyTexts(),
                Stream.of(
                        new Endless("{\"stages\":[", "{},", "missing-field", 20),
                        new Endless("{\"stages\":[", "null,", "not-an-object", 20),
                        new Endless("{\"stages\":", "[", "too-deep", 1),
                        new Endless("{\"cards\":[{", number -> "\"x" + number + "\": 1,", "too-deep", 1, 2_000),
                        new Endless("{\"stages\":[{\"id\":[", "1,", "too-deep", 1),
                        list("stages", 60, "{\"id\":\"s%d\",\"name\":\"S\"},"),
                        list("lanes", 40, "{\"id\":\"l%d\",\"type\":\"text\"},"),
                        list("touchpoints", 1_200, "{\"id\":\"t%d\",\"stage\":\"s\",\"name\":\"T\"},"),
                        list("cards", 6_000, "{\"id\":\"c%d\",\"lane\":\"l\",\"anchor\":\"t\",\"text\":\"T\"},")));
    }

    static Stream<Endless> requests() {
        return Stream.concat(
                anyTexts(),
                Stream.of(
                        new Endless("{\"edits\":[", "{},", "missing-field", 20),
                        new Endless("{\"edits\":[", "7,", "not-an-object", 20),
                        new Endless("{\"edits\":", "[", "too-deep", 1),
                        new Endless("{\"edits\":[", "{\"edit\":\"sing\"},", "unknown-choice", 20),
                        new Endless("{\"edits\":[{", number -> "\"x" + number + "\": 1,", "too-deep", 1, 2_000),
                        list("edits", 1_000, "{\"edit\":\"remove\",\"part\":\"card\",\"id\":\"c%d\"},")));
    }

    /** A list of parts that are all well made. */
    private static Endless list(String name, int limit, String part) {
        return new Endless("{\"" + name + "\":[", part::formatted, "too-many", 1, limit * (part.length() + 4));
    }

    @ParameterizedTest
    @MethodSource("mapTexts")
    void reads_no_more_of_a_map_than_it_takes_to_refuse_it(Endless endless) {
        LongText text = endless.text();
        assertRefused(endless, text, catchThrowableOfType(InvalidTextException.class, () -> mapJson.read(text)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void reads_no_more_of_a_request_than_it_takes_to_refuse_it(Endless endless) {
        LongText text = endless.text();
        assertRefused(endless, text, catchThrowableOfType(InvalidTextException.class, () -> mapJson.readRequest(text)));
    }

    private static void assertRefused(Endless endless, LongText text, InvalidTextException refusal) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).hasSize(endless.problems());
        assertThat(refusal.problems())
                .last()
                .extracting(Problem::messageKey)
                .isEqualTo(BadText.PREFIX + endless.what());
        assertThat(text.consumed()).isLessThan(endless.needed() + BUFFER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "{", "[", "{\"a\":", "7", " ", "\uFEFF", "\uD800", "{},", "\"\\u"})
    void refuses_two_megabytes_of_garbage(String unit) {
        String garbage = unit.repeat(2_000_000 / unit.length());
        InvalidTextException ofMap = catchThrowableOfType(InvalidTextException.class, () -> mapJson.read(garbage));
        InvalidTextException ofRequest =
                catchThrowableOfType(InvalidTextException.class, () -> mapJson.readRequest(new StringReader(garbage)));
        assertThat(ofMap.problems()).hasSize(1);
        assertThat(ofRequest.problems()).hasSize(1);
    }

    @Test
    void says_where_an_endless_number_name_or_text_stands() throws IOException {
        String digits = "1".repeat(1_001);
        assertThat(problems("{\"baseRevision\": " + digits + ", \"edits\": [" + change("0", digits) + "]}"))
                .extracting(Problem::path, Problem::messageKey)
                .containsExactly(
                        tuple("$.baseRevision", BadText.PREFIX + "not-a-count"),
                        tuple("$.edits[0].to", BadText.PREFIX + "number-too-long"));

        List<Problem> name = problems("{\"baseRevision\": 0, \"edits\": [{\"edit\": \"undo\", \"revision\": 1, \""
                + "n".repeat(50_001) + "\": 1}]}");
        assertThat(name).hasSize(1);
        assertThat(name.get(0).path()).startsWith("$.edits[0].nnn").hasSize(250);
        assertThat(name.get(0).arguments()).containsExactly("n".repeat(249) + "…");

        assertThat(problems("{\"baseRevision\": 0, \"edits\": [{\"edit\": \"change\", \"part\": \"map\", "
                        + "\"attribute\": \"title\", \"from\": null, \"to\": \"" + "t".repeat(3_000_000) + "\"}]}"))
                .containsExactly(
                        new Problem("$.edits[0].to", BadText.PREFIX + "too-long", List.of(3_000_000, 250), 1, 107));
    }

    @Test
    void refuses_what_is_no_utf_8_with_its_place() {
        byte[] inside = "{\"baseRevision\": 0, \"id\": \"¤\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] behind = "{\"baseRevision\": 0, \"edits\": [{\"edit\": \"undo\", \"revision\": 1}]} ¤"
                .getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] bytes : List.of(inside, behind)) {
            Reader body = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
            InvalidTextException refusal =
                    catchThrowableOfType(InvalidTextException.class, () -> mapJson.readRequest(body));
            assertThat(refusal.problems()).extracting(Problem::path).containsExactly("$");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"界", "é", "x"})
    void accepts_names_and_texts_of_exactly_the_limits_in_any_script(String letter) throws InvalidTextException {
        String text = "{\"schema\": 1, \"title\": \"%s\", \"goal\": \"%s\", \"stages\": [], \"lanes\": []}";
        String name = letter.repeat(250);
        String goal = letter.repeat(4_000);
        assertThat(mapJson.read(text.formatted(name, goal)).header().goal()).isEqualTo(goal);
        assertThat(problemsOfMap(text.formatted(name + letter, goal + letter)))
                .extracting(Problem::arguments)
                .containsExactly(List.of(251, 250), List.of(4_001, 4_000));
    }

    @Test
    void counts_a_character_beyond_the_basic_plane_twice() throws InvalidTextException {
        String text = "{\"schema\": 1, \"title\": \"%s\", \"stages\": [], \"lanes\": []}";
        assertThat(mapJson.read(text.formatted("😀".repeat(125))).title()).hasSize(250);
        assertThat(problemsOfMap(text.formatted("😀".repeat(126))))
                .extracting(Problem::arguments)
                .containsExactly(List.of(252, 250));
    }

    @Test
    void counts_what_is_left_of_a_name_when_it_is_tidy() throws InvalidTextException {
        String text = "{\"schema\": 1, \"title\": \" %s \\r\\n\", \"stages\": [], \"lanes\": []}";
        assertThat(mapJson.read(text.formatted("n".repeat(250))).title()).hasSize(250);
    }

    private static String change(String from, String to) {
        return "{\"edit\": \"change\", \"part\": \"touchpoint\", \"id\": \"t\", \"attribute\": \"emotion\", \"from\": "
                + from + ", \"to\": " + to + "}";
    }

    private List<Problem> problems(String request) throws IOException {
        return catchThrowableOfType(InvalidTextException.class, () -> mapJson.readRequest(new StringReader(request)))
                .problems();
    }

    private List<Problem> problemsOfMap(String text) {
        return catchThrowableOfType(InvalidTextException.class, () -> mapJson.read(text))
                .problems();
    }
}
