package org.journeymaps.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;

/** A database with the app's tables for the tests of one class. */
public final class MapDatabase implements BeforeAllCallback, AfterAllCallback {

    private final DatabaseKind kind;
    private @Nullable Opened opened;

    public MapDatabase(DatabaseKind kind) {
        this.kind = kind;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Path home = Files.createTempDirectory("maps");
        Database database = Database.open(home, kind);
        opened = new Opened(home, database, MapStores.open(database));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        database().close();
        try (Stream<Path> files = Files.walk(opened().home())) {
            files.sorted(Comparator.reverseOrder()).forEach(MapDatabase::delete);
        }
    }

    public MapStore store() {
        return opened().store();
    }

    public Database database() {
        return opened().database();
    }

    private Opened opened() {
        return Objects.requireNonNull(opened, "the tests of the class have not begun");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Opened(Path home, Database database, MapStore store) {}
}
