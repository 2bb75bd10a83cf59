package org.journeymaps.intake;

import java.util.List;
import org.journeymaps.journey.Fault;

/**
 * A line that is not taken in.
 *
 * @param line the number of the line of text on which it begins
 * @param column the name of the column that is to blame, or empty
 * @param value the beginning of what it holds
 * @param fault why: the end of a sentence's key in the app's message bundles, after {@code journey-maps.intake.}
 * @param cells all of the line
 */
public record Refusal(int line, String column, String value, Fault fault, List<String> cells) {

    private static final int EXCERPT = 100;

    public Refusal {
        value = Plain.kept(value, EXCERPT);
        cells = List.copyOf(cells);
    }
}
