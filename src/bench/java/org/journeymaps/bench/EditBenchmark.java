package org.journeymaps.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
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

/** Edits of one value by the app and by the floor. Public, like its methods, because JMH's generated code calls them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the size, and open() what belongs to it
public class EditBenchmark {

    /** The measured map. */
    @Param("MEDIUM")
    public MapSize size;

    private EditedMap map;

    /** Fills a new database with the map. */
    @Setup
    public void open() {
        map = new EditedMap(size);
    }

    /** Removes the database. */
    @TearDown
    public void close() throws IOException {
        map.close();
    }

    /** An edit that the page does not hold yet. */
    @Benchmark
    public Object edit() {
        return map.edit();
    }

    /** An edit by hand. */
    @Benchmark
    public long editFloor() {
        return map.floorEdit();
    }
}
