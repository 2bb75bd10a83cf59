package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The whole text of a map at a revision in the past, from which its later states are replayed. */
@Preload
@Table("MapState")
public interface MapStateRow extends Entity {

    /** The {@link RowKey} of the map and the revision. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getRevisionKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    long getMapRevision();

    @StringLength(StringLength.UNLIMITED)
    String getMapText();
}
