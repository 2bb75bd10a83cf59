package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** See {@link NamedSetting}. */
@Preload
@Table("ImportSetting")
public interface ImportSettingRow extends Entity {

    /** The {@link RowKey} of the map and of the name. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getSettingKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    @NotNull
    @StringLength(AnswerRow.NAME_LENGTH)
    String getSettingName();

    @StringLength(StringLength.UNLIMITED)
    String getSettingText();

    void setSettingText(String text);
}
