package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A touchpoint of a map. */
@Preload
@Table("Touchpoint")
public interface TouchpointRow extends Entity {

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    @NotNull
    @StringLength(64)
    String getTouchpointId();

    /** The map's own id of the stage, not the {@code ID} of its row. */
    @NotNull
    @StringLength(64)
    String getStageId();

    /** Touchpoints of a stage stand in the order of their ranks. */
    long getSortRank();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getTouchpointName();

    @StringLength(30)
    String getChannel();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getTeam();

    /** The emotion in tenths, −20 to 20, or null. */
    @Nullable
    Integer getEmotionTenths();

    /** 1 to 5, or null. */
    @Nullable
    Integer getImportance();

    boolean isMomentOfTruth();

    @StringLength(30)
    String getEvidence();
}
