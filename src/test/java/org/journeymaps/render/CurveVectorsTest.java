package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymaps.render.CurveDrawing.BOX;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.curve.Link;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.text.MapJson;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a browser draws under the hand is what is drawn here: the tests of the scripts read the same file. */
class CurveVectorsTest {

    private static final JsonNode VECTORS = read();

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src", "test", "resources", "curve", "curves.json")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Run(List<Double> slots, List<Double> values) {}

    static Stream<JsonNode> lines() {
        return elements(VECTORS.get("lines"));
    }

    static Stream<Named<JsonNode>> maps() {
        return elements(VECTORS.get("maps"))
                .map(vector -> Named.of(vector.get("what").textValue(), vector));
    }

    @Test
    void values_stand_at_their_heights() {
        assertThat(VECTORS.get("heights"))
                .isNotEmpty()
                .allSatisfy(vector -> assertThat(BOX.y(vector.get("value").doubleValue()))
                        .isCloseTo(vector.get("y").doubleValue(), within(1e-9)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_goes_smoothly_through_its_values(JsonNode vector) {
        Run run = run(vector);
        List<CurveValue> values = IntStream.range(0, run.slots().size())
                .mapToObj(i -> new CurveValue(run.slots().get(i), run.values().get(i), false, Link.NEXT, 0))
                .toList();

        assertThat(CurveGeometry.of(values, BOX).strokes())
                .extracting(CurveStroke::path)
                .containsExactly(vector.get("path").textValue());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_curve_runs_through_the_values_of_its_map(JsonNode vector) throws InvalidTextException {
        JourneyContent map = new MapJson().read(vector.get("map").toString());
        List<MapCurve> curves = MapCurve.of(map, StageColumns.of(map));

        assertThat(curves)
                .hasSameSizeAs(vector.get("runs"))
                .allSatisfy(curve -> assertThat(runs(curve.geometry().points()))
                        .isEqualTo(elements(vector.get("runs").get(curve.curve().id()))
                                .map(CurveVectorsTest::run)
                                .toList()));
    }

    private static List<Run> runs(List<CurvePoint> points) {
        List<Run> runs = new ArrayList<>();
        for (CurvePoint point : points) {
            if (point.value().link() == Link.NONE) {
                runs.add(new Run(new ArrayList<>(), new ArrayList<>()));
            }
            Run run = runs.get(runs.size() - 1);
            run.slots().add(point.value().slot());
            run.values().add(point.value().value());
        }
        return runs;
    }

    private static Run run(JsonNode vector) {
        return new Run(numbers(vector.get("slots")), numbers(vector.get("values")));
    }

    private static List<Double> numbers(JsonNode array) {
        return elements(array).map(JsonNode::doubleValue).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
