package org.journeymaps.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.journey.PartId;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read: guessed at first, then as somebody wants it. The settings of one file serve for the next of its kind.
 *
 * @param charset the name of its encoding
 * @param separator between its cells
 * @param table which of its tables, from 0
 * @param survey the name that its answers get when no column has one
 * @param places where the values of the column of places belong: null is the map as a whole. A value that ends with {@code *} stands
 *     for all that begin like it
 * @param place where everything belongs that no column places; null is the map as a whole
 * @param period of figures when the file does not tell it
 */
public record IntakeSettings(
        String charset,
        String separator,
        int table,
        DateForm dates,
        Decimals decimals,
        String survey,
        AnswerSource source,
        List<ColumnSetting> columns,
        Map<String, @Nullable PartId> places,
        @Nullable PartId place,
        @Nullable Period period) {

    public IntakeSettings {
        columns = List.copyOf(columns);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }
}
