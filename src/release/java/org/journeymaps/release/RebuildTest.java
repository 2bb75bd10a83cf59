package org.journeymaps.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A second build, by a script in the place of Maven that puts together what lies in the folder. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for Maven is a shell script")
class RebuildTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeSources() throws IOException {
        write("sources/pom.xml", "one ");
        write("sources/src/main/app.txt", "two");
        write("sources/.git", "of a worktree");
        write("sources/target/app.txt", "one two");
    }

    @Test
    void accepts_what_is_made_again_from_the_sources_alone() throws Exception {
        maven("test ! -e target -a ! -e .git && mkdir target && cat pom.xml src/main/app.txt >target/app.txt");

        rebuild().expectSame(List.of(folder.resolve("sources/target/app.txt")));

        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void refuses_what_holds_the_place_where_it_was_built() throws IOException {
        maven("mkdir target && pwd >target/app.txt");

        assertThatThrownBy(() -> rebuild().expectSame(List.of(folder.resolve("sources/target/app.txt"))))
                .isInstanceOf(ReleaseException.class)
                .hasMessage("Two builds of the same sources differ: in app.txt the first difference is byte 0.");
    }

    @Test
    void refuses_what_is_not_made_again() throws IOException {
        maven("true");

        assertThatThrownBy(() -> rebuild().expectSame(List.of(folder.resolve("sources/target/app.txt"))))
                .isInstanceOf(ReleaseException.class)
                .hasMessage("The second build of the sources made no app.txt.");
    }

    @Test
    void says_where_the_log_of_a_failed_build_is() throws IOException {
        maven("echo no such plugin; exit 1");

        assertThatThrownBy(() -> rebuild().expectSame(List.of()))
                .isInstanceOf(ReleaseException.class)
                .hasMessage("The second build of the sources failed; " + folder.resolve("rebuild.log") + " says why.");
        assertThat(folder.resolve("rebuild.log")).hasContent("no such plugin");
    }

    private Rebuild rebuild() {
        return new Rebuild(folder.resolve("sources"), folder.resolve("again"), folder.resolve("maven"), List.of());
    }

    private void maven(String script) throws IOException {
        write("maven/bin/mvn", "#!/bin/sh\n" + script + "\n");
        assertThat(folder.resolve("maven/bin/mvn").toFile().setExecutable(true)).isTrue();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
