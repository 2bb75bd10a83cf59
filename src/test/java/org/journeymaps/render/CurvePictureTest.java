package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.journeymaps.journey.Emotion;
import org.journeymaps.testing.Samples;
import org.junit.jupiter.api.Test;

class CurvePictureTest {
    private static final int RED = 0xffb2182b;
    private static final int BLUE = 0xff2166ac;
    private static final int WHITE = 0xffffffff;

    @Test
    void puts_each_emotion_at_its_height_in_the_middle_of_its_column() throws IOException {
        BufferedImage picture = read(CurvePicture.png(List.of(column(2), column(-2))));

        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(picture.getRGB(100, 48)).isEqualTo(BLUE);
        assertThat(picture.getRGB(300, 352)).isEqualTo(RED);
        assertThat(picture.getRGB(20, 20)).isEqualTo(WHITE);
    }

    @Test
    void stays_within_its_width_however_many_touchpoints_there_are() throws IOException {
        Column[] many = new Column[1200];
        Arrays.fill(many, column(1));

        assertThat(read(CurvePicture.png(List.of(many))).getWidth()).isEqualTo(3200);
    }

    @Test
    void leaves_a_gap_where_no_emotion_is_known() throws IOException {
        BufferedImage picture = read(CurvePicture.png(List.of(column(2), new Column(null, true), column(2))));

        assertThat(IntStream.range(210, 390).map(x -> picture.getRGB(x, 44)).allMatch(colour -> colour == WHITE))
                .isTrue();
    }

    private static Column column(double emotion) {
        return new Column(Samples.touchpoint("t", "s", Emotion.ofValue(emotion)), true);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
