package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** See {@link ImportRun}. Of the imports of a map only the one with the highest {@code ID} can be unfinished. */
@Preload
@Table("Import")
public interface ImportRow extends Entity {

    /** The {@link RowKey} of the map and the import's own UUID. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getImportKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getFileName();

    @StringLength(AnswerRow.NAME_LENGTH)
    @Nullable
    String getSurvey();

    /** The word for the {@link ImportRun.State}. */
    @NotNull
    @StringLength(30)
    String getRunState();

    void setRunState(String state);

    int getExpectedRows();

    int getDoneRows();

    void setDoneRows(int rows);

    int getAddedRows();

    void setAddedRows(int rows);

    int getKnownRows();

    void setKnownRows(int rows);

    int getRefusedRows();

    void setRefusedRows(int rows);

    /** In milliseconds since 1970. */
    long getBegunAt();

    /** When somebody last had a hand on it, in milliseconds since 1970. */
    long getTouchedAt();

    void setTouchedAt(long time);

    /** The user key of whoever started it, or null. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getStartedBy();

    void setStartedBy(@Nullable String userKey);
}
