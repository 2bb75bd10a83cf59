package org.journeymaps.rest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.journeymaps.intake.FileSource;
import org.jspecify.annotations.Nullable;

/** A file of a request, kept on the server's disk for as long as the request takes. */
final class SpooledFile implements FileSource, Closeable {

    private @Nullable Path path;
    private String name = "";

    /** Opens the file to be written; it is made now, and not before. */
    OutputStream write() throws IOException {
        path = Files.createTempFile("journey-maps-", ".import");
        return Files.newOutputStream(path);
    }

    void name(String newName) {
        this.name = newName;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        try {
            return Files.size(Objects.requireNonNull(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(Objects.requireNonNull(path));
    }

    @Override
    public void close() throws IOException {
        if (path != null) {
            Files.deleteIfExists(path);
        }
    }
}
