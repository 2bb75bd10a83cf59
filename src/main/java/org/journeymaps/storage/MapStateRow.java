package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The whole text of a map at a revision in the past, from which its later states are replayed. */
@Preload
@Table("MapState")
@Indexes(
        @Index(
                name = "revision",
                methodNames = {"getMapId", "getMapRevision"},
                unique = true))
public interface MapStateRow extends Entity {

    /** The {@code ID} of the map's row. */
    int getMapId();

    long getMapRevision();

    @StringLength(StringLength.UNLIMITED)
    String getMapText();
}
