package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often each mark was given to a touchpoint in one round: all that a page view reads of them, however many there are. */
@Preload
@Table("MarkTally")
public interface MarkTallyRow extends Entity {

    /** The {@link RowKey} of the round and the touchpoint's row. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getTallyKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    /** The {@code ID} of the {@link MarkRoundRow}. */
    @Indexed
    int getRoundId();

    /** The map's own id of the touchpoint. */
    @NotNull
    @StringLength(64)
    String getTouchpointId();

    /** Five counts of the performance, that of the mark 1 first, with a blank between them. */
    @NotNull
    @StringLength(64)
    String getPerformance();

    void setPerformance(String counts);

    /** The same of the importance. */
    @NotNull
    @StringLength(64)
    String getImportance();

    void setImportance(String counts);
}
