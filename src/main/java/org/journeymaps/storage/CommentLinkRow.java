package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** See {@link CommentLink}. The comment itself is Confluence's. */
@Preload
@Table("CommentLink")
public interface CommentLinkRow extends Entity {

    /** The content id of the comment. */
    @Unique
    long getCommentId();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    /** The content id of the comment that it answers, or 0. */
    @Indexed
    long getParentId();

    void setParentId(long id);

    /** The word for the type of the part that it is about. */
    @NotNull
    @StringLength(30)
    String getPart();

    /** The map's own id of that part; null or empty for the map as a whole. */
    @StringLength(64)
    @Nullable
    String getPartId();

    /** The {@code ID} of the touchpoint's row; 0 when the part is none. */
    @Indexed
    int getTouchpointRow();

    long getResolvedAt();

    void setResolvedAt(long time);

    /** The user key of whoever resolved the thread, or null. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getResolvedBy();

    void setResolvedBy(@Nullable String userKey);

    /** The {@link RowKey} of the map and the writer's own id of the request. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getClientKey();
}
