package org.journeymaps.wiki;

import java.util.Optional;
import java.util.function.Supplier;
import org.journeymaps.render.Words;
import org.jspecify.annotations.Nullable;

/** Those who have an account in the wiki. */
public interface People {

    /** The full name; empty for a key that is null or that nobody has any more. */
    String name(@Nullable String userKey);

    /** The user key of whoever has that user name now. */
    Optional<String> key(String userName);

    /** The app's texts in the language of somebody's profile. */
    Words words(String userKey);

    /**
     * Does work in the name of somebody, who becomes the author of what is saved.
     *
     * @param userKey an {@link IllegalArgumentException} when nobody has it
     */
    <T> T inTheNameOf(String userKey, Supplier<T> work);
}
