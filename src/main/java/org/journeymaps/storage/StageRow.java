package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stage of a map. */
@Preload
@Table("Stage")
public interface StageRow extends Entity {

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    @NotNull
    @StringLength(64)
    String getStageId();

    /** Stages stand in the order of their ranks. */
    long getSortRank();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getStageName();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getGoalText();

    @StringLength(30)
    String getColour();
}
