package org.journeymaps.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.PartType;
import org.journeymaps.storage.Kept;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.Requests;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.text.MapJson;
import org.wikihost.HostOptions.DatabaseKind;

/**
 * One map in a PostgreSQL database of its own, of which the app or the floor changes one emotion to and fro. Each edit has a client id
 * of its own and adds a line to the change log.
 */
final class EditedMap implements AutoCloseable {

    private static final String TOUCHPOINT = "t0";
    private static final String USER = "user";

    private final BenchHome home = new BenchHome(DatabaseKind.POSTGRES);
    private final FloorEdit floor = new FloorEdit(home.database().dataSource());
    private final MapAddress address;
    private final List<Edit> edits;
    private final List<FloorEdit.Texts> texts;
    private int requests;

    EditedMap(MapSize size) {
        JourneyMap map = SampleMap.of(size);
        address = home.add(map);
        try {
            Edit there = emotion(map.content(), "-1.5");
            JourneyContent after = there.applyTo(map.content());
            Edit back = emotion(after, "-2");
            edits = List.of(there, back);
            MapJson json = new MapJson();
            texts = List.of(
                    new FloorEdit.Texts(json.write(there), json.write(after), -15),
                    new FloorEdit.Texts(json.write(back), json.write(map.content()), -20));
        } catch (EditConflictException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next edit by the app. */
    Kept edit() {
        int request = requests++;
        String clientId = clientId(request);
        try {
            return home.store().change(address, clientId, Requests.making(edits.get(request % 2), clientId, USER));
        } catch (NoSuchMapException | EditConflictException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next edit by the floor. */
    long floorEdit() {
        int request = requests++;
        return home.database()
                .inTransaction(() -> floor.make(address, TOUCHPOINT, clientId(request), USER, texts.get(request % 2)));
    }

    StoredMap stored() {
        return home.store().find(address).orElseThrow();
    }

    /** The SQL statements of some work. */
    List<String> statements(Supplier<?> work) {
        return home.database().statements().record(work::get).statements();
    }

    /** Removes the database. */
    @Override
    public void close() throws IOException {
        home.close();
    }

    private static Edit emotion(JourneyContent content, String value) {
        return Requests.change(content, PartType.TOUCHPOINT, TOUCHPOINT, "emotion", new BigDecimal(value));
    }

    private static String clientId(int request) {
        return "request-" + request;
    }
}
