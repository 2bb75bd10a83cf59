package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

/** Another node that changes the same map at the worst moment. */
class BusyMapTest {

    private static final String AT_THE_END_OF_READING = "count";
    private static final String BEFORE_WRITING = "executeInTransaction";

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private final MapStore others = MAPS.store();
    private final UUID key = UUID.randomUUID();
    private final JourneyMap map = new ReadyMadeJourneys().all().get(0).map(Locale.ENGLISH, key);
    private final ClearMap edit = new ClearMap(map.content());

    @BeforeEach
    void keep() throws Exception {
        others.create(map, 1, "hash");
    }

    @Test
    void a_map_is_read_when_the_others_come_to_rest() {
        StoredMap read = store(AT_THE_END_OF_READING, 3).find(key).orElseThrow();

        assertThat(read.map().revision()).isEqualTo(3);
        assertThat(read.map().content()).isEqualTo(map.content());
    }

    @Test
    void reading_ends_with_an_error_when_the_others_never_rest() {
        MapStore store = store(AT_THE_END_OF_READING, Integer.MAX_VALUE);

        assertThatExceptionOfType(BusyMapException.class)
                .isThrownBy(() -> store.find(key))
                .withMessageContaining(key.toString());
    }

    @Test
    void an_edit_goes_through_when_the_others_come_to_rest() throws Exception {
        StoredMap after = store(BEFORE_WRITING, 3).append(key, edit, "user-1");

        assertThat(after.map().revision()).isEqualTo(4);
        assertThat(others.find(key)).contains(after);
    }

    @Test
    void an_edit_ends_with_an_error_and_changes_nothing_when_the_others_never_rest() {
        MapStore store = store(BEFORE_WRITING, Integer.MAX_VALUE);

        assertThatExceptionOfType(BusyMapException.class)
                .isThrownBy(() -> store.append(key, edit, "user-1"))
                .withMessageContaining(key.toString());
        assertThat(others.find(key).orElseThrow().map().content()).isEqualTo(map.content());
    }

    /** A store during whose calls others write the map, so many times. */
    private MapStore store(String moment, int times) {
        ActiveObjects tables = MapStores.tables(MAPS.database());
        AtomicInteger left = new AtomicInteger(times);
        ActiveObjects disturbed = (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(moment) && left.getAndDecrement() > 0) {
                        others.rebuild(others.find(key).orElseThrow(), map, "hash");
                    }
                    try {
                        return method.invoke(tables, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new ActiveObjectsMapStore(disturbed, new MapJson());
    }
}
