package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One line of a map's change log. The first unique key decides which of two writers made a revision, the second who asked twice. */
@Preload
@Table("MapEdit")
@Indexes(
        @Index(
                name = "revision",
                methodNames = {"getMapId", "getMapRevision"}))
public interface MapEditRow extends Entity {

    /** The {@code ID} of the map's row. */
    int getMapId();

    /** The revision that the edit made. */
    long getMapRevision();

    /** The {@link RowKey} of the map and the revision. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getRevisionKey();

    /** The {@link RowKey} of the map and the writer's own id of the request. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getClientKey();

    /** The key of the {@link Source}. */
    @NotNull
    @StringLength(30)
    String getEditSource();

    /** The user key of the writer, or null for an anonymous one. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getAuthorKey();

    /** When, in milliseconds since 1970. */
    long getMadeAt();

    /** The revision that was taken back or brought back, or 0. */
    long getRefersTo();

    /** The edit as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getEditText();

    /** The hash of the canonical text of this revision, or null when it was never written into the page, nor taken from it. */
    @StringLength(64)
    @Nullable
    String getPageHash();

    void setPageHash(String hash);
}
