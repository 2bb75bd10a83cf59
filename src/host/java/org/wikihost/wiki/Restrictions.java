package org.wikihost.wiki;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;

/** Restrictions of single pages. Restrictions to view also hold for every page below; restrictions to edit do not. */
public final class Restrictions {
    private final Database database;
    private final RestrictionRows rows;
    private final Pages pages;
    private final Permissions permissions;
    private final Settings settings;

    Restrictions(Database database, RestrictionRows rows, Pages pages, Permissions permissions, Settings settings) {
        this.database = database;
        this.rows = rows;
        this.pages = pages;
        this.permissions = permissions;
        this.settings = settings;
    }

    /** Those of the page itself. */
    public List<Restriction> of(@Nullable User user, long pageId) {
        long id = pages.get(user, pageId).latestId();
        return rows.of(List.of(id)).getOrDefault(id, List.of());
    }

    /**
     * Replaces those of the page. Whoever may edit the page may do it, but nobody can shut themselves out: the user is added to each
     * kind that would leave them out, as in Confluence's dialog.
     */
    public void set(User user, long pageId, List<Restriction> restrictions) {
        settings.requireWritable();
        Page page = pages.get(user, pageId);
        if (!permissions.canEdit(user, page)) {
            throw new NotPermittedException("You may not restrict the page " + page.title() + ".");
        }
        database.inTransaction(() -> rows.replace(page.id(), withoutLockingOut(user, restrictions)));
    }

    private static List<Restriction> withoutLockingOut(User user, List<Restriction> restrictions) {
        List<Restriction> all = new ArrayList<>(restrictions);
        for (RestrictionKind kind : RestrictionKind.values()) {
            List<Restriction> ofKind =
                    restrictions.stream().filter(limit -> limit.kind() == kind).toList();
            if (!ofKind.isEmpty()
                    && ofKind.stream().noneMatch(limit -> limit.subject().includes(user))) {
                all.add(new Restriction(kind, new Subject.OfUser(user.key())));
            }
        }
        return all;
    }
}
