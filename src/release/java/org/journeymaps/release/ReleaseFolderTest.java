package org.journeymaps.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {
    private final SigningKey key = SigningKey.throwAway();

    @TempDir
    private Path folder;

    @Test
    void a_published_file_has_its_signature_beside_it() throws IOException {
        Path jar = Files.writeString(folder.resolve("app.jar"), "a jar");

        ReleaseFolder.create(folder.resolve("release")).publish(jar, key);

        assertThat(folder.resolve("release/app.jar")).hasSameBinaryContentAs(jar);
        byte[] signature = Base64.getDecoder().decode(Files.readString(folder.resolve("release/app.jar.sig")));
        assertThat(key.verifies(Files.readAllBytes(jar), signature)).isTrue();
    }

    @Test
    void the_checksums_are_those_of_all_other_files() throws IOException {
        ReleaseFolder release = ReleaseFolder.create(folder.resolve("release"));
        release.write("b.txt", "abc");
        release.write("a.txt", "");

        release.writeChecksums();

        assertThat(folder.resolve("release/SHA256SUMS"))
                .hasContent("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n"
                        + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt\n");
        assertThat(folder.resolve("release/SHA512SUMS"))
                .content()
                .hasLineCount(2)
                .contains("  b.txt\n");
    }

    @Test
    void nothing_of_an_earlier_release_is_left() throws IOException {
        Path old = Files.writeString(
                Files.createDirectories(folder.resolve("release")).resolve("old.jar"), "old");

        ReleaseFolder.create(folder.resolve("release"));

        assertThat(old).doesNotExist();
    }
}
