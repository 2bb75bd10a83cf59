package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A card in a lane of a map. */
@Preload
@Table("Card")
public interface CardRow extends Entity {

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    @NotNull
    @StringLength(64)
    String getCardId();

    /** The map's own id of the lane, not the {@code ID} of its row. */
    @NotNull
    @StringLength(64)
    String getLaneId();

    /** The map's own id of the stage or touchpoint under which the card hangs. */
    @NotNull
    @StringLength(64)
    String getAnchorId();

    /** Cards at one place stand in the order of their ranks. */
    long getSortRank();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCardText();

    /** 1 to 5, or null. */
    @Nullable
    Integer getSeverity();
}
