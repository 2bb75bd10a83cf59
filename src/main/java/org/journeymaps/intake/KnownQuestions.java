package org.journeymaps.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.score.Question;

/** The questions that cells name. A column has few, and each is looked up once. */
final class KnownQuestions {

    private static final int MOST = 1_000;

    private final Map<String, Optional<Question>> known = new HashMap<>();

    Optional<Question> of(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(cell, CellWords::question);
    }
}
