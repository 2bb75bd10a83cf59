package org.journeymaps.storage;

import java.io.Serial;
import java.util.UUID;

/** Someone else built the rows of a map first. */
public final class MapExistsException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    MapExistsException(UUID key, Throwable cause) {
        super("The map " + key + " has rows already", cause);
    }
}
