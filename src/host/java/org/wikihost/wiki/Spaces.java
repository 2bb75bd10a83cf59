package org.wikihost.wiki;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spaces and who may do what in them. A null user is an anonymous reader. */
public interface Spaces {
    /** The spaces that the user may view, by name. */
    List<Space> visible(@Nullable User user);

    /** @throws NotFoundException also when the user may not view it */
    Space get(@Nullable User user, String key);

    /** The space whoever asks, for managers that check permissions elsewhere. */
    Optional<Space> find(String key);

    Optional<Space> find(long id);

    /**
     * Creates a space with a home page of the same name; its creator may do everything in it.
     *
     * @param key letters and digits, at most 255
     */
    Space create(User user, String key, String name, String description);

    /** Removes the space with all it holds. Space administrators only. */
    void remove(User user, String key);

    List<SpaceGrant> grants(Space space);

    /** Replaces all permissions of the space. Space administrators only. */
    void setGrants(User user, Space space, List<SpaceGrant> grants);
}
