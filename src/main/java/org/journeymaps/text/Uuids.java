package org.journeymaps.text;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** UUIDs in their one full written form; the JDK alone also takes shortened ones. */
public final class Uuids {

    private Uuids() {}

    /** The UUID that a text spells out, in capitals or not; empty for any other text. */
    public static Optional<UUID> parse(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text.toLowerCase(Locale.ROOT)) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
