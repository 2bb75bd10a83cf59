package org.wikihost.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The home folder does not hold a database that can be opened. The message is one sentence for whoever started the host. */
public final class DamagedHomeException extends Exception {
    private static final long serialVersionUID = 1L;

    private DamagedHomeException(String message, Throwable cause) {
        super(message, cause);
    }

    static DamagedHomeException unreadable(Path home, Throwable cause) {
        return new DamagedHomeException(
                "The database in " + home + " cannot be opened (" + deepest(cause)
                        + "). Stop the host that uses this home," + " or start with another home.",
                cause);
    }

    private static String deepest(Throwable thrown) {
        Throwable deepest = thrown;
        for (@Nullable Throwable next = thrown; next != null; next = next.getCause()) {
            deepest = next;
        }
        String message = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
