package org.journeymaps.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A number that another tool measured at a place of a map in a period, as one import told it. */
@Preload
@Table("Figure")
public interface FigureRow extends Entity {

    /** The {@link RowKey} of the import and of what the number is about. */
    @Unique
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getFigureKey();

    /** The {@link RowKey} of the map and of what the number is about: of several such rows the last one holds. */
    @Indexed
    @NotNull
    @StringLength(RowKey.LENGTH)
    String getSameKey();

    /** The {@code ID} of the map's row. */
    @Indexed
    int getMapId();

    /** The {@code ID} of the {@link ImportRow}. */
    @Indexed
    int getImportId();

    /** The word for the type of the part of the map. */
    @NotNull
    @StringLength(30)
    String getPart();

    /** The map's own id of that part; null or empty for the map as a whole. */
    @StringLength(64)
    @Nullable
    String getPartId();

    /** The {@code ID} of the {@link TouchpointRow}; 0 when the part is none. */
    int getTouchpointRow();

    @NotNull
    @StringLength(30)
    String getMetric();

    @StringLength(AnswerRow.NAME_LENGTH)
    @Nullable
    String getFigureLabel();

    /** The number, as Java writes it. */
    @NotNull
    @StringLength(30)
    String getAmount();

    void setAmount(String amount);

    /** The first day of the period, as ISO 8601 writes it. */
    @NotNull
    @StringLength(10)
    String getFirstDay();

    /** The last day of the period. */
    @NotNull
    @StringLength(10)
    String getLastDay();
}
