package org.journeymaps.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MonotoneCurveTest {
    private static final Offset<Double> FOUR_DECIMALS = within(0.00005);
    private static final double ROUNDING = 1e-12;

    static Stream<Arguments> vectors() {
        return Stream.of(
                vector(values(0, 2, 2, -1), values(2, 0, 0, -3), values(1.25, 2, 0.875)),
                vector(values(1, -1, 2, 0, -2, 1), values(-2, 0, 0, -2, 0, 3), values(-0.25, 0.5, 1.25, -1.25, -0.875)),
                vector(values(0, 1, 2, 2, -1, -2), values(1, 1, 0, 0, -2, -1), values(0.5, 1.625, 2, 0.75, -1.625)),
                vector(values(-1, 0, 0.2, 2), values(1, 0.3087, 0.5145, 1.8), values(-0.4136, 0.0743, 0.9393)));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void has_the_slopes_and_mid_points_of_the_published_method(double[] ys, double[] slopes, double[] middles) {
        MonotoneCurve curve = MonotoneCurve.through(evenXs(ys.length), ys);

        assertThat(curve.segments()).isEqualTo(ys.length - 1);
        for (int k = 0; k < ys.length; k++) {
            assertThat(curve.slope(k)).isCloseTo(slopes[k], FOUR_DECIMALS);
        }
        for (int k = 0; k < middles.length; k++) {
            assertThat(curve.segment(k).yAt(0.5)).isCloseTo(middles[k], FOUR_DECIMALS);
        }
    }

    @Test
    void never_leaves_the_range_of_two_neighbours_in_ten_thousand_sets() {
        Random random = new Random(19800417);
        for (int set = 0; set < 10_000; set++) {
            double[] xs = unevenXs(2 + random.nextInt(20), random);
            double[] ys = random.doubles(xs.length, -2, 2)
                    .map(y -> random.nextInt(3) == 0 ? Math.rint(y) : y)
                    .toArray();
            MonotoneCurve curve = MonotoneCurve.through(xs, ys);
            for (int k = 0; k < curve.segments(); k++) {
                staysBetween(curve.segment(k), ys[k], ys[k + 1]);
            }
        }
    }

    private static void staysBetween(CubicSegment segment, double from, double to) {
        double direction = Math.signum(to - from);
        double before = from;
        for (int step = 0; step <= 64; step++) {
            double y = segment.yAt(step / 64.0);
            assertThat(y).isBetween(Math.min(from, to) - ROUNDING, Math.max(from, to) + ROUNDING);
            assertThat((y - before) * direction).isGreaterThanOrEqualTo(-ROUNDING);
            before = y;
        }
        assertThat(before).isCloseTo(to, within(ROUNDING));
    }

    @Test
    void joins_two_points_by_a_straight_line() {
        CubicSegment line = MonotoneCurve.through(values(0, 3), values(-1, 2)).segment(0);
        assertThat(line).isEqualTo(new CubicSegment(0, -1, 1, 0, 2, 1, 3, 2));
    }

    @Test
    void has_no_corner_at_its_points() {
        MonotoneCurve curve = MonotoneCurve.through(values(0, 1, 4), values(0, 1, 2));
        CubicSegment left = curve.segment(0);
        CubicSegment right = curve.segment(1);
        double arriving = (left.y3() - left.y2()) / (left.x3() - left.x2());
        double leaving = (right.y1() - right.y0()) / (right.x1() - right.x0());
        assertThat(arriving).isCloseTo(leaving, within(ROUNDING)).isCloseTo(curve.slope(1), within(ROUNDING));
    }

    @Test
    void does_not_change_with_the_arrays_it_was_made_of() {
        double[] ys = values(0, 1);
        MonotoneCurve curve = MonotoneCurve.through(values(0, 1), ys);
        ys[1] = 2;
        assertThat(curve.segment(0).y3()).isEqualTo(1);
    }

    @Test
    void refuses_points_that_make_no_curve() {
        assertThatIllegalArgumentException().isThrownBy(() -> MonotoneCurve.through(values(0), values(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> MonotoneCurve.through(values(0, 1), values(0, 1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> MonotoneCurve.through(values(0, 1, 1), values(0, 1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonotoneCurve.through(values(0, Double.NaN), values(0, 1)));
    }

    private static Arguments vector(double[] ys, double[] slopes, double[] middles) {
        return Arguments.of(ys, slopes, middles);
    }

    private static double[] values(double... values) {
        return values;
    }

    private static double[] evenXs(int count) {
        return IntStream.range(0, count).asDoubleStream().toArray();
    }

    private static double[] unevenXs(int count, Random random) {
        double[] xs = new double[count];
        for (int k = 1; k < count; k++) {
            xs[k] = xs[k - 1] + (random.nextBoolean() ? 1 : 0.05 + 3 * random.nextDouble());
        }
        return xs;
    }
}
