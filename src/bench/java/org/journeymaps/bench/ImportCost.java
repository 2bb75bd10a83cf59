package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.storage.AnswerImports;
import org.journeymaps.storage.BareAnswers;
import org.journeymaps.storage.Cut;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapStores;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.wikihost.HostOptions.DatabaseKind;

/**
 * Measures how fast the rows of a file get into the tables, on H2 and on PostgreSQL: batches of an import, by each way in which rows are
 * inserted, beside batches of bare JDBC with the same rows in the same table, in turn. Row by row they go in once: that takes a minute.
 */
public final class ImportCost {

    private static final int ROWS = 50_000;
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 3;
    private static final double SECOND = 1_000_000_000;

    private final BenchHome home;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final List<Double> finishing = new ArrayList<>();

    private ImportCost(BenchHome home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        for (DatabaseKind kind : List.of(DatabaseKind.H2, DatabaseKind.POSTGRES)) {
            try (BenchHome home = new BenchHome(kind)) {
                new ImportCost(home).measure(kind);
            }
        }
    }

    private void measure(DatabaseKind kind) throws Exception {
        System.out.printf(Locale.ROOT, "%n%s: %,d rows in batches of %,d, %d rounds%n%n", kind, ROWS, BATCH, ROUNDS);
        for (int round = -1; round < ROUNDS; round++) {
            StoredMap map = add();
            List<NewAnswer> rows = new SurveyRows(map.content()).next("r", ROWS);
            bare(round, map, rows);
            imported(round, "in batches", MapStores.imports(home.database()), rows);
            if (round == 0) {
                imported(round, "row by row", MapStores.importsRowByRow(home.database()), rows);
            }
        }
        double bare = median(rates.getOrDefault("bare", List.of()));
        rates.forEach((name, each) -> System.out.printf(
                Locale.ROOT, "| %s | %,.0f rows/s | %.2f of bare |%n", name, median(each), median(each) / bare));
        System.out.printf(Locale.ROOT, "| finishing, once | %.2f s |%n", median(finishing));
    }

    private void bare(int round, StoredMap map, List<NewAnswer> rows) throws Exception {
        long start = System.nanoTime();
        for (int from = 0; from < ROWS; from += BATCH) {
            BareAnswers.insert(home.database(), map.head().id(), rows.subList(from, from + BATCH));
        }
        note(round, "bare", start);
    }

    private void imported(int round, String name, AnswerImports imports, List<NewAnswer> rows) throws Exception {
        int map = add().head().id();
        String key = UUID.randomUUID().toString();
        imports.begin(map, key, "survey.csv", "", "anna", ROWS);
        long start = System.nanoTime();
        for (int from = 0; from < ROWS; from += BATCH) {
            imports.put(map, key, rows.subList(from, from + BATCH), List.of(), from + BATCH);
        }
        note(round, name, start);
        long finish = System.nanoTime();
        imports.finish(map, key, 0);
        if (round >= 0) {
            finishing.add((System.nanoTime() - finish) / SECOND);
        }
        int counted = MapStores.answers(home.database()).tallies(map, Cut.ALL).stream()
                .mapToInt(tally -> tally.tally().n())
                .sum();
        if (counted != ROWS) {
            throw new IllegalStateException(counted + " answers count");
        }
    }

    /** The first round warms up. */
    private void note(int round, String name, long start) {
        if (round >= 0) {
            rates.computeIfAbsent(name, each -> new ArrayList<>()).add(ROWS * SECOND / (System.nanoTime() - start));
        }
    }

    private StoredMap add() {
        JourneyMap sample = SampleMap.of(MapSize.SMALL);
        MapAddress address = home.add(new JourneyMap(UUID.randomUUID(), 0, sample.content()));
        return home.store().find(address).orElseThrow();
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }
}
