package org.journeymaps.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.MapStore;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.testing.PageWithId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class RemovedPagesTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private final MapStore store = MAPS.store();
    private final FakeWiki wiki = new FakeWiki();
    private final Registrations registrations = new Registrations();
    private final RemovedPages removedPages = new RemovedPages(registrations, store, wiki);

    @Test
    void listens_from_its_start_to_its_end() {
        removedPages.afterPropertiesSet();
        assertThat(registrations.listeners).containsExactly(removedPages);
        removedPages.destroy();
        assertThat(registrations.listeners).isEmpty();
    }

    @Test
    void forgets_the_maps_of_a_page_that_was_purged() throws Exception {
        UUID purged = keep(101);
        UUID other = keep(102);

        removedPages.pageRemoved(new PageRemoveEvent(this, new PageWithId(101), null));

        assertThat(store.find(purged)).isEmpty();
        assertThat(store.find(other)).isPresent();
    }

    @Test
    void forgets_the_maps_of_a_removed_space_whether_or_not_its_pages_are_gone_already() throws Exception {
        UUID gone = keep(201);
        UUID stillThere = keep(202);
        UUID elsewhere = keep(203);
        wiki.add(new FakePage(202, "OLD"));
        wiki.add(new FakePage(203, "DEMO"));

        removedPages.spaceRemoved(new SpaceRemoveEvent(this, new SpaceWithKey("OLD")));

        assertThat(store.find(gone)).isEmpty();
        assertThat(store.find(stillThere)).isEmpty();
        assertThat(store.find(elsewhere)).isPresent();
    }

    private UUID keep(long page) throws Exception {
        UUID key = UUID.randomUUID();
        store.create(JourneyMap.empty(key), page, "hash");
        return key;
    }

    private static final class SpaceWithKey extends Space {

        private final String key;

        SpaceWithKey(String key) {
            this.key = key;
        }

        @Override
        public String getKey() {
            return key;
        }
    }

    private static final class Registrations implements EventPublisher {

        private final List<Object> listeners = new ArrayList<>();

        @Override
        public void publish(Object event) {
            throw new UnsupportedOperationException("the app publishes no events");
        }

        @Override
        public void register(Object listener) {
            listeners.add(listener);
        }

        @Override
        public void unregister(Object listener) {
            listeners.remove(listener);
        }

        @Override
        public void unregisterAll() {
            listeners.clear();
        }
    }
}
