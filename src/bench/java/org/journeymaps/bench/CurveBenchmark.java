package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.curve.Link;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The curve alone, by the app and by the floor. Public, like its methods, because JMH's generated code calls them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the size, and open() what belongs to it
public class CurveBenchmark {

    private static final CurveBox BOX = new CurveBox(100, 44, 160);

    /** The measured map. */
    @Param
    public MapSize size;

    private List<Touchpoint> touchpoints;

    /** Makes the map. */
    @Setup
    public void open() {
        touchpoints = SampleMap.of(size).content().touchpoints();
    }

    /** The emotions to the paths of the curve. */
    @Benchmark
    public List<String> curve() {
        List<CurveValue> values = new ArrayList<>();
        Link link = Link.NONE;
        for (int slot = 0; slot < touchpoints.size(); slot++) {
            Touchpoint touchpoint = touchpoints.get(slot);
            Emotion emotion = touchpoint.emotion();
            if (emotion != null) {
                boolean assumed = touchpoint.evidence() == Evidence.ASSUMED;
                values.add(new CurveValue(slot, emotion.value(), assumed, link, 0));
            }
            link = emotion == null ? Link.PASSING : Link.NEXT;
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
        int[] tenths = new int[touchpoints.size()];
        for (int slot = 0; slot < tenths.length; slot++) {
            Emotion emotion = touchpoints.get(slot).emotion();
            tenths[slot] = emotion == null ? FloorMap.Touchpoint.NO_VALUE : emotion.tenths();
        }
        StringBuilder paths = new StringBuilder();
        new FloorCurve(paths, tenths).write();
        return paths.toString();
    }
}
