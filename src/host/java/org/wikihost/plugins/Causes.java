package org.wikihost.plugins;

import org.jspecify.annotations.Nullable;

/** Says in one line what was thrown. */
final class Causes {
    private Causes() {}

    /** Message of the first cause, which tells more than those who wrapped it. */
    static String deepest(Throwable thrown) {
        Throwable deepest = thrown;
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        String message = deepest.getMessage();
        String type = deepest.getClass().getSimpleName();
        return message == null
                ? type
                : type + ": " + message.lines().findFirst().orElse("");
    }
}
