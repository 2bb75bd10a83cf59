package org.journeymaps.intake;

import java.util.Map;
import org.journeymaps.answer.Metric;
import org.journeymaps.journey.PartId;
import org.journeymaps.score.Question;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a column.
 *
 * @param name as the header of the file has it; of several with the same name, the first comes first
 * @param scale the {@link org.journeymaps.score.Scale#key} of a score or a group; empty for none
 * @param scales those of a {@link Field#RATING}, by what it answers
 * @param metric of a {@link Field#METRIC}
 * @param keep whether it is kept although it tells of a person
 * @param place what the column is about, when it is not for the line to say
 */
public record ColumnSetting(
        String name,
        Field field,
        String scale,
        Map<Question, String> scales,
        @Nullable Metric metric,
        boolean keep,
        @Nullable PartId place) {

    public ColumnSetting {
        scales = Map.copyOf(scales);
    }

    static ColumnSetting of(String name, Field field) {
        return new ColumnSetting(name, field, "", Map.of(), null, false, null);
    }

    ColumnSetting withScale(String newScale) {
        return new ColumnSetting(name, field, newScale, scales, metric, keep, place);
    }

    ColumnSetting withScales(Map<Question, String> newScales) {
        return new ColumnSetting(name, field, scale, newScales, metric, keep, place);
    }

    ColumnSetting withMetric(Metric newMetric) {
        return new ColumnSetting(name, field, scale, scales, newMetric, keep, place);
    }

    ColumnSetting withPlace(PartId newPlace) {
        return new ColumnSetting(name, field, scale, scales, metric, keep, newPlace);
    }
}
