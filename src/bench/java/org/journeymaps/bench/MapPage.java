package org.journeymaps.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Words;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.MapStores;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;

/** One map in a database of its own, and what the app and the floor make of it. */
final class MapPage implements AutoCloseable {

    private final Path home;
    private final Database database;
    private final MapStore store;
    private final FloorLoad floorLoad;
    private final UUID key;
    private final Words words = new EnglishWords();
    private final MapRenderer renderer = new MapRenderer(new HostTemplates(), new ReadyMadeJourneys());

    /** Fills a new H2 database in a temporary folder with the map. */
    MapPage(MapSize size) {
        JourneyMap map = SampleMap.of(size);
        try {
            home = Files.createTempDirectory("bench");
            database = Database.open(home, DatabaseKind.H2);
            store = MapStores.open(database);
            store.create(map, 1, "hash");
        } catch (Exception e) {
            throw new IllegalStateException("There is no map to measure", e);
        }
        floorLoad = new FloorLoad(database.dataSource());
        key = map.key();
    }

    JourneyMap load() {
        return database.inTransaction(() -> store.find(key).orElseThrow().map());
    }

    FloorMap floorLoad() {
        return database.inTransaction(() -> floorLoad.find(key));
    }

    String draw(JourneyMap map) {
        return renderer.map(map, words);
    }

    String floorDraw(FloorMap map) {
        return FloorPage.of(map, words);
    }

    /** A page view by the app. */
    String view() {
        return database.inTransaction(
                () -> renderer.map(store.find(key).orElseThrow().map(), words));
    }

    /** A page view by the floor. */
    String floorView() {
        return database.inTransaction(() -> FloorPage.of(floorLoad.find(key), words));
    }

    /** Removes the database. */
    @Override
    public void close() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
