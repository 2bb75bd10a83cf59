package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.stream.Stream;
import org.journeymaps.journey.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests to read a journey diagram. */
class MermaidRequestTest {

    private final MapJson mapJson = new MapJson();

    static Stream<BadText> badTexts() {
        return Stream.of(
                new BadText("¤", "$", "ends-early"),
                new BadText("¤[]", "$", "not-an-object"),
                new BadText("¤{}", "$.mermaid", "missing-field", "mermaid"),
                new BadText("{\"mermaid\": ¤null}", "$.mermaid", "not-a-text"),
                new BadText("{\"mermaid\": ¤7}", "$.mermaid", "not-a-text"),
                new BadText("{\"mermaid\": ¤[\"journey\"]}", "$.mermaid", "not-a-text"),
                new BadText(
                        "{\"mermaid\": ¤\"" + "m".repeat(2_000_001) + "\"}",
                        "$.mermaid",
                        "text-too-long",
                        2_000_001,
                        2_000_000),
                new BadText("{\"mermaid\": \"\", ¤\"mermaid\": \"\"}", "$.mermaid", "field-twice", "mermaid"),
                new BadText("{\"mermaid\": \"\", \"svg\": ¤\"\"}", "$.svg", "unknown-field", "svg"),
                new BadText("{\"mermaid\": \"\"} ¤{}", "$", "trailing-text"));
    }

    @Test
    void hold_a_text() throws Exception {
        assertThat(mapJson.readMermaid(new StringReader("{\"mermaid\": \"journey\\nsection A\"}")))
                .isEqualTo("journey\nsection A");
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void are_refused_at_the_field(BadText bad) {
        bad.assertIsSaidBy(catchThrowableOfType(
                InvalidTextException.class, () -> mapJson.readMermaid(new StringReader(bad.json()))));
    }
}
