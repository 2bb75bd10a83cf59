package org.wikihost.wiki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what. A null user is anonymous. Members of the administrators' group may do everything, as in Confluence. */
public final class Permissions {
    private final SpaceRows spaces;
    private final RestrictionRows restrictions;
    private final PageRows pages;
    private final Settings settings;

    Permissions(SpaceRows spaces, RestrictionRows restrictions, PageRows pages, Settings settings) {
        this.spaces = spaces;
        this.restrictions = restrictions;
        this.pages = pages;
        this.settings = settings;
    }

    /**
     * An old version is as visible as the page; a trashed page is visible to administrators of its space, a draft to those who may write
     * it.
     */
    public boolean canView(@Nullable User user, Page page) {
        if (page.status() == PageStatus.DRAFT) {
            return canEdit(user, page);
        }
        return hasAll(user, page, RestrictionKind.VIEW, SpacePermission.VIEWSPACE)
                && (page.status() != PageStatus.TRASHED
                        || may(user, page.spaceId(), SpacePermission.SETSPACEPERMISSIONS));
    }

    public boolean canEdit(@Nullable User user, Page page) {
        return (changeable(page) || page.status() == PageStatus.DRAFT)
                && hasAll(user, page, RestrictionKind.EDIT, SpacePermission.VIEWSPACE, SpacePermission.EDITSPACE);
    }

    public boolean canComment(@Nullable User user, Page page) {
        return changeable(page)
                && hasAll(user, page, RestrictionKind.VIEW, SpacePermission.VIEWSPACE, SpacePermission.COMMENT);
    }

    public boolean canAttach(@Nullable User user, Page page) {
        return changeable(page)
                && hasAll(
                        user, page, RestrictionKind.EDIT, SpacePermission.VIEWSPACE, SpacePermission.CREATEATTACHMENT);
    }

    public boolean canDelete(@Nullable User user, Page page) {
        return changeable(page)
                && hasAll(user, page, RestrictionKind.EDIT, SpacePermission.VIEWSPACE, SpacePermission.REMOVEPAGE);
    }

    public boolean canView(@Nullable User user, Comment comment) {
        return pages.find(comment.pageId()).filter(page -> canView(user, page)).isPresent();
    }

    /** Its author, while allowed to comment, or a space administrator. */
    public boolean canEdit(@Nullable User user, Comment comment) {
        return pages.find(comment.pageId())
                .filter(page -> canComment(user, page))
                .filter(page ->
                        isAuthor(user, comment) || may(user, page.spaceId(), SpacePermission.SETSPACEPERMISSIONS))
                .isPresent();
    }

    /** As for editing. */
    public boolean canDelete(@Nullable User user, Comment comment) {
        return canEdit(user, comment);
    }

    public boolean canView(@Nullable User user, Space space) {
        return may(user, space.id(), SpacePermission.VIEWSPACE);
    }

    public boolean canCreatePage(@Nullable User user, Space space) {
        return may(user, space.id(), SpacePermission.VIEWSPACE, SpacePermission.EDITSPACE);
    }

    public boolean canAdminister(@Nullable User user, Space space) {
        return may(user, space.id(), SpacePermission.SETSPACEPERMISSIONS);
    }

    /** Whether the user may look people up. */
    public boolean canBrowsePeople(@Nullable User user) {
        return user != null && (user.isAdministrator() || (user.isLicensed() && !settings.arePeopleHidden()));
    }

    /** Keeps the pages that the user may view, with a constant number of queries. */
    public List<PageSummary> visible(@Nullable User user, List<PageSummary> candidates) {
        if (user != null && user.isAdministrator()) {
            return candidates;
        }
        Set<Long> spaceIds = new HashSet<>();
        Set<Long> pageIds = new HashSet<>();
        for (PageSummary page : candidates) {
            spaceIds.add(page.spaceId());
            pageIds.add(page.id());
            pageIds.addAll(page.ancestors());
        }
        Map<Long, List<SpaceGrant>> grants = spaces.grants(spaceIds);
        Map<Long, List<Restriction>> limits = restrictions.of(pageIds);
        return candidates.stream()
                .filter(page -> granted(user, grants.get(page.spaceId()), SpacePermission.VIEWSPACE))
                .filter(page -> passes(user, page.id(), page.ancestors(), RestrictionKind.VIEW, limits))
                .toList();
    }

    /** Keeps the people who may view the page, with a constant number of queries. */
    List<User> viewers(List<User> candidates, Page page) {
        List<SpaceGrant> grants = spaces.grants(page.spaceId());
        Map<Long, List<Restriction>> limits = limits(page);
        return candidates.stream()
                .filter(user -> user.isAdministrator()
                        || (granted(user, grants, SpacePermission.VIEWSPACE)
                                && passes(user, page.latestId(), page.ancestors(), RestrictionKind.VIEW, limits)))
                .toList();
    }

    /** Keeps the spaces that the user may view. */
    List<Space> visibleSpaces(@Nullable User user, List<Space> candidates) {
        Map<Long, List<SpaceGrant>> grants =
                spaces.grants(candidates.stream().map(Space::id).toList());
        return candidates.stream()
                .filter(space -> (user != null && user.isAdministrator())
                        || granted(user, grants.get(space.id()), SpacePermission.VIEWSPACE))
                .toList();
    }

    boolean may(@Nullable User user, long spaceId, SpacePermission... wanted) {
        if (user != null && user.isAdministrator()) {
            return true;
        }
        List<SpaceGrant> grants = spaces.grants(spaceId);
        for (SpacePermission permission : wanted) {
            if (!granted(user, grants, permission)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAll(@Nullable User user, Page page, RestrictionKind kind, SpacePermission... wanted) {
        if (user != null && user.isAdministrator()) {
            return true;
        }
        if (!may(user, page.spaceId(), wanted)) {
            return false;
        }
        return passes(user, page.latestId(), page.ancestors(), kind, limits(page));
    }

    private Map<Long, List<Restriction>> limits(Page page) {
        Collection<Long> ids = new ArrayList<>(page.ancestors());
        ids.add(page.latestId());
        return restrictions.of(ids);
    }

    private static boolean changeable(Page page) {
        return page.status() == PageStatus.CURRENT;
    }

    private static boolean isAuthor(@Nullable User user, Comment comment) {
        return user != null && user.key().equals(comment.creator());
    }

    private static boolean granted(@Nullable User user, @Nullable List<SpaceGrant> grants, SpacePermission permission) {
        return grants != null
                && grants.stream()
                        .anyMatch(grant -> grant.permission() == permission
                                && grant.subject().includes(user));
    }

    private static boolean passes(
            @Nullable User user,
            long pageId,
            List<Long> ancestors,
            RestrictionKind kind,
            Map<Long, List<Restriction>> limits) {
        return ancestors.stream().allMatch(id -> passes(user, limits.get(id), RestrictionKind.VIEW))
                && passes(user, limits.get(pageId), RestrictionKind.VIEW)
                && (kind == RestrictionKind.VIEW || passes(user, limits.get(pageId), kind));
    }

    private static boolean passes(@Nullable User user, @Nullable List<Restriction> limits, RestrictionKind kind) {
        if (limits == null || limits.stream().noneMatch(limit -> limit.kind() == kind)) {
            return true;
        }
        return limits.stream()
                .anyMatch(limit -> limit.kind() == kind && limit.subject().includes(user));
    }
}
