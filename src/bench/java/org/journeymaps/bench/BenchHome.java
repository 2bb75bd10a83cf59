package org.journeymaps.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.storage.FirstText;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapExistsException;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.MapStores;
import org.journeymaps.storage.PageSeen;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.DamagedHomeException;
import org.wikihost.database.Database;
import org.wikihost.database.TestDatabase;

/** A database of its own with the app's tables, in a temporary folder or on embedded PostgreSQL. */
final class BenchHome implements AutoCloseable {

    private static final long PAGE = 1_000_001;

    private final Path folder;
    private final Database database;
    private final MapStore store;

    BenchHome(DatabaseKind kind) {
        try {
            folder = Files.createTempDirectory("bench");
            database = TestDatabase.open(folder, kind);
            store = MapStores.open(database);
        } catch (IOException | DamagedHomeException e) {
            throw new IllegalStateException("There is no database to measure", e);
        }
    }

    Database database() {
        return database;
    }

    MapStore store() {
        return store;
    }

    /** Keeps a map that came with its page. */
    MapAddress add(JourneyMap map) {
        MapAddress address = new MapAddress(PAGE, map.key());
        try {
            store.create(address, new FirstText(map.content(), "hash", null), PageSeen.NEVER);
        } catch (MapExistsException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    /** Removes the database. */
    @Override
    public void close() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
