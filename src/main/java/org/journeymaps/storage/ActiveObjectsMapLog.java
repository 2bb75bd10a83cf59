package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;

/** The change log in Active Objects. */
final class ActiveObjectsMapLog implements MapLog {

    private final ActiveObjects activeObjects;
    private final MapJson json;

    ActiveObjectsMapLog(ActiveObjects activeObjects, MapJson json) {
        this.activeObjects = activeObjects;
        this.json = json;
    }

    @Override
    public List<LogLine> lines(int mapId, long after, long upTo) {
        return find(Query.select()
                .where("MAP_ID = ? AND MAP_REVISION > ? AND MAP_REVISION <= ?", mapId, after, upTo)
                .order("MAP_REVISION ASC"));
    }

    @Override
    public List<LogLine> newest(int mapId, long before, int limit) {
        return find(Query.select()
                .where("MAP_ID = ? AND MAP_REVISION < ?", mapId, before)
                .order("MAP_REVISION DESC")
                .limit(limit));
    }

    @Override
    public Optional<LogLine> line(int mapId, long revision) {
        return find(Query.select().where("REVISION_KEY = ?", RowKey.of(mapId, revision))).stream()
                .findFirst();
    }

    @Override
    public JourneyContent at(int mapId, long revision) {
        long base = revision - revision % FULL_TEXT_EVERY;
        JourneyContent content = base == 0 ? JourneyContent.EMPTY : state(mapId, base);
        try {
            for (LogLine line : lines(mapId, base, revision)) {
                content = line.edit().applyTo(content);
            }
            return content;
        } catch (EditConflictException e) {
            throw new IllegalStateException("The log of map " + mapId + " is damaged", e);
        }
    }

    @Override
    public Optional<Long> inPage(int mapId, String hash) {
        Query query = Query.select("ID, MAP_REVISION")
                .where("MAP_ID = ? AND PAGE_HASH = ?", mapId, hash)
                .order("MAP_REVISION DESC")
                .limit(1);
        return Arrays.stream(activeObjects.find(MapEditRow.class, query))
                .map(MapEditRow::getMapRevision)
                .findFirst();
    }

    /** The line of a request that came before. */
    Optional<LogLine> byClient(int mapId, String clientId) {
        return find(Query.select().where("CLIENT_KEY = ?", RowKey.of(mapId, clientId))).stream()
                .findFirst();
    }

    /** @param pageHash the hash of the canonical text, or null when the page does not hold the revision */
    void append(int mapId, long revision, NewEdit edit, long at, @Nullable String pageHash) {
        activeObjects.create(
                MapEditRow.class,
                new DBParam("MAP_ID", mapId),
                new DBParam("MAP_REVISION", revision),
                new DBParam("REVISION_KEY", RowKey.of(mapId, revision)),
                new DBParam("CLIENT_KEY", RowKey.of(mapId, edit.clientId())),
                new DBParam("EDIT_SOURCE", edit.source().key()),
                new DBParam("AUTHOR_KEY", edit.authorKey()),
                new DBParam("MADE_AT", at),
                new DBParam("REFERS_TO", edit.refersTo()),
                new DBParam("EDIT_TEXT", json.write(edit.edit())),
                new DBParam("PAGE_HASH", pageHash));
    }

    void keepState(int mapId, long revision, String text) {
        activeObjects.create(
                MapStateRow.class,
                new DBParam("REVISION_KEY", RowKey.of(mapId, revision)),
                new DBParam("MAP_ID", mapId),
                new DBParam("MAP_REVISION", revision),
                new DBParam("MAP_TEXT", text));
    }

    /** Notes that a page's text holds a revision, or may soon. */
    void notePage(int mapId, long revision, String hash) {
        Query query = Query.select("ID").where("REVISION_KEY = ?", RowKey.of(mapId, revision));
        for (MapEditRow row : activeObjects.find(MapEditRow.class, query)) {
            row.setPageHash(hash);
            row.save();
        }
    }

    private JourneyContent state(int mapId, long revision) {
        MapStateRow[] rows = activeObjects.find(
                MapStateRow.class, Query.select().where("REVISION_KEY = ?", RowKey.of(mapId, revision)));
        if (rows.length == 0) {
            throw new IllegalStateException("The log of map " + mapId + " lacks its state at " + revision);
        }
        return json.readOwn(rows[0].getMapText());
    }

    private List<LogLine> find(Query query) {
        return Arrays.stream(activeObjects.find(MapEditRow.class, query))
                .map(row -> new LogLine(
                        row.getMapRevision(),
                        json.readOwnEdit(row.getEditText()),
                        Source.valueOf(row.getEditSource().toUpperCase(Locale.ROOT)),
                        row.getAuthorKey(),
                        row.getMadeAt(),
                        row.getRefersTo()))
                .toList();
    }
}
