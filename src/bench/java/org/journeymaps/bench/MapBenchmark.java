package org.journeymaps.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Touchpoint;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The measurements: each of the four pieces of work by the app and by the floor. Loading happens in a transaction of the host, as in a page
 * view, over an H2 database in a file. Public, like its methods, because JMH's generated code calls them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the size, and open() what belongs to it
public class MapBenchmark {

    private static final CurveBox BOX = new CurveBox(100, 44, 160);

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

    /** A page view: the rows to HTML. */
    @Benchmark
    public String view() {
        return page.view();
    }

    /** A page view by hand. */
    @Benchmark
    public String viewFloor() {
        return page.floorView();
    }

    /** The rows to the model. */
    @Benchmark
    public Object load() {
        return page.load();
    }

    /** The rows to records, by hand. */
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

    /** The emotions to the paths of the curve. */
    @Benchmark
    public List<String> curve() {
        List<CurveValue> values = new ArrayList<>();
        List<Touchpoint> touchpoints = map.touchpoints();
        for (int slot = 0; slot < touchpoints.size(); slot++) {
            Touchpoint touchpoint = touchpoints.get(slot);
            Emotion emotion = touchpoint.emotion();
            if (emotion != null) {
                values.add(new CurveValue(slot, emotion.value(), touchpoint.evidence() == Evidence.ASSUMED));
            }
        }
        CurveGeometry geometry = CurveGeometry.of(values, BOX);
        return Stream.concat(
                        geometry.areas().stream().map(CurveArea::path),
                        geometry.strokes().stream().map(CurveStroke::path))
                .toList();
    }

    /** The emotions to the paths of the curve by hand. */
    @Benchmark
    public String curveFloor() {
        List<Touchpoint> touchpoints = map.touchpoints();
        int[] tenths = new int[touchpoints.size()];
        boolean[] assumed = new boolean[tenths.length];
        for (int slot = 0; slot < tenths.length; slot++) {
            Emotion emotion = touchpoints.get(slot).emotion();
            tenths[slot] = emotion == null ? FloorMap.Touchpoint.NO_VALUE : emotion.tenths();
            assumed[slot] = touchpoints.get(slot).evidence() == Evidence.ASSUMED;
        }
        StringBuilder paths = new StringBuilder();
        new FloorCurve(paths, tenths, assumed).write();
        return paths.toString();
    }
}
