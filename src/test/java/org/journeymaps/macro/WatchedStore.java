package org.journeymaps.macro;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.storage.MapExistsException;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.StoredMap;
import org.jspecify.annotations.Nullable;

/** A real store that tells when rows have been built, so that tests can wait for the background work. */
record WatchedStore(MapStore store, BlockingQueue<UUID> built) implements MapStore {

    WatchedStore(MapStore store) {
        this(store, new LinkedBlockingQueue<>());
    }

    /** The next map whose rows have been built or replaced; null when that takes more than a minute. */
    @Nullable
    UUID nextBuilt() throws InterruptedException {
        return built.poll(1, TimeUnit.MINUTES);
    }

    @Override
    public Optional<StoredMap> find(UUID key) {
        return store.find(key);
    }

    @Override
    public Optional<StoredMap> find(UUID key, long contentId) {
        return store.find(key, contentId);
    }

    @Override
    public boolean exists(UUID key) {
        return store.exists(key);
    }

    @Override
    public void checkpoint(UUID key, long revision, String checkpointHash) {
        store.checkpoint(key, revision, checkpointHash);
    }

    @Override
    public void create(JourneyMap map, long contentId, String checkpointHash) throws MapExistsException {
        store.create(map, contentId, checkpointHash);
        built.add(map.key());
    }

    @Override
    public StoredMap append(UUID key, Edit edit, @Nullable String authorKey)
            throws EditConflictException, NoSuchMapException {
        return store.append(key, edit, authorKey);
    }

    @Override
    public boolean rebuild(StoredMap seen, JourneyMap text, String checkpointHash) {
        boolean rebuilt = store.rebuild(seen, text, checkpointHash);
        built.add(text.key());
        return rebuilt;
    }

    @Override
    public void deleteByContent(long contentId) {
        store.deleteByContent(contentId);
    }

    @Override
    public Set<Long> contentIds() {
        return store.contentIds();
    }

    @Override
    public int count() {
        return store.count();
    }
}
