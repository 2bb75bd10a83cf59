package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;

/**
 * Maps in Active Objects. A writer inserts its line of the change log first, whose unique key lets one writer per revision through;
 * the others fail there, before they touch the map. What they do next they decide on a fresh reading, outside the failed
 * transaction. Whoever deletes a map deletes its own row first, so that a writer who comes in between finds nothing to write to.
 */
final class ActiveObjectsMapStore implements MapStore {

    /** Each failed attempt means that another writer got through: so many that nobody loses them all by chance. */
    private static final int ATTEMPTS = 200;

    /** How many rows are read at once to add up their lengths. */
    private static final int LENGTHS = 1_000;

    /** All but the long text. */
    private static final String HEAD = "ID, CONTENT_ID, MAP_KEY, MAP_REVISION, CHECKPOINT_REVISION, CHECKPOINT_HASH,"
            + " PENDING_REVISION, UNSAVED_SINCE, SEEN_VERSION, SEEN_MODIFIED_AT, SEEN_HASH, SEEN_PLACES, MARKS_STAMP,"
            + " COMMENTS_STAMP, ANSWERS_STAMP";

    private static final String WHOLE = HEAD + ", MAP_TEXT";

    private final ActiveObjects activeObjects;
    private final MapJson json;
    private final TouchpointRows touchpoints;
    private final ActiveObjectsMapLog log;

    ActiveObjectsMapStore(ActiveObjects activeObjects, MapJson json) {
        this.activeObjects = activeObjects;
        this.json = json;
        this.touchpoints = new TouchpointRows(activeObjects);
        this.log = new ActiveObjectsMapLog(activeObjects, json);
    }

    @Override
    public Optional<MapHead> head(MapAddress address) {
        return row(address, Query.select(HEAD)).map(ActiveObjectsMapStore::head);
    }

    @Override
    public Optional<StoredMap> find(MapAddress address) {
        return row(address, Query.select(WHOLE)).map(this::stored);
    }

    @Override
    public List<StoredMap> ofPage(long contentId) {
        return Arrays.stream(activeObjects.find(
                        JourneyMapRow.class, Query.select(WHOLE).where("CONTENT_ID = ?", contentId)))
                .map(this::stored)
                .toList();
    }

    @Override
    public StoredMap create(MapAddress address, FirstText first, PageSeen seen) throws MapExistsException {
        try {
            return activeObjects.executeInTransaction(() -> insert(address, first, seen));
        } catch (RuntimeException e) {
            if (head(address).isPresent()) {
                throw new MapExistsException(address.key(), e);
            }
            throw e;
        }
    }

