package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Problem;

/** A text in which {@code ¤} marks the place of the one problem that it has. */
record BadText(String text, String path, String what, List<Object> arguments) {

    static final String PREFIX = "journey-maps.problem.";

    BadText(String text, String path, String what, Object... arguments) {
        this(text, path, what, List.of(arguments));
    }

    String json() {
        return text.replace("¤", "");
    }

    Problem problem() {
        int mark = text.indexOf('¤');
        assertThat(mark).as("the mark in %s", text).isNotNegative();
        String before = text.substring(0, mark);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Problem(path, PREFIX + what, arguments).at(line, mark - before.lastIndexOf('\n'));
    }

    void assertIsSaidBy(InvalidTextException refusal) {
        assertThat(refusal).as("refusal of %s", this).isNotNull();
        assertThat(refusal.problems()).containsExactly(problem());
    }

    @Override
    public String toString() {
        return what + " at " + path;
    }
}
