package org.journeymaps.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;
import org.jspecify.annotations.Nullable;

/** The scales of the columns of scores, as the settings have them. */
final class AnswerScales {

    /** So few numbers outside of a scale are slips; so large a share of a column is another scale. */
    private static final int FEWEST = 5;

    private static final int SHARE = 20;

    private AnswerScales() {}

    /** Whether so many numbers are outside of a scale that the column mixes it with another: then those inside cannot be trusted. */
    static boolean isMixed(ColumnProfile.Spread spread, Scale scale) {
        int outside = spread.outside(scale);
        return outside >= FEWEST && outside * SHARE > spread.n();
    }

    /**
     * Refuses columns without a scale, and those that mix scales.
     *
     * @param hasScales whether a column tells the scale of each line
     */
    static void check(Binding binding, TableProfile profile, IntakeSettings settings, boolean hasScales)
            throws RefusedFileException {
        for (int i : binding.all(List.of(Field.NPS, Field.CSAT, Field.CES))) {
            ColumnSetting column = binding.at(i);
            Optional<Scale> scale = scale(column, column.field().question());
            if (scale.isEmpty() && !hasScales) {
                throw new RefusedFileException(Binding.path(settings, column, "scale"), "scale-missing", column.name());
            }
            if (scale.isPresent() && !hasScales) {
                refuseMixed(column, profile.columns().get(i).spread(), scale.get(), settings);
            }
        }
        for (int i : binding.all(Field.RATING)) {
            ColumnSetting column = binding.at(i);
            for (Map.Entry<Question, ColumnProfile.Spread> spread :
                    profile.columns().get(i).spreads().entrySet()) {
                Optional<Scale> scale = scale(column, spread.getKey());
                if (scale.isPresent() && !hasScales) {
                    refuseMixed(column, spread.getValue(), scale.get(), settings);
                }
            }
        }
    }

    private static void refuseMixed(
            ColumnSetting column, ColumnProfile.Spread spread, Scale scale, IntakeSettings settings)
            throws RefusedFileException {
        if (isMixed(spread, scale)) {
            throw new RefusedFileException(
                    Binding.path(settings, column, "scale"),
                    "scale-mixed",
                    column.name(),
                    scale.lowest(),
                    scale.highest(),
                    spread.outside(scale),
                    spread.n());
        }
    }

    /** The scale of a question in a column. */
    static Optional<Scale> scale(ColumnSetting column, @Nullable Question question) {
        if (question == null) {
            return Optional.empty();
        }
        String own = column.scales().getOrDefault(question, column.scale());
        return Scale.of(question, own);
    }
}
