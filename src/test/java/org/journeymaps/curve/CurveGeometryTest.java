package org.journeymaps.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.journeymaps.curve.CurveTag.END;
import static org.journeymaps.curve.CurveTag.LOWEST;
import static org.journeymaps.curve.CurveTag.PEAK;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurveGeometryTest {
    private static final CurveBox BOX = new CurveBox(100, 0, 80);
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void puts_points_in_the_middle_of_their_slots_and_at_the_height_of_their_values() {
        CurveGeometry curve = CurveGeometry.of(measured(2, 0, -2, 0.5), BOX);
        assertThat(curve.points()).extracting(CurvePoint::x).containsExactly(50.0, 150.0, 250.0, 350.0);
        assertThat(curve.points()).extracting(CurvePoint::y).containsExactly(0.0, 40.0, 80.0, 30.0);
        assertThat(curve.box()).isEqualTo(BOX);
    }

    @Test
    void fits_its_scale_between_the_top_and_the_bottom_of_the_box() {
        CurveBox box = new CurveBox(20, 30, 110);
        assertThat(box.y(2)).isEqualTo(30);
        assertThat(box.y(-2)).isEqualTo(110);
        assertThat(box.y(0)).isEqualTo(box.zero()).isEqualTo(70);
        assertThat(box.x(3)).isEqualTo(70);
    }

    @Test
    void draws_nothing_without_values() {
        CurveGeometry curve = CurveGeometry.of(List.of(), BOX);
        assertThat(curve.points()).isEmpty();
        assertThat(curve.strokes()).isEmpty();
        assertThat(curve.areas()).isEmpty();
    }

    @Test
    void the_surface_between_two_curves_goes_along_one_and_back_along_the_other() {
        List<CurveBetween> between =
                CurveBetween.of(CurveGeometry.of(measured(1, 1), BOX), CurveGeometry.of(measured(0, 0), BOX));

        assertThat(between)
                .extracting(CurveBetween::path)
                .containsExactly("M50 20C83.33 20 116.67 20 150 20L150 40C116.67 40 83.33 40 50 40Z");
    }

    @Test
    void there_is_no_surface_between_curves_where_one_has_a_gap_or_passes_a_place_without_a_value() {
        CurveGeometry whole = CurveGeometry.of(measured(1, 1, 1, 1, 1), BOX);
        CurveGeometry broken =
                CurveGeometry.of(List.of(value(0, 0), value(1, 0), value(2, 0, Link.NONE), value(3, 0)), BOX);
        CurveGeometry passing = CurveGeometry.of(List.of(value(0, 0), value(2, 0, Link.PASSING)), BOX);

        assertThat(CurveBetween.of(whole, broken))
                .extracting(piece -> piece.edge().get(0).x0())
                .containsExactly(50.0, 250.0);
        assertThat(CurveBetween.of(whole, passing)).isEmpty();
        assertThat(CurveBetween.of(passing, whole)).isEmpty();
    }

    @Test
    void breaks_the_line_where_nothing_is_known_and_leaves_a_lone_point_alone() {
        CurveGeometry curve = CurveGeometry.of(
                List.of(value(0, 1), value(1, 2), value(3, -1, Link.NONE), value(5, 1, Link.NONE), value(6, 1)), BOX);

        assertThat(curve.strokes())
                .extracting(CurveStroke::path)
                .containsExactly("M50 20C83.33 13.33 116.67 6.67 150 0", "M550 20C583.33 20 616.67 20 650 20");
        assertThat(curve.points()).extracting(CurvePoint::isolated).containsExactly(false, false, true, false, false);
    }

    @Test
    void goes_on_past_places_without_a_value_in_a_stretch_that_is_uncertain() {
        CurveGeometry curve = CurveGeometry.of(
                List.of(value(0, 1), value(1, 1), value(4, -1, Link.PASSING), value(5, 0), value(6, 1)), BOX);

        assertThat(curve.strokes()).extracting(CurveStroke::uncertain).containsExactly(false, true, false);
        assertThat(curve.strokes())
                .extracting(stroke -> stroke.segments().size())
                .containsExactly(1, 1, 2);
        assertThat(curve.strokes().get(1).segments().get(0).x0()).isEqualTo(150);
        assertThat(curve.strokes().get(2).segments().get(0).x0()).isEqualTo(450);
        assertThat(curve.points()).extracting(CurvePoint::isolated).doesNotContain(true);
    }

    @Test
    void puts_a_value_for_several_slots_in_their_middle() {
        CurveGeometry curve = CurveGeometry.of(List.of(value(1.5, 1)), BOX);
        assertThat(curve.points().get(0).x()).isEqualTo(200);
    }

    @Test
    void cuts_the_surface_where_the_line_crosses_zero_and_closes_both_pieces_on_it() {
        CurveGeometry curve = CurveGeometry.of(measured(1, -1), BOX);
        assertThat(curve.areas()).extracting(CurveArea::positive).containsExactly(true, false);
        assertThat(curve.areas())
                .extracting(CurveArea::path)
                .containsExactly(
                        "M50 40L50 20C66.67 26.67 83.33 33.33 100 40L100 40Z",
                        "M100 40L100 40C116.67 46.67 133.33 53.33 150 60L150 40Z");
    }

    @Test
    void keeps_a_surface_whole_that_only_touches_zero_and_makes_none_on_zero() {
        assertThat(CurveGeometry.of(measured(1, 0, 2), BOX).areas()).hasSize(1);
        assertThat(CurveGeometry.of(measured(0, 0, 0), BOX).areas()).isEmpty();

        List<CurveArea> apart = CurveGeometry.of(measured(1, 0, 0, 1), BOX).areas();
        assertThat(apart).extracting(CurveArea::positive).containsExactly(true, true);
        assertThat(CurveGeometry.of(measured(1, 0, -1), BOX).areas())
                .extracting(CurveArea::positive)
                .containsExactly(true, false);
    }

    @Test
    void colours_every_place_by_the_side_on_which_the_line_runs() {
        Random random = new Random(20261121);
        for (int set = 0; set < 500; set++) {
            double[] values = random.doubles(2 + random.nextInt(10), -2, 2).toArray();
            CurveGeometry curve = CurveGeometry.of(measured(values), BOX);
            for (CurveArea area : curve.areas()) {
                staysOnItsSide(area);
            }
            coversTheLine(curve);
        }
    }

    private static void staysOnItsSide(CurveArea area) {
        for (CubicSegment piece : area.edge()) {
            for (int step = 0; step <= 16; step++) {
                double above = area.zero() - piece.yAt(step / 16.0);
                assertThat(area.positive() ? above : -above).isGreaterThanOrEqualTo(-1e-9);
            }
        }
    }

    private static void coversTheLine(CurveGeometry curve) {
        List<CubicSegment> edges =
                curve.areas().stream().flatMap(area -> area.edge().stream()).toList();
        CurvePoint first = curve.points().get(0);
        double x = first.x();
        double y = first.y();
        for (CubicSegment edge : edges) {
            assertThat(edge.x0()).isCloseTo(x, CLOSE);
            assertThat(edge.y0()).isCloseTo(y, CLOSE);
            CubicSegment whole = segmentAt(curve, (edge.x0() + edge.x3()) / 2);
            double t = ((edge.x0() + edge.x3()) / 2 - whole.x0()) / (whole.x3() - whole.x0());
            assertThat(edge.yAt(0.5)).isCloseTo(whole.yAt(t), CLOSE);
            x = edge.x3();
            y = edge.y3();
        }
        assertThat(x).isEqualTo(curve.points().get(curve.points().size() - 1).x());
    }

    private static CubicSegment segmentAt(CurveGeometry curve, double x) {
        return curve.strokes().stream()
                .flatMap(stroke -> stroke.segments().stream())
                .filter(segment -> segment.x0() <= x && x <= segment.x3())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marks_among_equal_extremes_the_one_of_more_weight() {
        List<CurveValue> values = List.of(
                new CurveValue(0, 2, true, Link.NONE, 3),
                new CurveValue(1, -2, true, Link.NEXT, 5),
                new CurveValue(2, 2, true, Link.NEXT, 13),
                new CurveValue(3, -2, true, Link.NEXT, 4));
        assertThat(CurveGeometry.of(values, BOX).points())
                .extracting(CurvePoint::tags)
                .containsExactly(none(), List.of(LOWEST), List.of(PEAK), List.of(END));
    }

    @Test
    void marks_no_peak_below_neutral_and_no_lowest_point_above_it() {
        assertThat(tags(-1, -2, -1.5)).containsExactly(none(), List.of(LOWEST), List.of(END));
        assertThat(tags(0.5, 2, 1)).containsExactly(none(), List.of(PEAK), List.of(END));
        assertThat(tags(0, -1)).containsExactly(none(), List.of(LOWEST, END));
    }

    @Test
    void marks_the_first_highest_the_first_lowest_and_the_last_point() {
        assertThat(tags(0, 2, 2, -1, -1, 1))
                .containsExactly(none(), List.of(PEAK), none(), List.of(LOWEST), none(), List.of(END));
    }

    @Test
    void gives_the_last_point_both_marks_when_it_is_an_extreme() {
        assertThat(tags(1, 0, -2)).containsExactly(List.of(PEAK), none(), List.of(LOWEST, END));
        assertThat(tags(-1, 2)).containsExactly(List.of(LOWEST), List.of(PEAK, END));
    }

    @Test
    void marks_no_extreme_when_all_are_equal_and_nothing_on_a_single_point() {
        assertThat(tags(1, 1, 1)).containsExactly(none(), none(), List.of(END));
        assertThat(tags(-2)).containsExactly(none());
    }

    @ParameterizedTest
    @CsvSource({"-2, -2", "-1.5, -2", "-1.4, -1", "-0.5, -1", "-0.4, 0", "0.4, 0", "0.5, 1", "1.49, 1", "1.5, 2"})
    void names_a_point_by_the_nearest_step_of_the_scale(double value, int level) {
        assertThat(CurveGeometry.of(List.of(value(0, value)), BOX)
                        .points()
                        .get(0)
                        .level())
                .isEqualTo(level);
    }

    @Test
    void writes_short_numbers_with_a_dot_in_every_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            CurveStroke stroke = new CurveStroke(
                    false, List.of(new CubicSegment(-0.004, -0.5, 1.005, 2.1, 33.333, 0.05, 1234567.891, -12.345)));
            assertThat(stroke.path()).isEqualTo("M0 -0.5C1 2.1 33.33 0.05 1234567.89 -12.34");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refuses_values_out_of_order_or_off_the_scale() {
        assertThatIllegalArgumentException().isThrownBy(() -> CurveGeometry.of(List.of(value(1, 0), value(1, 1)), BOX));
        assertThatIllegalArgumentException().isThrownBy(() -> CurveGeometry.of(List.of(value(4, 0), value(1, 1)), BOX));
        assertThatIllegalArgumentException().isThrownBy(() -> value(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> value(0, 2.1));
        assertThatIllegalArgumentException().isThrownBy(() -> value(0, Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refuses_a_box_without_a_size(double size) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CurveBox(size, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CurveBox(1, 0, size));
    }

    private static List<List<CurveTag>> tags(double... values) {
        return CurveGeometry.of(measured(values), BOX).points().stream()
                .map(CurvePoint::tags)
                .toList();
    }

    private static List<CurveTag> none() {
        return List.of();
    }

    private static List<CurveValue> measured(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(slot -> value(slot, values[slot]))
                .toList();
    }

    private static CurveValue value(double slot, double value) {
        return value(slot, value, Link.NEXT);
    }

    private static CurveValue value(double slot, double value, Link link) {
        return new CurveValue(slot, value, false, link, 0);
    }
}
