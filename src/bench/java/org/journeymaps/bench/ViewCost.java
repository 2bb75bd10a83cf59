package org.journeymaps.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.Home;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Voices;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;

/** Compares page views of two maps of which people have said little and much, in turn. */
final class ViewCost {

    private static final int WARM_UP = 3_000;
    private static final int VIEWS = 2_000;
    private static final double MILLIS = 1_000_000;

    private final BenchHome home;
    private final Function<StoredMap, Voices> voices;
    private final MapRenderer renderer = new MapRenderer(new HostTemplates(), new ReadyMadeJourneys());
    private final EnglishWords words = new EnglishWords();

    /** @param voices reads what people have said of a map, as a page view does */
    ViewCost(BenchHome home, Function<StoredMap, Voices> voices) {
        this.home = home;
        this.voices = voices;
    }

    /** A new map of which nobody has said anything. */
    static StoredMap add(BenchHome home) {
        JourneyMap sample = SampleMap.of(MapSize.SMALL);
        MapAddress address = home.add(new JourneyMap(UUID.randomUUID(), 0, sample.content()));
        return home.store().find(address).orElseThrow();
    }

    /** Prints the medians and their ratio. */
    void compare(String what, StoredMap few, int fewOf, StoredMap many, int manyOf) {
        long[] fewTimes = new long[VIEWS];
        long[] manyTimes = new long[VIEWS];
        for (int i = -WARM_UP; i < VIEWS; i++) {
            long ofFew = time(few.head().address());
            long ofMany = time(many.head().address());
            if (i >= 0) {
                fewTimes[i] = ofFew;
                manyTimes[i] = ofMany;
            }
        }
        double fewMillis = median(fewTimes);
        double manyMillis = median(manyTimes);
        System.out.printf(
                Locale.ROOT,
                "| view with %,d %s | %.2f ms | view with %,d %s | %.2f ms | ratio %.2f |%n",
                fewOf,
                what,
                fewMillis,
                manyOf,
                what,
                manyMillis,
                manyMillis / fewMillis);
    }

    /** The median of times in nanoseconds, in milliseconds. */
    static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / MILLIS;
    }

    private long time(MapAddress address) {
        long start = System.nanoTime();
        int length = home.database().inTransaction(() -> view(address)).length();
        long taken = System.nanoTime() - start;
        if (length == 0) {
            throw new IllegalStateException("Nothing was drawn");
        }
        return taken;
    }

    private String view(MapAddress address) {
        StoredMap map = home.store().find(address).orElseThrow();
        return renderer.drawing(map.map(), Home.NONE, voices.apply(map), 1, words)
                .html();
    }
}
