package org.wikihost.storageformat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what links and images in a text point to. Addresses start with the context path. */
public interface LinkResolver {
    /** The address of a page that exists; {@code spaceKey} null means the space of the text. */
    Optional<String> page(@Nullable String spaceKey, String title, @Nullable Long fromContentId);

    /** The address of an attachment; {@code title} null means the page of the text. */
    Optional<String> attachment(
            @Nullable String spaceKey, @Nullable String title, String fileName, @Nullable Long fromContentId);

    /** The person with that user key or, when there is none, that name. */
    Optional<Person> user(String userKeyOrName);

    /**
     * A person to link to.
     *
     * @param address empty for somebody who was removed
     */
    record Person(String username, String fullName, String address) {}
}
