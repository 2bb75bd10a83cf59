package org.journeymaps.storage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as the columns hold them. */
final class Keys {

    private Keys() {}

    /** The choice with this key; an {@link IllegalArgumentException} when there is none, as after a downgrade of the app. */
    static <E extends Enum<E>> E choice(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT));
    }

    /** The text of a column in a database that may keep an empty text as null. */
    static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
