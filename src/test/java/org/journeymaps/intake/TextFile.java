package org.journeymaps.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file of a test. */
final class TextFile implements FileSource {

    private final String name;
    private final byte[] bytes;

    TextFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    static TextFile of(String... lines) {
        return of(StandardCharsets.UTF_8, String.join("\n", lines));
    }

    static TextFile of(Charset charset, String text) {
        return new TextFile("answers.csv", text.getBytes(charset));
    }

    /** A file of {@code src/test/resources/intake}. */
    static TextFile named(String name) {
        try (InputStream in = TextFile.class.getResourceAsStream("/intake/" + name)) {
            return new TextFile(name, Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text with other line ends. */
    TextFile withLineEnds(String end) {
        return of(StandardCharsets.UTF_8, new String(bytes, StandardCharsets.UTF_8).replace("\n", end));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
