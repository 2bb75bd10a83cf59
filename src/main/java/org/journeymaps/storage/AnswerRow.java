package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What one customer said of a place of a map. Empty texts may come back as null: some databases keep no empty text. */
@Preload
@Table("Answer")
public interface AnswerRow extends Entity {

    /** The longest name of a segment, a channel or a survey. */
    int NAME_LENGTH = 200;

    /** The {@link RowKey} of the map and the answer's own key. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getAnswerKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    /** The {@code ID} of the {@link ImportRow} that brought it, or 0. */
    @Indexed
    int getImportId();

    /** The word for the type of the part that it is about. */
    @NotNull
    @StringLength(30)
    String getPart();

    void setPart(String type);

    /** The map's own id of that part; null or empty for the map as a whole. */
    @StringLength(64)
    @Nullable
    String getPartId();

    void setPartId(String id);

    /** The {@code ID} of the {@link TouchpointRow}; 0 when the part is none. */
    @Indexed
    int getTouchpointRow();

    void setTouchpointRow(int id);

    /** See {@link ScaleWord}; null for words alone. */
    @StringLength(30)
    @Nullable
    String getScaleWord();

    /** The number on that scale, or null. */
    @Nullable
    Integer getGivenValue();

    /** The word for the group that a file told, or null. */
    @StringLength(30)
    @Nullable
    String getGroupWord();

    /** The day as ISO 8601 writes it, or null. */
    @StringLength(10)
    @Nullable
    String getGivenOn();

    @StringLength(NAME_LENGTH)
    @Nullable
    String getSegment();

    @StringLength(NAME_LENGTH)
    @Nullable
    String getChannel();

    /** The word for where it comes from. */
    @NotNull
    @StringLength(30)
    String getAnswerSource();

    @StringLength(NAME_LENGTH)
    @Nullable
    String getSurvey();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRemark();

    /** The remark without accents and capitals, by which it is found. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFoldedRemark();

    /** Whether there is a remark. */
    boolean isRemarked();

    /** The word for how far the team has got with it. */
    @NotNull
    @StringLength(30)
    String getAnswerState();

    void setAnswerState(String state);

    /** The map's own id of the card that it became; null or empty for none. */
    @StringLength(64)
    @Nullable
    String getCardId();

    void setCardId(String id);

    /** When it came in, in milliseconds since 1970. */
    long getCameAt();
}
