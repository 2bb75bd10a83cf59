package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint that a map has or had. Its {@code ID} is what marks, answers and comments hang on, and it is what reports over many maps
 * read; the map itself is drawn from its text. Empty texts may come back as null: some databases keep no empty text.
 */
@Preload
@Table("Touchpoint")
public interface TouchpointRow extends Entity {

    /** The {@link RowKey} of the map and the touchpoint. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getTouchpointKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    /** The map's own id of the touchpoint. */
    @NotNull
    @StringLength(64)
    String getTouchpointId();

    /** The map's own id of the stage. */
    @StringLength(64)
    String getStageId();

    void setStageId(String id);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getTouchpointName();

    void setTouchpointName(String name);

    /** The key of a channel of the list, the team's own word, or null. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getChannel();

    void setChannel(@Nullable String channel);

    /** The key of the channel's group, or null. */
    @StringLength(30)
    @Nullable
    String getChannelGroup();

    void setChannelGroup(@Nullable String group);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getTeam();

    void setTeam(String team);

    /** The emotion in tenths, −20 to 20, or null. */
    @Nullable
    Integer getEmotionTenths();

    void setEmotionTenths(@Nullable Integer tenths);

    /** 1 to 5, or null. */
    @Nullable
    Integer getImportance();

    void setImportance(@Nullable Integer importance);

    boolean isMomentOfTruth();

    void setMomentOfTruth(boolean truth);

    /** When the touchpoint was taken out of the map, in milliseconds since 1970; 0 when it is in it. */
    long getRemovedAt();

    void setRemovedAt(long time);
}
