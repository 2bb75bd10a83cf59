package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One line of a map's change log. The unique index decides which of two writers made a revision. */
@Preload
@Table("MapEdit")
@Indexes(
        @Index(
                name = "revision",
                methodNames = {"getMapId", "getMapRevision"},
                unique = true))
public interface MapEditRow extends Entity {

    /** The {@code ID} of the map's row. */
    int getMapId();

    /** The revision that the edit made. */
    long getMapRevision();

    /** The user key of the writer, or null for Confluence itself. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getAuthorKey();

    /** When, in milliseconds since 1970. */
    long getMadeAt();

    /** What kind of edit it was. */
    @NotNull
    @StringLength(64)
    String getEditName();

    /** What the map held after an edit that replaced all of it, as the map's text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEditText();
}
