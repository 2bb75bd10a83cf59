package org.journeymaps.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told whose two builds differ. */
class FileComparisonTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 25, 12, 0);

    private final Path folder;
    private final Path first;

    FileComparisonTest(@TempDir Path folder) {
        this.folder = folder;
        this.first = jar("first.jar", NOON, "a=1", "b=2", "c=3");
    }

    @Test
    void equal_jars_have_no_difference() throws IOException {
        assertThat(FileComparison.firstDifference(first, jar("second.jar", NOON, "a=1", "b=2", "c=3")))
                .isEmpty();
    }

    @Test
    void the_first_entry_with_another_content_is_named() {
        assertThat(difference(jar("second.jar", NOON, "a=1", "b=7", "c=7"))).isEqualTo("the entry b");
    }

    @Test
    void an_entry_with_another_time_is_named() {
        assertThat(difference(jar("second.jar", NOON.plusHours(1), "a=1", "b=2", "c=3")))
                .isEqualTo("the entry a");
    }

    @Test
    void an_entry_that_one_build_lacks_is_named() {
        assertThat(difference(jar("second.jar", NOON, "a=1", "b=2"))).isEqualTo("the entry c");
        assertThat(difference(jar("second.jar", NOON, "a=1", "b=2", "c=3", "d=4")))
                .isEqualTo("the entry d");
    }

    @Test
    void entries_in_another_order_are_a_difference() {
        assertThat(difference(jar("second.jar", NOON, "a=1", "c=3", "b=2"))).isEqualTo("the entry b");
    }

    @Test
    void other_files_differ_at_a_byte() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), "{\"a\": 1}");
        Path two = Files.writeString(folder.resolve("two.json"), "{\"a\": 2}");
        assertThat(FileComparison.firstDifference(one, two)).contains("byte 6");
    }

    private String difference(Path second) {
        try {
            return FileComparison.firstDifference(first, second).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path jar(String name, LocalDateTime time, String... entries) {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : List.of(entries)) {
                ZipEntry head = new ZipEntry(entry.substring(0, 1));
                head.setTimeLocal(time);
                zip.putNextEntry(head);
                zip.write(entry.substring(2).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }
}
