package org.journeymaps.bench;

import java.io.IOException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Words;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.wikihost.HostOptions.DatabaseKind;

/** One map in an H2 database of its own, and what the app and the floor make of it. */
final class MapPage implements AutoCloseable {

    private final BenchHome home = new BenchHome(DatabaseKind.H2);
    private final FloorLoad floorLoad = new FloorLoad(home.database().dataSource());
    private final Words words = new EnglishWords();
    private final MapRenderer renderer = new MapRenderer(new HostTemplates(), new ReadyMadeJourneys());
    private final MapAddress address;

    MapPage(MapSize size) {
        address = home.add(SampleMap.of(size));
    }

    JourneyMap load() {
        return home.database().inTransaction(this::find);
    }

    FloorMap floorLoad() {
        return home.database().inTransaction(() -> floorLoad.find(address));
    }

    String draw(JourneyMap map) {
        return renderer.map(map, 1, words);
    }

    String floorDraw(FloorMap map) {
        return FloorPage.of(map, words);
    }

    /** A page view by the app. */
    String view() {
        return home.database().inTransaction(() -> draw(find()));
    }

    /** A page view by the floor. */
    String floorView() {
        return home.database().inTransaction(() -> floorDraw(floorLoad.find(address)));
    }

    /** Removes the database. */
    @Override
    public void close() throws IOException {
        home.close();
    }

    private JourneyMap find() {
        return home.store().find(address).orElseThrow().map();
    }
}
