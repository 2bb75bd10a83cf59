package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.StartFrom;
import org.jspecify.annotations.Nullable;

/**
 * Maps in Active Objects. A writer first inserts its line of the change log, whose unique index lets one writer per revision
 * through; the others fail there, before they touch the map. What they do next they decide on a fresh reading, outside the
 * failed transaction.
 */
final class ActiveObjectsMapStore implements MapStore {

    /** Each failed attempt means that another writer got through. */
    private static final int ATTEMPTS = 50;

    private final ActiveObjects activeObjects;
    private final MapJson json;
    private final MapReader reader;
    private final PartsWriter parts;

    ActiveObjectsMapStore(ActiveObjects activeObjects, MapJson json) {
        this.activeObjects = activeObjects;
        this.json = json;
        this.reader = new MapReader(activeObjects);
        this.parts = new PartsWriter(activeObjects);
    }

    @Override
    public Optional<StoredMap> find(UUID key) {
        return reader.find(key);
    }

    @Override
    public Optional<StoredMap> find(UUID key, long contentId) {
        return reader.find(key, row -> row.getContentId() == contentId);
    }

    @Override
    public boolean exists(UUID key) {
        return reader.row(key).isPresent();
    }

    @Override
    public void checkpoint(UUID key, long revision, String checkpointHash) {
        activeObjects.executeInTransaction(() -> {
            reader.row(key).ifPresent(row -> {
                row.setCheckpointHash(checkpointHash);
                row.setCheckpointRevision(revision);
                row.save();
            });
            return key;
        });
    }

    @Override
    public void create(JourneyMap map, long contentId, String checkpointHash) throws MapExistsException {
        try {
            activeObjects.executeInTransaction(() -> {
                JourneyMapRow row = activeObjects.create(
                        JourneyMapRow.class,
                        new DBParam("MAP_KEY", map.key().toString()),
                        new DBParam("CONTENT_ID", contentId));
                write(row, new StoredMap(map, contentId, checkpointHash, map.revision()));
                parts.insert(row.getID(), map.content());
                return row.getID();
            });
        } catch (RuntimeException e) {
            if (reader.row(map.key()).isPresent()) {
                throw new MapExistsException(map.key(), e);
            }
            throw e;
        }
    }

    @Override
    public StoredMap append(UUID key, Edit edit, @Nullable String authorKey)
            throws EditConflictException, NoSuchMapException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            StoredMap seen = reader.find(key).orElseThrow(() -> new NoSuchMapException(key));
            JourneyMap next = seen.map().apply(edit);
            StoredMap after = new StoredMap(next, seen.contentId(), seen.checkpointHash(), seen.checkpointRevision());
            if (replace(seen, after, new LogLine(authorKey, name(edit), text(edit, next)))) {
                return after;
            }
        }
        throw new BusyMapException(key, ATTEMPTS);
    }

    @Override
    public boolean rebuild(StoredMap seen, JourneyMap text, String checkpointHash) {
        long revision = seen.map().revision() + 1;
        JourneyMap next = JourneyMap.of(seen.map().key(), text.content(), revision);
        StoredMap after = new StoredMap(next, seen.contentId(), checkpointHash, revision);
        return replace(seen, after, new LogLine(null, "page_text", json.write(next)));
    }

    @Override
    public void deleteByContent(long contentId) {
        activeObjects.executeInTransaction(() -> {
            for (JourneyMapRow row :
                    activeObjects.find(JourneyMapRow.class, Query.select().where("CONTENT_ID = ?", contentId))) {
                parts.delete(row.getID());
                activeObjects.deleteWithSQL(MapEditRow.class, "MAP_ID = ?", row.getID());
                activeObjects.delete(row);
            }
            return contentId;
        });
    }

    @Override
    public Set<Long> contentIds() {
        Set<Long> contentIds = new HashSet<>();
        activeObjects.stream(
                JourneyMapRow.class,
                Query.select("ID, CONTENT_ID"),
                (JourneyMapRow row) -> contentIds.add(row.getContentId()));
        return Set.copyOf(contentIds);
    }

    @Override
    public int count() {
        return activeObjects.count(JourneyMapRow.class);
    }

    /** Whether the map was still as seen and now is as given. */
    private boolean replace(StoredMap seen, StoredMap after, LogLine line) {
        UUID key = seen.map().key();
        try {
            return activeObjects.executeInTransaction(() -> {
                Optional<JourneyMapRow> row = reader.row(key);
                if (row.isEmpty()) {
                    return false;
                }
                log(row.get().getID(), after.map().revision(), line);
                write(row.get(), after);
                parts.delete(row.get().getID());
                parts.insert(row.get().getID(), after.map().content());
                return true;
            });
        } catch (RuntimeException e) {
            if (isStill(key, seen.map().revision())) {
                throw e;
            }
            return false;
        }
    }

    private boolean isStill(UUID key, long revision) {
        return reader.row(key).filter(row -> row.getMapRevision() == revision).isPresent();
    }

    private void log(int mapId, long revision, LogLine line) {
        activeObjects.create(
                MapEditRow.class,
                new DBParam("MAP_ID", mapId),
                new DBParam("MAP_REVISION", revision),
                new DBParam("AUTHOR_KEY", line.authorKey()),
                new DBParam("MADE_AT", System.currentTimeMillis()),
                new DBParam("EDIT_NAME", line.editName()),
                new DBParam("EDIT_TEXT", line.editText()));
    }

    private static void write(JourneyMapRow row, StoredMap stored) {
        JourneyMap map = stored.map();
        row.setTitle(map.title());
        row.setPersonaName(map.persona().name());
        row.setPersonaText(map.persona().description());
        row.setScenario(map.scenario());
        row.setGoalText(map.goal());
        row.setJourneyType(map.type().key());
        row.setMapStatus(map.status().key());
        row.setSampleContent(map.sample());
        row.setMapRevision(map.revision());
        row.setCheckpointHash(stored.checkpointHash());
        row.setCheckpointRevision(stored.checkpointRevision());
        row.save();
    }

    private static String name(Edit edit) {
        if (edit instanceof StartFrom) {
            return "start_from";
        }
        return "clear_map";
    }

    private @Nullable String text(Edit edit, JourneyMap next) {
        return edit instanceof ClearMap ? null : json.write(next);
    }

    private record LogLine(
            @Nullable String authorKey,
            String editName,
            @Nullable String editText) {}
}
