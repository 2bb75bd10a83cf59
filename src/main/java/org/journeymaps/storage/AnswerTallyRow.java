package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How a place of a map was answered on one scale, in one part of a cut: all that a page view reads of answers, however many there are. */
@Preload
@Table("AnswerTally")
public interface AnswerTallyRow extends Entity {

    /** The {@link RowKey} of the map and of all that tells the row from the others of the map. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getTallyKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    /** The {@link RowKey} of the map and the word for the {@link Cut}. */
    @Indexed
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getCutKey();

    /** The name of the part of the cut; null or empty for a cut that has no parts. */
    @StringLength(AnswerRow.NAME_LENGTH)
    @Nullable
    String getCutName();

    /** The word for the type of the part of the map. */
    @NotNull
    @StringLength(30)
    String getPart();

    /** The map's own id of that part; null or empty for the map as a whole. */
    @StringLength(64)
    @Nullable
    String getPartId();

    /** See {@link ScaleWord}. */
    @NotNull
    @StringLength(30)
    String getScaleWord();

    /** A count of each number of the scale, then one of each group that was told without a number, with blanks between them. */
    @NotNull
    @StringLength(200)
    String getCounts();

    void setCounts(String counts);
}
