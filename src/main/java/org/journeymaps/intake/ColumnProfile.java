package org.journeymaps.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;
import org.jspecify.annotations.Nullable;

/** What the cells of a column have in common. It grows with neither the rows nor the length of cells. */
final class ColumnProfile {

    private static final int SAMPLES = 5;
    private static final int SAMPLE_LENGTH = 120;
    private static final int MOST_VALUES = 300;

    /** So many cells are enough to see of which sort most are. */
    private static final int LOOKED_AT = 1_000;

    private final DateForm.Evidence dates = new DateForm.Evidence();
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final List<String> samples = new ArrayList<>();
    private final Spread all = new Spread();
    private final Map<Question, Spread> byQuestion = new EnumMap<>(Question.class);
    private int filled;
    private int numbers;
    private int groups;
    private int sources;
    private int questions;
    private int personal;
    private int emails;
    private int percents;
    private long length;
    private double highest = Double.NEGATIVE_INFINITY;

    /** @param question what the row answers, when another column says so */
    void look(String cell, Decimals decimals, @Nullable Question question) {
        if (Decimals.isNothing(cell)) {
            return;
        }
        filled++;
        length += cell.length();
        dates.look(cell);
        if (filled <= LOOKED_AT) {
            sort(cell);
        }
        percents += Decimals.isPercent(cell) ? 1 : 0;
        decimals.number(cell).ifPresent(number -> {
            numbers++;
            highest = Math.max(highest, number);
        });
        score(cell, question);
        sample(cell);
    }

    private void sort(String cell) {
        personal += PersonalData.is(cell) ? 1 : 0;
        emails += PersonalData.isEmail(cell) ? 1 : 0;
        groups += CellWords.group(cell).isPresent() ? 1 : 0;
        sources += CellWords.source(cell).isPresent() ? 1 : 0;
        questions += cell.length() < 60 && CellWords.question(cell).isPresent() ? 1 : 0;
    }

    private void score(String cell, @Nullable Question question) {
        OptionalInt score = CellWords.score(cell);
        if (score.isPresent()) {
            all.add(score.getAsInt());
            if (question != null) {
                byQuestion.computeIfAbsent(question, any -> new Spread()).add(score.getAsInt());
            }
        }
    }

    private void sample(String cell) {
        if (samples.size() < SAMPLES && !samples.contains(cell)) {
            samples.add(Plain.kept(cell, SAMPLE_LENGTH));
        }
        if (cell.length() <= SAMPLE_LENGTH && (values.size() < MOST_VALUES || values.containsKey(cell))) {
            values.merge(cell, 1, Integer::sum);
        }
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean isOfDates() {
        return isMost(dates.dates());
    }

    DateForm dateForm() {
        return dates.decide();
    }

    boolean isOfGroups() {
        return isMostOfThose(groups);
    }

    boolean isOfSources() {
        return isMostOfThose(sources);
    }

    boolean isOfQuestions() {
        return isMostOfThose(questions);
    }

    boolean isOfNumbers() {
        return isMost(numbers);
    }

    boolean isPersonal() {
        return isMostOfThose(personal);
    }

    boolean isOfEmails() {
        return isMostOfThose(emails);
    }

    /** Whether most cells are whole numbers that some scale may have. */
    boolean isOfScores() {
        return isMost(all.n) && all.highest <= 100;
    }

    /** Whether the cells are sentences rather than numbers or a few words of a list. */
    boolean isOfSentences() {
        return filled > 0 && numbers * 2 < filled && length / filled >= 15;
    }

    /** Whether a few values come again and again. */
    boolean isOfChoices() {
        return filled > 1 && values.size() <= 60 && values.size() * 2 <= filled && numbers * 2 < filled;
    }

    /** Whether the column's rates are per cent: it is decided once for all of its cells. */
    boolean isOfPercent() {
        return percents > 0 || highest > 1;
    }

    List<String> samples() {
        return samples;
    }

    Map<String, Integer> values() {
        return values;
    }

    Spread spread() {
        return all;
    }

    Map<Question, Spread> spreads() {
        return byQuestion;
    }

    private boolean isMostOfThose(int cells) {
        return filled > 0 && cells * 2 > Math.min(filled, LOOKED_AT);
    }

    private boolean isMost(int cells) {
        return filled > 0 && cells * 2 > filled;
    }

    /** How whole numbers spread. */
    static final class Spread {

        /** One for each number of any scale, and one for all others. */
        private final int[] counts = new int[12];

        private int n;
        private int lowest = Integer.MAX_VALUE;
        private int highest = Integer.MIN_VALUE;

        private void add(int score) {
            n++;
            counts[Math.min(score, counts.length - 1)]++;
            lowest = Math.min(lowest, score);
            highest = Math.max(highest, score);
        }

        int n() {
            return n;
        }

        int lowest() {
            return lowest;
        }

        int highest() {
            return highest;
        }

        boolean fits(Scale scale) {
            return n > 0 && scale.has(lowest) && scale.has(highest);
        }

        int outside(Scale scale) {
            int outside = 0;
            for (int i = 0; i < counts.length; i++) {
                outside += scale.has(i) ? 0 : counts[i];
            }
            return outside;
        }
    }
}
