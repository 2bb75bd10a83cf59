package org.journeymaps.storage;

import java.io.Serial;

/** A file is being read into the map already. */
public final class ImportRunsException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    ImportRunsException(int mapId) {
        super("An import into the map " + mapId + " runs");
    }
}
