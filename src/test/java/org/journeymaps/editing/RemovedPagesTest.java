package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.testing.Journeys.small;

import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.Writers;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.PageWithId;
import org.journeymaps.text.EditRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.Eventually;

@ParameterizedClass
@EnumSource
class RemovedPagesTest {

    @RegisterExtension
    static final EveryDatabase DATABASES = new EveryDatabase();

    private final MapDatabase database;
    private final Desk desk;
    private final Registrations registrations = new Registrations();
    private final RemovedPages removedPages;

    RemovedPagesTest(DatabaseKind kind) {
        database = DATABASES.of(kind);
        desk = new Desk(database);
        removedPages = desk.node.removedPages();
    }

    @Test
    void listens_from_its_start_to_its_end() {
        RemovalListener listener = new RemovalListener(registrations, removedPages);
        listener.start();
        assertThat(registrations.listeners).hasExactlyElementsOfTypes(RemovalEvents.class);

        listener.stop();
        assertThat(registrations.listeners).isEmpty();
    }

    @Test
    void forgets_all_that_is_kept_of_the_maps_of_a_page_that_was_purged() throws Exception {
        desk.with(small("A"));
        desk.retitle("Mine");
        int id = desk.stored().head().id();
        Desk other = new Desk(database);
        other.with(small("B")).settle();

        purge();

        assertThat(desk.node.store().find(desk.address())).isEmpty();
        assertThat(database.rows().rows(id)).isZero();
        assertThat(other.content().title()).isEqualTo("B");
    }

    @Test
    void keeps_the_maps_of_a_page_in_the_trash() throws Exception {
        desk.with(small("A")).settle();
        desk.page.notCurrent();

        removedPages.reconcile();

        assertThat(desk.content().title()).isEqualTo("A");
    }

    @Test
    void forgets_the_maps_of_a_removed_space_whether_or_not_its_pages_are_gone_already() {
        Desk gone = new Desk(database);
        gone.with(small("Gone")).settle();
        desk.with(small("Elsewhere")).settle();
        FakePage page = desk.wiki.add(new FakePage(desk.page.id() + 1_000_000, "OLD").with(desk.key, small("There")));
        desk.node.maps().settle(page);

        new RemovalEvents(removedPages).spaceRemoved(new SpaceRemoveEvent(this, new SpaceWithKey("OLD")));

        assertThat(gone.node.store().find(gone.address())).isEmpty();
        assertThat(desk.node.store().ofPage(page.id())).isEmpty();
        assertThat(desk.content().title()).isEqualTo("Elsewhere");
    }

    @Test
    void fault_9_maps_of_pages_that_were_purged_while_the_app_was_disabled_are_found_at_night() throws Exception {
        removedPages.reconcile();
        desk.with(small("A"));
        desk.retitle("Mine");
        int id = desk.stored().head().id();
        desk.wiki.remove(desk.page.id());

        assertThat(removedPages.reconcile()).isEqualTo(1);

        assertThat(database.rows().rows(id)).isZero();
        assertThat(removedPages.reconcile()).isZero();
    }

    @Test
    void fault_9_a_first_view_during_the_purge_leaves_nothing_for_longer_than_a_night() throws Exception {
        desk.with(small("A"));
        SettlingLater later = desk.node.later();
        desk.wiki.afterNextRead(this::purge);

        later.settle(desk.page.id());
        boolean purged = Eventually.get(() -> desk.wiki.find(desk.page.id()).isEmpty(), gone -> gone);
        later.stop();
        assertThat(purged).isTrue();
        removedPages.reconcile();

        assertThat(desk.node.store().ofPage(desk.page.id())).isEmpty();
    }

    @Test
    void fault_9_a_start_during_the_purge_leaves_nothing_for_longer_than_a_night() throws Exception {
        desk.with("");
        MapOnPage map = desk.node.maps().forWriter(desk.page.id(), desk.key);
        purge();

        desk.node.editor().edit(map, new EditRequest(0, "", new EditRequest.Ask.StartBlank("en")));
        removedPages.reconcile();

        assertThat(desk.node.store().ofPage(desk.page.id())).isEmpty();
    }

    @Test
    void fault_9_an_edit_against_the_purge_is_refused_and_leaves_nothing() throws Exception {
        desk.with(small("A")).settle();
        MapOnPage map = desk.node.maps().forWriter(desk.page.id(), desk.key);
        int id = desk.stored().head().id();
        purge();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> desk.node.editor().edit(map, new EditRequest(1, "", new EditRequest.Ask.Restore(0))))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusedException.Reason.NOT_FOUND));
        assertThat(database.rows().rows(id)).isZero();
    }

    @Test
    void fault_9_writers_at_the_moment_of_the_purge_leave_nothing() throws Exception {
        desk.with(small("A")).settle();
        int id = desk.stored().head().id();
        AtomicBoolean purged = new AtomicBoolean();

        Writers.together(6, writer -> {
            if (writer == 0) {
                purge();
                purged.set(true);
                return writer;
            }
            for (int i = 0; i < 20 && !purged.get(); i++) {
                try {
                    desk.edit(0, add(writer + "-" + i));
                } catch (RefusedException | ConflictException e) {
                    assertThat(purged.get() || desk.wiki.find(desk.page.id()).isEmpty())
                            .isTrue();
                }
            }
            return writer;
        });
        removedPages.reconcile();

        assertThat(desk.node.store().ofPage(desk.page.id())).isEmpty();
        assertThat(database.rows().rows(id)).isZero();
    }

    private void purge() {
        desk.wiki.remove(desk.page.id());
        new RemovalEvents(removedPages).pageRemoved(new PageRemoveEvent(this, new PageWithId(desk.page.id()), null));
    }

    private static String add(String id) {
        return Desk.add("touchpoint", "{\"id\": \"%1$s\", \"stage\": \"a\", \"name\": \"%1$s\"}".formatted(id));
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
