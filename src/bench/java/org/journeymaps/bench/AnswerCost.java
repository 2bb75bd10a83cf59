package org.journeymaps.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.journeymaps.insight.Answers;
import org.journeymaps.journey.PartId;
import org.journeymaps.render.Voices;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.storage.AnswerImports;
import org.journeymaps.storage.AnswerStore;
import org.journeymaps.storage.Cut;
import org.journeymaps.storage.MapStores;
import org.journeymaps.storage.PlacedTally;
import org.journeymaps.storage.StoredMap;
import org.wikihost.HostOptions.DatabaseKind;

/**
 * Measures what answers cost, on H2 and on PostgreSQL: a page view of a map with a thousand answers beside one with a million, in turn, and how long an
 * administrator's recount of a million takes.
 */
public final class AnswerCost {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int FILE = 50_000;
    private static final int BATCH = 1_000;
    private static final double MILLIS = 1_000_000;

    private final BenchHome home;
    private final AnswerStore answers;
    private final AnswerImports imports;

    private AnswerCost(BenchHome home) {
        this.home = home;
        this.answers = MapStores.answers(home.database());
        this.imports = MapStores.imports(home.database());
    }

    public static void main(String[] arguments) throws Exception {
        for (DatabaseKind kind : List.of(DatabaseKind.H2, DatabaseKind.POSTGRES)) {
            try (BenchHome home = new BenchHome(kind)) {
                new AnswerCost(home).measure(kind);
            }
        }
    }

    private void measure(DatabaseKind kind) throws Exception {
        System.out.printf(Locale.ROOT, "%n%s%n%n", kind);
        StoredMap few = ViewCost.add(home);
        StoredMap many = ViewCost.add(home);
        fill(few, FEW);
        fill(many, MANY);
        new ViewCost(home, this::voices).compare("answers", few, FEW, many, MANY);
    }

    /** What a page view reads of answers. */
    private Voices voices(StoredMap map) {
        Map<PartId, List<AnswerTally>> said = answers.tallies(map.head().id(), Cut.ALL).stream()
                .collect(Collectors.groupingBy(
                        PlacedTally::place, Collectors.mapping(PlacedTally::tally, Collectors.toList())));
        return new Voices(
                "0-0-1",
                false,
                false,
                Map.of(),
                Voices.Threads.NONE,
                new Voices.Customers(true, new Answers(said), Map.of(), List.of()));
    }

    /** The rows come in by imports, and are counted once more as an administrator does it. */
    private void fill(StoredMap map, int howMany) throws Exception {
        int id = map.head().id();
        SurveyRows rows = new SurveyRows(map.content());
        for (int from = 0; from < howMany; from += FILE) {
            bring(id, rows, "f" + from + "-", Math.min(FILE, howMany));
        }
        List<PlacedTally> before = tallies(id, howMany);
        long start = System.nanoTime();
        answers.rebuild(id);
        double recount = (System.nanoTime() - start) / MILLIS;
        if (!Set.copyOf(tallies(id, howMany)).equals(Set.copyOf(before))) {
            throw new IllegalStateException("A recount gives something else");
        }
        System.out.printf(
                Locale.ROOT,
                "| recount of %,d answers | %.1f s | %d tallies are read by a view |%n",
                howMany,
                recount / 1_000,
                before.size());
    }

    private void bring(int map, SurveyRows rows, String word, int howMany) throws Exception {
        String key = UUID.randomUUID().toString();
        imports.begin(map, key, "survey.csv", "", "anna", howMany);
        for (int from = 0; from < howMany; from += BATCH) {
            imports.put(map, key, rows.next(word + from + "-", BATCH), List.of(), from + BATCH);
        }
        imports.finish(map, key, 0);
    }

    private List<PlacedTally> tallies(int map, int howMany) {
        List<PlacedTally> tallies = answers.tallies(map, Cut.ALL);
        int counted = tallies.stream().mapToInt(tally -> tally.tally().n()).sum();
        if (counted != howMany) {
            throw new IllegalStateException(counted + " answers count");
        }
        return tallies;
    }
}
