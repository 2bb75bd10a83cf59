package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of the discussion. */
class CommentRequestTest {

    private final MapJson mapJson = new MapJson();

    static Stream<BadText> badTexts() {
        return Stream.of(
                new BadText("¤", "$", "ends-early"),
                new BadText("¤[]", "$", "not-an-object"),
                new BadText("¤{}", "$.text", "missing-field", "text"),
                new BadText("{\"text\": ¤7}", "$.text", "not-a-text"),
                new BadText("{\"text\": ¤null}", "$.text", "not-a-text"),
                new BadText("{\"text\": ¤[\"a\"]}", "$.text", "not-a-text"),
                new BadText("{\"text\": \"a\", \"parent\": ¤12}", "$.parent", "not-a-text"),
                new BadText("{\"text\": \"a\", \"touchpoint\": ¤\"é\"}", "$.touchpoint", "bad-id", 64),
                new BadText("{\"text\": \"a\", \"id\": ¤\"a b\"}", "$.id", "bad-id", 64),
                new BadText(
                        "{\"text\": \"a\", \"touchpoint\": \"t\", \"stage\": ¤\"s\"}",
                        "$.stage",
                        "unknown-field",
                        "stage"),
                new BadText("{\"text\": \"a\", \"html\": ¤\"b\"}", "$.html", "unknown-field", "html"),
                new BadText("{\"text\": \"a\", ¤\"text\": \"b\"}", "$.text", "field-twice", "text"));
    }

    @Test
    void names_a_touchpoint_a_stage_or_neither() throws Exception {
        assertThat(read("{\"id\": \"c1\", \"touchpoint\": \"t1\", \"text\": \"a\"}"))
                .isEqualTo(new CommentRequest("c1", new PartId(PartType.TOUCHPOINT, "t1"), "", "a"));
        assertThat(read("{\"stage\": \"s1\", \"touchpoint\": null, \"parent\": \"12\", \"text\": \"a\"}"))
                .isEqualTo(new CommentRequest("", new PartId(PartType.STAGE, "s1"), "12", "a"));
        assertThat(read("{\"text\": \"a\"}")).isEqualTo(new CommentRequest("", new PartId(PartType.MAP, ""), "", "a"));
    }

    @Test
    void the_other_requests_have_one_field() throws Exception {
        assertThat(mapJson.readCommentText(new StringReader("{\"text\": \"a\"}")))
                .isEqualTo("a");
        assertThat(mapJson.readResolved(new StringReader("{\"resolved\": true}")))
                .isTrue();
        assertThat(mapJson.readResolved(new StringReader("{\"resolved\": false}")))
                .isFalse();
        assertThat(mapJson.readSeen(new StringReader("{\"at\": 1764142391000}")))
                .isEqualTo(1_764_142_391_000L);

        assertThat(keys(() -> mapJson.readResolved(new StringReader("{\"resolved\": \"yes\"}"))))
                .containsExactly("journey-maps.problem.not-a-flag");
        assertThat(keys(() -> mapJson.readResolved(new StringReader("{}"))))
                .containsExactly("journey-maps.problem.missing-field");
        assertThat(keys(() -> mapJson.readSeen(new StringReader("{\"at\": -1}"))))
                .containsExactly("journey-maps.problem.not-a-count");
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void what_is_wrong_is_named(BadText bad) {
        bad.assertIsSaidBy(catchThrowableOfType(InvalidTextException.class, () -> read(bad.json())));
    }

    private CommentRequest read(String json) throws Exception {
        return mapJson.readComment(new StringReader(json));
    }

    private static List<String> keys(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(InvalidTextException.class, reading).problems().stream()
                .map(problem -> problem.messageKey())
                .toList();
    }
}
