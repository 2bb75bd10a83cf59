package org.journeymaps.storage;

import java.io.Serial;
import java.util.UUID;

/** Others change a map faster than it can be read or changed. The same call may well succeed a moment later. */
public final class BusyMapException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BusyMapException(UUID key, int attempts) {
        super("The map " + key + " was changed by others during each of " + attempts + " attempts");
    }
}
