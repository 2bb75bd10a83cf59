package org.journeymaps.storage;

import java.io.Serial;
import java.util.UUID;

/** A map without rows, perhaps because its page was removed a moment ago. */
public final class NoSuchMapException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchMapException(UUID key) {
        super("The map " + key + " has no rows");
    }

    NoSuchMapException(int mapId) {
        super("The map " + mapId + " has no rows");
    }
}
