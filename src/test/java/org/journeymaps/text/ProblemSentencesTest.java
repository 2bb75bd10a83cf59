package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a map or a request, people read a sentence about it in their language. */
class ProblemSentencesTest {

    /** A call that notes a problem, up to the first word in it that is no path. */
    private static final Pattern PROBLEM =
            Pattern.compile("(?:Fault\\.of|\\w\\.stop|\\)\\s*\\.stop|problems\\.add|(?<![.\\w])add)"
                    + "\\([^;{}]*?\"([a-z]+(?:-[a-z]+)*)\"");

    /** A problem of every kind that the tests know. */
    static Collection<BadText> kinds() {
        Map<String, BadText> kinds = new HashMap<>();
        Stream.of(
                        MapJsonProblemsTest.badTexts(),
                        BrokenJsonTest.badTexts(),
                        EditRequestProblemsTest.badTexts(),
                        AnswerRequestTest.badTexts(),
                        ImportRequestTest.badTexts())
                .flatMap(Function.identity())
                .forEach(bad -> kinds.putIfAbsent(bad.what(), bad));
        return kinds.values();
    }

    static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.FRENCH);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void names_all_that_the_problem_names(BadText bad) throws IOException {
        for (Locale language : languages()) {
            String pattern = bundle(language).getProperty(BadText.PREFIX + bad.what());
            assertThat(pattern).as(bad.what()).isNotBlank();
            String sentence = format(pattern, language, bad.arguments().toArray());
            assertThat(sentence).doesNotContainPattern("\\{\\d");
            for (Object argument : bad.arguments()) {
                assertThat(sentence).contains(format("{0}", language, argument));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void is_there_for_every_problem_that_the_code_finds_and_for_no_other(Locale language) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (String code : List.of("journey", "text")) {
            try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "org", "journeymaps", code))) {
                for (Path file : files.toList()) {
                    PROBLEM.matcher(Files.readString(file)).results().forEach(call -> found.add(call.group(1)));
                }
            }
        }
        assertThat(bundle(language).stringPropertyNames())
                .filteredOn(key -> key.startsWith(BadText.PREFIX))
                .extracting(key -> key.substring(BadText.PREFIX.length()))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void is_tested_for_every_problem_that_the_code_finds() throws IOException {
        assertThat(bundle(Locale.ENGLISH).stringPropertyNames())
                .filteredOn(key -> key.startsWith(BadText.PREFIX))
                .extracting(key -> key.substring(BadText.PREFIX.length()))
                .containsExactlyInAnyOrderElementsOf(
                        kinds().stream().map(BadText::what).toList());
    }

    private static String format(String pattern, Locale language, Object... arguments) {
        return new MessageFormat(pattern, language).format(arguments);
    }

    private static Properties bundle(Locale language) throws IOException {
        String suffix = language.equals(Locale.FRENCH) ? "_fr" : "";
        Path file = Path.of("src", "main", "resources", "i18n", "journey-maps" + suffix + ".properties");
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