    @Override
    public Kept change(MapAddress address, String clientId, Decision decision)
            throws NoSuchMapException, EditConflictException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JourneyMapRow row =
                    row(address, Query.select(WHOLE)).orElseThrow(() -> new NoSuchMapException(address.key()));
            StoredMap now = stored(row);
            Optional<LogLine> earlier = log.byClient(now.head().id(), clientId);
            if (earlier.isPresent()) {
                return new Kept(now, now, earlier.get().revision());
            }
            Optional<NewEdit> edit = decision.on(now);
            if (edit.isEmpty()) {
                return new Kept(now, now, now.revision());
            }
            Optional<StoredMap> after = keep(row, now, edit.get());
            if (after.isPresent()) {
                return new Kept(now, after.get(), after.get().revision());
            }
        }
        throw new BusyMapException(address.key(), ATTEMPTS);
    }

    @Override
    public void see(MapHead head, PageSeen seen) {
        update(head, row -> write(row, seen));
    }

    @Override
    public void announce(MapHead head, long revision, String hash) {
        update(head, row -> {
            row.setPendingRevision(revision);
            log.notePage(head.id(), revision, hash);
        });
    }

    @Override
    public void saved(MapHead head, long revision, String hash, PageSeen seen) {
        update(head, row -> {
            row.setCheckpointRevision(revision);
            row.setCheckpointHash(hash);
            row.setPendingRevision(0);
            write(row, seen);
            row.save();
            row.setUnsavedSince(isAt(head.id(), revision) ? 0 : System.currentTimeMillis());
        });
    }

    @Override
    public void unsave(MapHead head, PageSeen seen) {
        update(head, row -> {
            row.setUnsavedSince(System.currentTimeMillis());
            if (row.getPendingRevision() == 0) {
                row.setPendingRevision(row.getMapRevision());
            }
            write(row, seen);
        });
    }

    @Override
    public void rest(MapHead head) {
        update(head, row -> row.setUnsavedSince(0));
    }

    @Override
    public Set<String> touchpointIds(int mapId) {
        return touchpoints.ids(mapId);
    }

    @Override
    public List<MapHead> unsaved(long before, int afterId, int limit) {
        Query query = Query.select(HEAD)
                .where("UNSAVED_SINCE > ? AND UNSAVED_SINCE < ? AND ID > ?", 0L, before, afterId)
                .order("ID ASC")
                .limit(limit);
        return Arrays.stream(activeObjects.find(JourneyMapRow.class, query))
                .map(ActiveObjectsMapStore::head)
                .toList();
    }

    @Override
    public void deleteByContent(long contentId) {
        activeObjects.executeInTransaction(() -> {
            Query query = Query.select("ID").where("CONTENT_ID = ?", contentId);
            for (JourneyMapRow row : activeObjects.find(JourneyMapRow.class, query)) {
                int mapId = row.getID();
                activeObjects.deleteWithSQL(JourneyMapRow.class, "ID = ?", mapId);
                activeObjects.deleteWithSQL(MapEditRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(MapStateRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(TouchpointRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(CommentLinkRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(CommentSeenRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(MarkRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(MarkTallyRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(MarkRoundRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(ImportRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(ImportSettingRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(AnswerRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(AnswerTallyRow.class, "MAP_ID = ?", mapId);
                activeObjects.deleteWithSQL(FigureRow.class, "MAP_ID = ?", mapId);
            }
            return contentId;
        });
    }

    @Override
    public List<Long> contentIds(long after, int limit) {
        Query query = Query.select("ID, CONTENT_ID")
                .where("CONTENT_ID > ?", after)
                .order("CONTENT_ID ASC")
                .limit(limit);
        return Arrays.stream(activeObjects.find(JourneyMapRow.class, query))
                .map(JourneyMapRow::getContentId)
                .distinct()
                .toList();
    }

    @Override
    public int count() {
        return activeObjects.count(JourneyMapRow.class);
    }

    @Override
    public int countUnsaved() {
        return activeObjects.count(JourneyMapRow.class, "UNSAVED_SINCE > ?", 0L);
    }

    @Override
    public List<MapHead> headsOfPage(long contentId) {
        Query query = Query.select(HEAD).where("CONTENT_ID = ?", contentId);
        return Arrays.stream(activeObjects.find(JourneyMapRow.class, query))
                .map(ActiveObjectsMapStore::head)
                .toList();
    }

    @Override
    public TableSizes sizes() {
        return new TableSizes(
                count(), activeObjects.count(MapEditRow.class), activeObjects.count(TouchpointRow.class), textLength());
    }

    @Override
    public List<SizedMap> largest(int limit) {
        Query query = Query.select("ID, CONTENT_ID, MAP_KEY, TEXT_LENGTH")
                .order("TEXT_LENGTH DESC, ID ASC")
                .limit(limit);
        return Arrays.stream(activeObjects.find(JourneyMapRow.class, query))
                .map(row -> new SizedMap(
                        new MapAddress(row.getContentId(), UUID.fromString(row.getMapKey())), row.getTextLength()))
                .toList();
    }

    /** Active Objects cannot sum. */
    private long textLength() {
        long length = 0;
        int last = 0;
        JourneyMapRow[] rows = lengths(last);
        while (rows.length > 0) {
            for (JourneyMapRow row : rows) {
                length += row.getTextLength();
                last = row.getID();
            }
            rows = lengths(last);
        }
        return length;
    }

    private JourneyMapRow[] lengths(int after) {
        Query query = Query.select("ID, TEXT_LENGTH")
                .where("ID > ?", after)
                .order("ID ASC")
                .limit(LENGTHS);
        return activeObjects.find(JourneyMapRow.class, query);
    }

    private StoredMap insert(MapAddress address, FirstText first, PageSeen seen) {
        Edit edit = Edits.between(JourneyContent.EMPTY, first.content());
        boolean nothing = Edits.isNothing(edit);
        long revision = nothing ? 0 : 1;
        Checkpoint checkpoint = Checkpoint.at(revision, first.hash());
        String text = json.write(first.content());
        JourneyMapRow row = activeObjects.create(
                JourneyMapRow.class,
                new DBParam("ADDRESS", address.text()),
                new DBParam("CONTENT_ID", address.contentId()),
                new DBParam("MAP_KEY", address.key().toString()),
                new DBParam("MAP_REVISION", revision),
                new DBParam("MAP_TEXT", text),
                new DBParam("TEXT_LENGTH", text.length()),
                new DBParam("CHECKPOINT_REVISION", checkpoint.revision()),
                new DBParam("CHECKPOINT_HASH", checkpoint.hash()),
                new DBParam("PENDING_REVISION", 0L),
                new DBParam("UNSAVED_SINCE", 0L),
                new DBParam("SEEN_VERSION", seen.version()),
                new DBParam("SEEN_MODIFIED_AT", seen.modifiedAt()),
                new DBParam("SEEN_HASH", seen.hash()),
                new DBParam("SEEN_PLACES", seen.places()),
                new DBParam("MARKS_STAMP", 0L),
                new DBParam("COMMENTS_STAMP", 0L),
                new DBParam("ANSWERS_STAMP", 0L));
        MapHead head = new MapHead(row.getID(), address, revision, checkpoint, seen);
        if (!nothing) {
            long at = System.currentTimeMillis();
            String clientId = UUID.randomUUID().toString();
            log.append(
                    head.id(),
                    1,
                    new NewEdit(
                            edit,
                            first.content(),
                            Source.PAGE,
                            clientId,
                            first.authorKey(),
                            0,
                            NewEdit.inPage(first.hash())),
                    at,
                    TextHash.of(text));
            touchpoints.write(head.id(), JourneyContent.EMPTY, first.content(), at);
        }
        return new StoredMap(head, first.content());
    }

    /** The map after the edit; empty when somebody else was faster. */
    private Optional<StoredMap> keep(JourneyMapRow row, StoredMap now, NewEdit edit) {
        MapHead head = now.head();
        try {
            return Optional.of(activeObjects.executeInTransaction(() -> write(row, now, edit)));
        } catch (DeletedMeanwhileException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            if (head(head.address())
                    .filter(found -> found.revision() == head.revision())
                    .isPresent()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private StoredMap write(JourneyMapRow row, StoredMap now, NewEdit edit) {
        MapHead head = now.head();
        long revision = head.revision() + 1;
        long at = System.currentTimeMillis();
        Checkpoint checkpoint = edit.checkpoint().after(head.checkpoint(), revision, at);
        String text = json.write(edit.after());
        log.append(head.id(), revision, edit, at, checkpoint.revision() == revision ? TextHash.of(text) : null);
        if (revision % MapLog.FULL_TEXT_EVERY == 0) {
            log.keepState(head.id(), revision, text);
        }
        row.setMapRevision(revision);
        row.setMapText(text);
        row.setTextLength(text.length());
        write(row, head.checkpoint(), checkpoint);
        row.save();
        touchpoints.write(head.id(), now.content(), edit.after(), at);
        if (!isAt(head.id(), revision)) {
            throw new DeletedMeanwhileException();
        }
        return new StoredMap(
                new MapHead(head.id(), head.address(), revision, checkpoint, head.seen(), head.stamps()), edit.after());
    }

    private void update(MapHead head, Consumer<JourneyMapRow> change) {
        activeObjects.executeInTransaction(() -> {
            row(head.address(), Query.select(HEAD)).ifPresent(row -> {
                change.accept(row);
                row.save();
            });
            return head;
        });
    }

    /** Whether the row is there and at that revision, which stays so while this transaction holds it. */
    private boolean isAt(int mapId, long revision) {
        return activeObjects.count(JourneyMapRow.class, "ID = ? AND MAP_REVISION = ?", mapId, revision) == 1;
    }

    /** An edit of a writer leaves alone what a save may be writing at the same time. */
    private static void write(JourneyMapRow row, Checkpoint before, Checkpoint after) {
        row.setUnsavedSince(after.unsavedSince());
        if (after.revision() != before.revision()) {
            row.setCheckpointRevision(after.revision());
            row.setCheckpointHash(after.hash());
            row.setPendingRevision(after.pendingRevision());
        }
    }

    private static void write(JourneyMapRow row, PageSeen seen) {
        row.setSeenVersion(seen.version());
        row.setSeenModifiedAt(seen.modifiedAt());
        row.setSeenHash(seen.hash());
        row.setSeenPlaces(seen.places());
    }

    private Optional<JourneyMapRow> row(MapAddress address, Query query) {
        JourneyMapRow[] rows = activeObjects.find(JourneyMapRow.class, query.where("ADDRESS = ?", address.text()));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private StoredMap stored(JourneyMapRow row) {
        return new StoredMap(head(row), json.readOwn(row.getMapText()));
    }

    private static MapHead head(JourneyMapRow row) {
        return new MapHead(
                row.getID(),
                new MapAddress(row.getContentId(), UUID.fromString(row.getMapKey())),
                row.getMapRevision(),
                new Checkpoint(
                        row.getCheckpointRevision(),
                        text(row.getCheckpointHash()),
                        row.getPendingRevision(),
                        row.getUnsavedSince()),
                new PageSeen(
                        row.getSeenVersion(), row.getSeenModifiedAt(), text(row.getSeenHash()), row.getSeenPlaces()),
                new Stamps(row.getMarksStamp(), row.getCommentsStamp(), row.getAnswersStamp()));
    }

    /** The text of a column in a database that may keep an empty text as null. */
    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    /** Takes back a transaction whose map another one deletes at the same moment; the next look says whether it is gone. */
    private static final class DeletedMeanwhileException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
