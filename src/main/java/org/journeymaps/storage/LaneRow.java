package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A lane of a map. */
@Preload
@Table("Lane")
public interface LaneRow extends Entity {

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    @NotNull
    @StringLength(64)
    String getLaneId();

    /** Lanes stand in the order of their ranks. */
    long getSortRank();

    @StringLength(30)
    String getLaneType();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getLaneName();
}
