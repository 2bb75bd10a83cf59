package org.wikihost.wiki;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content properties of pages: JSON values with a version of their own. Refuses as {@link Pages} does. */
public interface Properties {
    List<Property> of(@Nullable User user, long contentId);

    Optional<Property> find(@Nullable User user, long contentId, String key);

    /** @throws VersionConflictException when the key is taken */
    Property create(@Nullable User user, long contentId, String key, String json);

    /** @throws VersionConflictException when {@code version} is not the current version plus one */
    Property update(@Nullable User user, long contentId, String key, String json, int version);

    void remove(@Nullable User user, long contentId, String key);
}
