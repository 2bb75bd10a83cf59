package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A map without its stages, lanes, touchpoints and cards. Empty texts may come back as null: some databases keep no empty text. */
@Preload
@Table("JourneyMap")
public interface JourneyMapRow extends Entity {

    /** The map's UUID in its canonical form. */
    @NotNull
    @Unique
    @StringLength(36)
    String getMapKey();

    /** The page that owns the map. */
    @Indexed
    long getContentId();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getPersonaName();

    void setPersonaName(String name);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPersonaText();

    void setPersonaText(String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getScenario();

    void setScenario(String scenario);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getGoalText();

    void setGoalText(String goal);

    @StringLength(30)
    String getJourneyType();

    void setJourneyType(String type);

    @StringLength(30)
    String getMapStatus();

    void setMapStatus(String status);

    boolean isSampleContent();

    void setSampleContent(boolean sample);

    long getMapRevision();

    void setMapRevision(long revision);

    /** The hash of the page's text from which the rows were built or into which they were last saved. */
    @StringLength(64)
    @Nullable
    String getCheckpointHash();

    void setCheckpointHash(String hash);

    /** The revision that this text holds. */
    long getCheckpointRevision();

    void setCheckpointRevision(long revision);
}
