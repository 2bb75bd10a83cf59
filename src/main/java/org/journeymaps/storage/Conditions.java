package org.journeymaps.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What the rows of a query meet, one condition beside the other. */
final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Conditions(String condition, Object... values) {
        text.append(condition);
        this.values.addAll(List.of(values));
    }

    void add(String condition, Object value) {
        text.append(" AND ").append(condition);
        values.add(value);
    }

    /** @param choices at least one */
    void addIn(String column, Collection<?> choices) {
        String marks = String.join(", ", Collections.nCopies(choices.size(), "?"));
        text.append(" AND ").append(column).append(" IN (").append(marks).append(')');
        values.addAll(choices);
    }

    /** @param others at least one, of which one has to be met */
    void addAny(List<Conditions> others) {
        text.append(" AND (")
                .append(others.stream().map(other -> "(" + other.text + ")").collect(Collectors.joining(" OR ")))
                .append(')');
        others.forEach(other -> values.addAll(other.values));
    }

    String text() {
        return text.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
