package org.wikihost.wiki;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;

/** Spaces and who may do what in them. A null user is an anonymous reader. */
public final class Spaces {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");
    private final Database database;
    private final SpaceRows rows;
    private final Permissions permissions;
    private final PageChanges pages;
    private final ContentIds ids;
    private final Settings settings;
    private final Listeners listeners;
    private final Clock clock;

    Spaces(
            Database database,
            SpaceRows rows,
            Permissions permissions,
            PageChanges pages,
            ContentIds ids,
            Settings settings,
            Listeners listeners,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.permissions = permissions;
        this.pages = pages;
        this.ids = ids;
        this.settings = settings;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The spaces that the user may view, by name. */
    public List<Space> visible(@Nullable User user) {
        return permissions.visibleSpaces(user, rows.all());
    }

    /** @throws NotFoundException also when the user may not view it */
    public Space get(@Nullable User user, String key) {
        return rows.find(key)
                .filter(space -> permissions.canView(user, space))
                .orElseThrow(
                        () -> new NotFoundException("There is no space with the key " + key + " that you may view."));
    }

    /** The space whoever asks, for managers that check permissions elsewhere. */
    public Optional<Space> find(String key) {
        return rows.find(key);
    }

    /** The space whoever asks, for managers that check permissions elsewhere. */
    public Optional<Space> find(long id) {
        return rows.find(id);
    }

    /**
     * Creates a space with a home page of the same name; its creator may do everything in it, other users may read and comment.
     *
     * @param key letters and digits, at most 255
     */
    public Space create(User user, String key, String name, String description) {
        settings.requireWritable();
        if (!user.isLicensed()) {
            throw new NotPermittedException("You may not create spaces.");
        }
        if (!KEY.matcher(key).matches() || name.isBlank()) {
            throw new InvalidRequestException("A space has a name, and a key of letters and digits.");
        }
        return database.inTransaction(() -> {
            if (rows.find(key).isPresent()) {
                throw new InvalidRequestException("There is a space with the key " + key + " already.");
            }
            Space space = new Space(
                    ids.next("space"), key, name, description, OptionalLong.empty(), user.key(), clock.millis());
            rows.insert(space);
            rows.replaceGrants(space.id(), firstGrants(user));
            Page home = pages.create(user, new NewPage(key, OptionalLong.empty(), name, "<p></p>"), true);
            rows.setHomePage(space.id(), home.id());
            return rows.find(space.id()).orElseThrow();
        });
    }

    /** Removes the space with all it holds. Space administrators only. */
    public void remove(User user, String key) {
        Space space = administered(user, key);
        database.inTransaction(() -> {
            listeners.tell(new WikiEvent.SpaceRemoved(space));
            rows.delete(space.id());
        });
    }

    /** All permissions that the space gives. */
    public List<SpaceGrant> grants(Space space) {
        return rows.grants(space.id());
    }

    /** Replaces all permissions of the space. Space administrators only. */
    public void setGrants(User user, Space space, List<SpaceGrant> grants) {
        administered(user, space.key());
        database.inTransaction(() -> rows.replaceGrants(space.id(), grants));
    }

    private Space administered(User user, String key) {
        settings.requireWritable();
        Space space = get(user, key);
        if (!permissions.canAdminister(user, space)) {
            throw new NotPermittedException("You may not administer the space " + space.key() + ".");
        }
        return space;
    }

    private static List<SpaceGrant> firstGrants(User creator) {
        Subject everyUser = new Subject.OfGroup(Users.USERS);
        List<SpaceGrant> all = new ArrayList<>(Arrays.stream(SpacePermission.values())
                .map(permission -> new SpaceGrant(permission, new Subject.OfUser(creator.key())))
                .toList());
        all.add(new SpaceGrant(SpacePermission.VIEWSPACE, everyUser));
        all.add(new SpaceGrant(SpacePermission.COMMENT, everyUser));
        return all;
    }
}
