package org.journeymaps.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all measurements and prints them as the tables of {@code docs/performance.md}. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes about thirteen minutes. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Options options = new OptionsBuilder()
                .include(MapBenchmark.class.getName())
                .include(CurveBenchmark.class.getName())
                .include(EditBenchmark.class.getName())
                .forks(2)
                .measurementIterations(10)
                .measurementTime(new TimeValue(500, TimeUnit.MILLISECONDS))
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println();
        System.out.println(new ResultTable(results).markdown());
        System.out.println(PageSizes.markdown());
    }
}
