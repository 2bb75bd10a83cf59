package org.journeymaps.intake;

import java.util.List;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What a file seems to be.
 *
 * @param layout null when nothing in it can be taken in
 * @param title what it calls itself, or empty
 * @param period what it says it is about
 * @param warnings what somebody should know before it is taken in: ends of keys after {@code journey-maps.intake.}
 * @param tables all of its tables
 * @param columns those of the chosen table
 * @param preview the first rows of the chosen table, without what tells of persons
 * @param places the values of the column of places, the most frequent first
 * @param settings the guess, complete
 */
public record Look(
        @Nullable Layout layout,
        int rows,
        String title,
        @Nullable Period period,
        List<Fault> warnings,
        List<Table> tables,
        List<Column> columns,
        List<List<String>> preview,
        List<PlaceValue> places,
        IntakeSettings settings) {

    /** A table of the file. */
    public record Table(String title, int rows) {}

    /**
     * A column.
     *
     * @param samples the first values, without what tells of persons
     * @param isPersonal whether it tells of persons, and is dropped unless somebody wants to keep it
     * @param isAsked whether somebody has to confirm the scale, which was guessed from the lowest and the highest number
     */
    public record Column(ColumnSetting guess, List<String> samples, boolean isPersonal, boolean isAsked) {}

    /**
     * A value that names a place.
     *
     * @param place null when the map has none of that name
     */
    public record PlaceValue(
            String value, int rows, @Nullable PartId place) {}

    /** What people call it: answers, figures, or unknown. */
    public String kind() {
        return layout == null ? "unknown" : layout.isOfFigures() ? "figures" : "answers";
    }
}
