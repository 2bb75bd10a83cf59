package org.journeymaps.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.testing.MapSize;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading and drawing by the app and by the floor. Loading happens in a transaction of the host, as in a page view, over an H2 database
 * in a file. Public, like its methods, because JMH's generated code calls them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the size, and open() what belongs to it
public class MapBenchmark {

    /** The measured map. */
    @Param
    public MapSize size;

    private MapPage page;
    private JourneyMap map;
    private FloorMap floorMap;

    /** Fills a new database with the map. */
    @Setup
    public void open() {
        page = new MapPage(size);
        map = page.load();
        floorMap = page.floorLoad();
    }

    /** Removes the database. */
    @TearDown
    public void close() throws IOException {
        page.close();
    }

    /** A page view: the row to HTML. */
    @Benchmark
    @Warmup(iterations = 30, time = 1) // two cores take so long to compile all of a page view
    public String view() {
        return page.view();
    }

    /** A page view by hand. */
    @Benchmark
    @Warmup(iterations = 30, time = 1) // two cores take so long to compile all of a page view
    public String viewFloor() {
        return page.floorView();
    }

    /** The row to the model. */
    @Benchmark
    public Object load() {
        return page.load();
    }

    /** The row to records, by hand. */
    @Benchmark
    public Object loadFloor() {
        return page.floorLoad();
    }

    /** The model to HTML. */
    @Benchmark
    public String draw() {
        return page.draw(map);
    }

    /** Records to HTML by hand. */
    @Benchmark
    public String drawFloor() {
        return page.floorDraw(floorMap);
    }
}
