package org.journeymaps.admin;

import static org.journeymaps.testing.Journeys.small;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.editing.AppNode;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.MapOwners;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.testing.MapClient;
import org.journeymaps.wiki.OptionalServices;

/** A wiki of the test's own, and what an administrator has to do there. */
final class AdminDesk {

    private static final AtomicLong PAGES = new AtomicLong(700_000);

    final FakeWiki wiki = new FakeWiki();
    final AppNode node;
    final Administration administration;

    AdminDesk(MapDatabase database) {
        OptionalServices none = new OptionalServices();
        this.node = AppNode.on(database, wiki);
        this.administration = new Administration(
                new HealthCheck(node.store(), wiki, none),
                node.store(),
                wiki,
                wiki,
                node.saves(),
                node.removedPages(),
                new AuditLog(none),
                node.marks(),
                node.links(),
                database.answers(),
                database.imports(),
                wiki);
        wiki.setUser("anna");
    }

    /** A page of its own with a map that has a title by an edit which the page does not hold. */
    MapAddress unsaved(String space, String title) throws InvalidTextException {
        return unsaved(new FakePage(PAGES.incrementAndGet(), space), title);
    }

    MapAddress unsaved(FakePage page, String title) throws InvalidTextException {
        MapAddress map = new MapAddress(page.id(), UUID.randomUUID());
        wiki.add(page.with(map.key(), small("As saved")));
        edit(map, 0, MapClient.title("As saved", title));
        return map;
    }

    FakePage page(String space) {
        return new FakePage(PAGES.incrementAndGet(), space);
    }

    void edit(MapAddress map, long baseRevision, String... edits) throws InvalidTextException {
        node.edit(map.contentId(), map.key(), MapClient.request(baseRevision, edits));
    }

    /** So that the next test finds no maps. */
    void forget() {
        MapOwners.forEach(node.store(), node.store()::deleteByContent);
    }
}
