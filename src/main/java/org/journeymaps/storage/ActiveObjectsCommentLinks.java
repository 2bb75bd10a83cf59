package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The links of comments in Active Objects. Whatever changes them stamps their map, see {@link StampedMaps}. */
final class ActiveObjectsCommentLinks implements CommentLinks {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsCommentLinks.class);

    /** No writer's own id has a colon. */
    private static final String FOUND = "comment:";

    /** Each failed attempt means that another window of the same person got through. */
    private static final int ATTEMPTS = 20;

    private final ActiveObjects activeObjects;
    private final StampedMaps maps;

    ActiveObjectsCommentLinks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.maps = new StampedMaps(activeObjects);
    }

    @Override
    public List<CommentLink> ofMap(int mapId) {
        return links(Query.select().where("MAP_ID = ?", mapId).order("ID ASC"));
    }

    @Override
    public List<PartId> open(int mapId) {
        Query query = Query.select().where("MAP_ID = ? AND PARENT_ID = ? AND RESOLVED_AT = ?", mapId, 0L, 0L);
        return links(query).stream().map(CommentLink::part).toList();
    }

    @Override
    public Optional<CommentLink> byClient(int mapId, String clientId) {
        return links(Query.select().where("CLIENT_KEY = ?", RowKey.of(mapId, clientId))).stream()
                .findFirst();
    }

    @Override
    public void keep(int mapId, CommentLink link, String clientId) {
        stamped(mapId, () -> insert(mapId, link, RowKey.of(mapId, clientId)));
    }

    @Override
    public void keepFound(int mapId, CommentLink link) {
        stamped(mapId, () -> {
            if (rows(link.comment()).length == 0) {
                insert(mapId, link, RowKey.of(mapId, FOUND + link.comment()));
            }
        });
    }

    @Override
    public void resolve(int mapId, CommentLink thread) {
        stamped(mapId, () -> {
            for (CommentLinkRow row : rows(thread.comment())) {
                resolve(row, thread);
            }
        });
    }

    @Override
    public void said(int mapId) {
        stamped(mapId, () -> {});
    }

    @Override
    public void forget(long comment) {
        for (CommentLinkRow row : rows(comment)) {
            CommentLink gone = link(row);
            stamped(row.getMapId(), () -> {
                moveUp(gone);
                activeObjects.deleteWithSQL(CommentLinkRow.class, "COMMENT_ID = ?", comment);
            });
        }
    }

    @Override
    public void forgetPerson(String userKey) {
        activeObjects.executeInTransaction(() -> {
            activeObjects.deleteWithSQL(CommentSeenRow.class, "USER_KEY = ?", userKey);
            for (CommentLinkRow row :
                    activeObjects.find(CommentLinkRow.class, Query.select().where("RESOLVED_BY = ?", userKey))) {
                row.setResolvedBy(null);
                row.save();
            }
            return userKey;
        });
    }

    @Override
    public long seen(int mapId, String userKey) {
        return Arrays.stream(seenRows(mapId, userKey))
                .mapToLong(CommentSeenRow::getSeenAt)
                .sum();
    }

    /** An older moment is deleted and the new one inserted; who is too late for that looks again. */
    @Override
    public void see(int mapId, String userKey, long at) {
        for (int attempt = 1; seen(mapId, userKey) < at; attempt++) {
            try {
                replace(mapId, userKey, at);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("Somebody read the comments of map {} in two windows at once", mapId, e);
            }
        }
    }

    private void replace(int mapId, String userKey, long at) {
        activeObjects.executeInTransaction(() -> {
            String key = seenKey(mapId, userKey);
            activeObjects.deleteWithSQL(CommentSeenRow.class, "SEEN_KEY = ? AND SEEN_AT < ?", key, at);
            return activeObjects.create(
                    CommentSeenRow.class,
                    new DBParam("SEEN_KEY", key),
                    new DBParam("MAP_ID", mapId),
                    new DBParam("USER_KEY", userKey),
                    new DBParam("SEEN_AT", at));
        });
    }

    private void stamped(int mapId, Runnable work) {
        try {
            maps.commented(mapId, () -> {
                work.run();
                return mapId;
            });
        } catch (NoSuchMapException e) {
            LOG.debug("Nothing is kept of the comments of map {}, which is gone", mapId, e);
        }
    }

    private void insert(int mapId, CommentLink link, String clientKey) {
        activeObjects.create(
                CommentLinkRow.class,
                new DBParam("COMMENT_ID", link.comment()),
                new DBParam("MAP_ID", mapId),
                new DBParam("PARENT_ID", link.parent()),
                new DBParam("PART", link.part().type().key()),
                new DBParam("PART_ID", link.part().id()),
                new DBParam("TOUCHPOINT_ROW", touchpointRow(mapId, link.part())),
                new DBParam("RESOLVED_AT", link.resolvedAt()),
                new DBParam("RESOLVED_BY", link.resolvedBy()),
                new DBParam("CLIENT_KEY", clientKey));
    }

    private int touchpointRow(int mapId, PartId part) {
        if (part.type() != PartType.TOUCHPOINT) {
            return 0;
        }
        Query query = Query.select("ID").where("TOUCHPOINT_KEY = ?", RowKey.of(mapId, part.id()));
        return Arrays.stream(activeObjects.find(TouchpointRow.class, query))
                .mapToInt(TouchpointRow::getID)
                .sum();
    }

    private void moveUp(CommentLink gone) {
        Query answers = Query.select().where("PARENT_ID = ?", gone.comment());
        for (CommentLinkRow row : activeObjects.find(CommentLinkRow.class, answers)) {
            row.setParentId(gone.parent());
            resolve(row, gone);
        }
    }

    private static void resolve(CommentLinkRow row, CommentLink thread) {
        row.setResolvedAt(thread.resolvedAt());
        row.setResolvedBy(thread.resolvedBy());
        row.save();
    }

    private CommentLinkRow[] rows(long comment) {
        return activeObjects.find(CommentLinkRow.class, Query.select().where("COMMENT_ID = ?", comment));
    }

    private CommentSeenRow[] seenRows(int mapId, String userKey) {
        return activeObjects.find(CommentSeenRow.class, Query.select().where("SEEN_KEY = ?", seenKey(mapId, userKey)));
    }

    private static String seenKey(int mapId, String userKey) {
        return RowKey.of(mapId, TextHash.of(userKey));
    }

    private List<CommentLink> links(Query query) {
        return Arrays.stream(activeObjects.find(CommentLinkRow.class, query))
                .map(ActiveObjectsCommentLinks::link)
                .toList();
    }

    private static CommentLink link(CommentLinkRow row) {
        String partId = row.getPartId();
        PartId part = new PartId(PartType.of(row.getPart()).orElseThrow(), partId == null ? "" : partId);
        return new CommentLink(row.getCommentId(), row.getParentId(), part, row.getResolvedAt(), row.getResolvedBy());
    }
}
