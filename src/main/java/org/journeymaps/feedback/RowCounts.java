package org.journeymaps.feedback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.intake.Harvest;
import org.journeymaps.intake.Refusal;

/**
 * Gathers what the rows of a file give, and passes it on some hundred rows at a time.
 *
 * @param <E> what stops it
 */
abstract class RowCounts<E extends Exception> implements Harvest<E> {

    private static final int BATCH = 500;

    /** So many keys of a file are compared with each other; the database compares all. */
    private static final int MOST_KEYS = 200_000;

    private final Set<String> keys = new HashSet<>();
    private final List<NewAnswer> answers = new ArrayList<>();
    private final List<NewFigure> figures = new ArrayList<>();
    private int rows;
    private int passed;
    private int refused;
    private int repeated;
    private int empty;

    @Override
    public final void line(List<NewAnswer> ofAnswers, List<NewFigure> ofFigures) throws E {
        rows++;
        empty += ofAnswers.isEmpty() && ofFigures.isEmpty() ? 1 : 0;
        for (NewAnswer answer : ofAnswers) {
            if (keys.size() == MOST_KEYS || keys.add(answer.key())) {
                answers.add(answer);
            } else {
                repeated++;
            }
        }
        figures.addAll(ofFigures);
        flushIfFull();
    }

    @Override
    public final void refused(Refusal refusal) throws E {
        rows++;
        refused++;
        note(refusal);
        flushIfFull();
    }

    /** Passes on what has not been yet. */
    final void flush() throws E {
        take(List.copyOf(answers), List.copyOf(figures));
        answers.clear();
        figures.clear();
        passed = rows;
    }

    private void flushIfFull() throws E {
        if (answers.size() >= BATCH || figures.size() >= BATCH || rows - passed >= BATCH) {
            flush();
        }
    }

    /** Takes some rows' answers and figures, if there are any. */
    abstract void take(List<NewAnswer> someAnswers, List<NewFigure> someFigures) throws E;

    abstract void note(Refusal refusal);

    final int rows() {
        return rows;
    }

    final int refused() {
        return refused;
    }

    /** How many answers the file holds more than once. */
    final int repeated() {
        return repeated;
    }

    /** How many rows gave nothing, and were not refused either. */
    final int empty() {
        return empty;
    }
}
