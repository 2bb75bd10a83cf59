package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What one person thinks of a touchpoint in one round. */
@Preload
@Table("Mark")
public interface MarkRow extends Entity {

    /** The longest that a {@link #getMarkKey} is: two numbers, and the name of a giver. */
    int KEY_LENGTH = 160;

    /** The round, the touchpoint's row and the giver, so that a person has one mark there. */
    @Unique
    @NotNull
    @StringLength(KEY_LENGTH)
    String getMarkKey();

    void setMarkKey(String key);

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    /** The {@code ID} of the {@link MarkRoundRow}. */
    int getRoundId();

    /** The {@code ID} of the {@link TouchpointRow}. */
    int getTouchpointRow();

    /** The map's own id of the touchpoint. */
    @NotNull
    @StringLength(64)
    String getTouchpointId();

    /** The {@link RowKey} of the round and the touchpoint's own id, by which the marks of one touchpoint are found. */
    @Indexed
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getPointKey();

    /** The round and the giver, by which somebody's own marks are found without a look at those of others. */
    @Indexed
    @NotNull
    @StringLength(KEY_LENGTH)
    String getGiverKey();

    void setGiverKey(String key);

    /** The user key of whoever gave the mark, or a random word once that person's data was erased. */
    @Indexed
    @NotNull
    @StringLength(KEY_LENGTH)
    String getGiver();

    void setGiver(String giver);

    /** Whether others may learn who gave it: it was given in a map whose marks were not anonymous then. */
    boolean isNamed();

    void setNamed(boolean named);

    /** 1 to 5. */
    int getPerformance();

    void setPerformance(int performance);

    /** 1 to 5, or null. */
    @Nullable
    Integer getImportance();

    void setImportance(@Nullable Integer importance);
}
