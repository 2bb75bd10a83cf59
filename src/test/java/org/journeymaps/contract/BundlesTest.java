package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English and French are equals. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Bundle english = Bundle.read("");
    private final Bundle french = Bundle.read("_fr");

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(french.texts().keySet()).isEqualTo(english.texts().keySet());
    }

    @Test
    void both_languages_name_the_same_things() {
        english.texts()
                .forEach((key, text) -> assertThat(placeholders(french.texts().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @Test
    void every_text_is_a_valid_message_with_no_apostrophe_that_the_format_would_swallow() {
        for (Bundle bundle : List.of(english, french)) {
            bundle.texts().forEach((key, text) -> {
                assertThat(text).as(key).doesNotContain("'").isNotBlank();
                assertThat(new MessageFormat(text, Locale.ROOT).getFormats())
                        .as(key)
                        .isNotNull();
            });
        }
    }

    @Test
    void french_has_narrow_spaces_before_its_marks() {
        french.texts()
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern("[\\p{L}\\p{N})} \u00A0][;!?»]")
                        .doesNotContainPattern("\\p{L}:")
                        .doesNotContainPattern("[ \u00A0]:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void no_text_is_written_twice(String suffix) throws IOException {
        List<String> keys = Files.readAllLines(Bundle.file(suffix)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2)[0].strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_problem_has_a_text() throws IOException {
        Set<String> keys = new TreeSet<>();
        Pattern literal = Pattern.compile("\"(journey-maps\\.(?:problem|refusal)\\.[a-z-]+)\"");
        for (var file : Arrays.asList(Sources.java())) {
            Matcher matcher = literal.matcher(Files.readString(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        assertThat(english.texts().keySet()).containsAll(keys);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
