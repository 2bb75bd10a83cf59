package org.journeymaps.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.render.Voices;
import org.journeymaps.score.Mark;
import org.journeymaps.score.Marks;
import org.journeymaps.storage.MapStores;
import org.journeymaps.storage.MarkStore;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.storage.Writers;
import org.wikihost.HostOptions.DatabaseKind;

/**
 * Measures what marks cost, on H2 and on PostgreSQL: fifty people who mark the same fifteen touchpoints at once, and a page view of a map with a
 * hundred marks beside one with a hundred thousand, in turn.
 */
public final class MarkCost {

    private static final int PEOPLE = 50;
    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final String COPY =
            "insert into \"AO_751190_MARK\" (\"MARK_KEY\", \"MAP_ID\", \"ROUND_ID\", \"TOUCHPOINT_ROW\","
                    + " \"TOUCHPOINT_ID\", \"POINT_KEY\", \"GIVER_KEY\", \"GIVER\", \"NAMED\", \"PERFORMANCE\", \"IMPORTANCE\")"
                    + " select concat(\"ROUND_ID\", '/', \"TOUCHPOINT_ROW\", ?), \"MAP_ID\", \"ROUND_ID\","
                    + " \"TOUCHPOINT_ROW\", \"TOUCHPOINT_ID\", \"POINT_KEY\", concat(\"ROUND_ID\", '/', ?), ?, \"NAMED\", \"PERFORMANCE\", \"IMPORTANCE\""
                    + " from \"AO_751190_MARK\" where \"MAP_ID\" = ? and \"GIVER\" = 'person 0'";

    private static final double NANOS = 1_000_000;

    private final BenchHome home;
    private final MarkStore marks;

    private MarkCost(BenchHome home) {
        this.home = home;
        this.marks = MapStores.marks(home.database());
    }

    public static void main(String[] arguments) throws Exception {
        for (DatabaseKind kind : List.of(DatabaseKind.H2, DatabaseKind.POSTGRES)) {
            try (BenchHome home = new BenchHome(kind)) {
                new MarkCost(home).measure(kind);
            }
        }
    }

    private void measure(DatabaseKind kind) throws Exception {
        System.out.printf(Locale.ROOT, "%n%s%n%n", kind);
        crowd();
        StoredMap few = ViewCost.add(home);
        StoredMap many = ViewCost.add(home);
        fill(few, FEW);
        fill(many, MANY);
        new ViewCost(home, this::voices).compare("marks", few, FEW, many, MANY);
    }

    /** Each of the people gives a mark to each touchpoint. */
    private void crowd() throws Exception {
        StoredMap map = ViewCost.add(home);
        List<String> touchpoints = map.content().touchpoints().stream()
                .map(touchpoint -> touchpoint.id())
                .toList();
        give(map, touchpoints.get(0), "person 0", 1);
        long start = System.nanoTime();
        List<long[]> times = Writers.together(PEOPLE, person -> {
            long[] each = new long[touchpoints.size()];
            for (int i = 0; i < each.length; i++) {
                long begun = System.nanoTime();
                give(map, touchpoints.get(i), "person " + person, 1 + (person + i) % 5);
                each[i] = System.nanoTime() - begun;
            }
            return each;
        });
        double all = (System.nanoTime() - start) / NANOS;
        long given = marks.marks(marks.rounds(map.head().id()).get(0).id(), null).values().stream()
                .mapToLong(found -> found.performance().n())
                .sum();
        double median =
                ViewCost.median(times.stream().flatMapToLong(Arrays::stream).toArray());
        System.out.printf(
                Locale.ROOT,
                "| %d people, %d touchpoints at once | %d marks of %d | %.0f ms in all | %.1f ms a mark at the median |%n",
                PEOPLE,
                touchpoints.size(),
                given,
                PEOPLE * touchpoints.size(),
                all,
                median);
    }

    /** What a page view reads for somebody who has marked every touchpoint. */
    private Voices voices(StoredMap map) {
        int round = marks.rounds(map.head().id()).get(0).id();
        Map<String, Marks> found = marks.marks(round, "person 0");
        return new Voices("1-0", true, false, found, Voices.Threads.NONE, Voices.Customers.NONE);
    }

    /** Person 0 marks every touchpoint by the app; all others are copies of those rows in the database. */
    private void fill(StoredMap map, int howMany) throws NoSuchMapException, SQLException {
        for (var touchpoint : map.content().touchpoints()) {
            give(map, touchpoint.id(), "person 0", 3);
        }
        int people = howMany / map.content().touchpoints().size();
        try (Connection connection = home.database().dataSource().getConnection();
                PreparedStatement copy = connection.prepareStatement(COPY)) {
            for (int person = 1; person < people; person++) {
                copy.setString(1, "/person " + person);
                copy.setString(2, "person " + person);
                copy.setString(3, "person " + person);
                copy.setInt(4, map.head().id());
                copy.addBatch();
            }
            copy.executeBatch();
        }
    }

    private void give(StoredMap map, String touchpoint, String person, int mark) throws NoSuchMapException {
        marks.give(map.head().id(), touchpoint, person, true, new Mark(mark, null));
    }
}
