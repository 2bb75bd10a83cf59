package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** French guides are set like the French bundle: a line never begins with a mark that belongs to the word before it. */
class FrenchGuidesTest {

    private static final Pattern FRENCH = Pattern.compile("\\b(?:les|une|est)\\b");

    private static final Pattern CODE = Pattern.compile("(?m)^ *```[\\s\\S]*?^ *```$|(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)");

    private static final Pattern ADDRESS = Pattern.compile("(?<=\\])\\([^)\\s]*\\)|https?://\\S+|src=\"[^\"]*\"");

    private static final Pattern ROW_OF_DASHES = Pattern.compile("(?m)^\\|[-:|]+\\|$");

    /** A mark with something else before it than a narrow no-break space; a colon only where it ends a word. */
    private static final Pattern WRONG =
            Pattern.compile("(?<!\u202F)(?:[;?»%]|!(?!\\[)|:(?!\\S))|«(?!\u202F)|(?<=\\d)[ \u00A0](?=\\d)");

    @Test
    void all_guides_are_found() throws IOException {
        assertThat(guides())
                .extracting(file -> file.getFileName().toString())
                .contains("guide-utilisateur.md", "guide-administrateur.md", "importations.md")
                .doesNotContain("user-guide.md", "admin-guide.md", "imports.md");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void its_marks_have_narrow_spaces(Path guide) {
        assertThat(prose(read(guide)).lines().filter(line -> WRONG.matcher(line).find()))
                .isEmpty();
    }

    private static List<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> FRENCH.matcher(read(file)).results().count() > 20)
                    .sorted()
                    .toList();
        }
    }

    /** A text with a letter in the place of each piece of code, and without addresses. */
    private static String prose(String text) {
        String words = CODE.matcher(text).replaceAll("x");
        return ROW_OF_DASHES.matcher(ADDRESS.matcher(words).replaceAll("")).replaceAll("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
