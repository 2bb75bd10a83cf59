package org.journeymaps.bench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.testing.MapSize;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as a table: each piece of work at each size, its floor, how many times the floor it takes, and how it grows. */
final class ResultTable {

    private static final Map<String, String> WORK = Map.of(
            "view", "load + draw", "load", "load", "draw", "draw", "curve", "curve alone", "edit", "one-field edit");

    private final Map<String, Map<MapSize, Result<?>>> results = new HashMap<>();

    ResultTable(Collection<RunResult> runs) {
        for (RunResult run : runs) {
            Result<?> result = run.getPrimaryResult();
            results.computeIfAbsent(result.getLabel(), label -> new EnumMap<>(MapSize.class))
                    .put(MapSize.valueOf(run.getParams().getParam("size")), result);
        }
    }

    String markdown() {
        StringBuilder table =
                new StringBuilder("| Work | Map | App, µs | Floor, µs | Ratio | App per touchpoint, µs |\n"
                        + "|---|---|--:|--:|--:|--:|\n");
        for (String work : List.of("view", "load", "draw", "curve")) {
            for (MapSize size : MapSize.values()) {
                table.append(row(work, size));
            }
        }
        return table.append(row("edit", MapSize.MEDIUM)).toString();
    }

    private String row(String work, MapSize size) {
        Result<?> app = result(work, size);
        Result<?> floor = result(work + "Floor", size);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f ± %,.0f | %,.0f ± %,.0f | %.2f | %.1f |%n",
                WORK.get(work),
                size,
                app.getScore(),
                app.getScoreError(),
                floor.getScore(),
                floor.getScoreError(),
                app.getScore() / floor.getScore(),
                app.getScore() / size.touchpoints());
    }

    private Result<?> result(String label, MapSize size) {
        Result<?> result = results.getOrDefault(label, Map.of()).get(size);
        if (result == null) {
            throw new IllegalStateException("Nothing was measured for " + label + " at " + size);
        }
        return result;
    }
}
