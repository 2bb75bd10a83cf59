package org.journeymaps.intake;

import java.util.List;
import java.util.Optional;
import org.journeymaps.score.Group;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;

/** Which scale a column of scores has, by its lowest and its highest number and by its name. */
final class Scales {

    private Scales() {}

    /**
     * The scale that has all numbers of a column; the shortest when several have. Empty when none has: then scales are mixed.
     *
     * @param told the name of the column
     */
    static Optional<Scale> guess(Question question, ColumnProfile.Spread spread, String told, Layout layout) {
        return candidates(question, told, layout).stream().filter(spread::fits).findFirst();
    }

    private static List<Scale> candidates(Question question, String told, Layout layout) {
        return switch (question) {
            case NPS -> List.of(Scale.RECOMMENDATION);
            case CSAT ->
                isOfHubspot(layout)
                        ? List.of(Scale.SATISFACTION_3, Scale.SATISFACTION_5, Scale.SATISFACTION_7)
                        : List.of(Scale.SATISFACTION_5, Scale.SATISFACTION_3, Scale.SATISFACTION_7);
            case CES ->
                isOfHubspot(layout)
                        ? List.of(Scale.EASE_7)
                        : HeaderWords.isOfEase(told)
                                ? List.of(Scale.EASE_5, Scale.EASE_7)
                                : List.of(Scale.EFFORT_5, Scale.EASE_7);
        };
    }

    private static boolean isOfHubspot(Layout layout) {
        return layout == Layout.HUBSPOT || layout == Layout.CONTACTS;
    }

    /** The question of a column that does not name it, by its numbers alone. */
    static Question question(ColumnProfile.Spread spread) {
        boolean isLong = spread.highest() > Scale.SATISFACTION_7.highest()
                || (spread.lowest() == 0 && spread.highest() > Scale.SATISFACTION_3.highest());
        return isLong ? Question.NPS : Question.CSAT;
    }

    /** The group that an answer belongs to in the table of the tool that wrote it. */
    static Group groupInFile(Scale scale, int value) {
        if (scale != Scale.EASE_7) {
            return scale.group(value);
        }
        return value <= 3 ? Group.DETRACTOR : value <= 5 ? Group.PASSIVE : Group.PROMOTER;
    }
}
