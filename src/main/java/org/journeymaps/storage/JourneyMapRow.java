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
 * A map: its whole content as one text, and how far its page holds it. Each query names the columns that it needs: Active Objects would
 * read all of them, with the long text, if {@code @Preload} did not name one.
 */
@Preload("ID")
@Table("JourneyMap")
public interface JourneyMapRow extends Entity {

    /** The {@link MapAddress#text} of the map, see {@link RowKey}. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getAddress();

    /** The page that owns the map. */
    @Indexed
    long getContentId();

    /** The map's UUID in its canonical form, unlike all others of the page. */
    @NotNull
    @StringLength(36)
    String getMapKey();

    long getMapRevision();

    void setMapRevision(long revision);

    /** The canonical text of the content: the truth. */
    @StringLength(StringLength.UNLIMITED)
    String getMapText();

    void setMapText(String text);

    /** How long the text is, in characters. */
    int getTextLength();

    void setTextLength(int length);

    /** See {@link Checkpoint}, for this and the three that follow. */
    long getCheckpointRevision();

    void setCheckpointRevision(long revision);

    @StringLength(64)
    @Nullable
    String getCheckpointHash();

    void setCheckpointHash(String hash);

    long getPendingRevision();

    void setPendingRevision(long revision);

    @Indexed
    long getUnsavedSince();

    void setUnsavedSince(long time);

    /** See {@link PageSeen}, for this and the three that follow. */
    int getSeenVersion();

    void setSeenVersion(int version);

    long getSeenModifiedAt();

    void setSeenModifiedAt(long time);

    @StringLength(64)
    @Nullable
    String getSeenHash();

    void setSeenHash(String hash);

    int getSeenPlaces();

    void setSeenPlaces(int places);

    /** See {@link Stamps}, for this and the two that follow. */
    long getMarksStamp();

    void setMarksStamp(long stamp);

    long getCommentsStamp();

    void setCommentsStamp(long stamp);

    long getAnswersStamp();

    void setAnswersStamp(long stamp);
}
