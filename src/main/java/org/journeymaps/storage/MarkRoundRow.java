package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A time in which people mark the touchpoints of a map, such as a workshop. */
@Preload
@Table("MarkRound")
public interface MarkRoundRow extends Entity {

    /** The {@link RowKey} of the map and the number. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getRoundKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    /** 1 for the map's first round, 2 for the second, and so on. */
    int getRoundNumber();

    /** The team's name for it, or null. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getRoundName();

    /** In milliseconds since 1970. */
    long getOpenedAt();

    /** In milliseconds since 1970; 0 while the round is open. */
    long getClosedAt();

    void setClosedAt(long time);
}
