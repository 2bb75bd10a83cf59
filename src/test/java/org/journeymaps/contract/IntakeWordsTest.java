package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the intake of files refuses or warns of has its sentence. */
class IntakeWordsTest {

    private static final Pattern OF_FILE = Pattern.compile(
            "(?:RefusedFileException\\.file\\(|[^.]\\bfile\\(|Optional\\.of\\(|\\? |: )\"(file-[a-z-]+|nothing-taken)\"");
    private static final Pattern OF_SETTINGS =
            Pattern.compile("new RefusedFileException\\(\\s*[^;]*?, \"([a-z]+-[a-z-]+)\"");
    private static final Pattern OF_ROW = Pattern.compile("new RefusedRowException\\([^;]*?, \"([a-z]+-[a-z-]+)\"");
    private static final Pattern WARNING = Pattern.compile("\"(warn-[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void every_reason_and_every_warning_has_its_sentence(String suffix) {
        Set<String> expected = new TreeSet<>();
        keys(OF_FILE).forEach(key -> expected.add("journey-maps.refusal." + key));
        keys(OF_SETTINGS).forEach(key -> expected.add("journey-maps.refusal." + key));
        keys(OF_ROW).forEach(key -> expected.add("journey-maps.intake." + key));
        keys(WARNING).forEach(key -> expected.add("journey-maps.intake." + key));

        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(Bundle.read(suffix).texts().keySet()).containsAll(expected);
    }

    private static Set<String> keys(Pattern pattern) {
        return Stream.of(Sources.java())
                .filter(file -> file.toString().matches(".*[/\\\\](intake|feedback)[/\\\\].*"))
                .flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
