package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.journeymaps.insight.Answers;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.testing.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurvePictureTest {
    private static final int RED = 0xffb2182b;
    private static final int BLUE = 0xff2166ac;
    private static final int ORANGE = 0xffa54800;
    private static final int WHITE = 0xffffffff;

    @Test
    void puts_each_emotion_at_its_height_in_the_middle_of_its_column() throws IOException {
        BufferedImage picture = read(picture(2.0, -2.0));

        assertThat(picture.getWidth()).isEqualTo(1664);
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(picture.getRGB(416, 48)).isEqualTo(BLUE);
        assertThat(picture.getRGB(1248, 352)).isEqualTo(RED);
        assertThat(picture.getRGB(20, 20)).isEqualTo(WHITE);
    }

    @Test
    void stays_within_its_width_however_many_touchpoints_there_are() throws IOException {
        Double[] many = new Double[1200];
        Arrays.fill(many, 1.0);

        assertThat(read(picture(many)).getWidth()).isEqualTo(1664);
    }

    @Test
    void leaves_a_gap_at_a_stage_of_which_nothing_is_known() throws IOException {
        BufferedImage picture = read(picture(2.0, null, 2.0));

        assertThat(IntStream.range(560, 1100).map(x -> picture.getRGB(x, 44)).allMatch(colour -> colour == WHITE))
                .isTrue();
    }

    @Test
    void a_further_curve_stands_aside_so_that_points_of_equal_values_do_not_cover_each_other() throws IOException {
        JourneyContent map = map(2.0, -2.0);
        JourneyContent twice = map.withCurves(List.of(map.curves().get(0), Curve.named("k2", "Target")))
                .withFeelings(List.of(new Feeling("k2", "t0", Emotion.ofValue(2), Evidence.MEASURED)));
        BufferedImage picture = read(picture(twice));

        assertThat(picture.getRGB(416, 48)).isEqualTo(BLUE);
        assertThat(picture.getRGB(440, 48)).isEqualTo(ORANGE);
    }

    /** The curve of a map that has a stage with one touchpoint for each emotion, or without any for null. */
    private static byte[] picture(@Nullable Double... emotions) {
        return picture(map(emotions));
    }

    private static JourneyContent map(@Nullable Double... emotions) {
        List<Stage> stages = new ArrayList<>();
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (Double emotion : emotions) {
            String id = Integer.toString(stages.size());
            stages.add(Samples.stage("s" + id));
            if (emotion != null) {
                touchpoints.add(Samples.touchpoint("t" + id, "s" + id, Emotion.ofValue(emotion)));
            }
        }
        return Samples.content(stages, List.of(), touchpoints, List.of());
    }

    private static byte[] picture(JourneyContent map) {
        List<StageColumns> columns = StageColumns.of(map);
        return CurvePicture.png(MapCurve.of(map, columns), CustomerLine.of(Answers.NONE, columns), columns);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
