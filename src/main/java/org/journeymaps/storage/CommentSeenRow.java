package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Up to when somebody has read the comments on a map. */
@Preload
@Table("CommentSeen")
public interface CommentSeenRow extends Entity {

    /** The {@link RowKey} of the map and the {@link TextHash} of the user key. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getSeenKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getUserKey();

    /** In milliseconds since 1970. */
    long getSeenAt();
}
