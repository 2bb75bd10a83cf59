package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmotionTest {
    @ParameterizedTest
    @CsvSource({
        "-20, VERY_NEGATIVE",
        "-15, VERY_NEGATIVE",
        "-14, NEGATIVE",
        "-5, NEGATIVE",
        "-4, NEUTRAL",
        "0, NEUTRAL",
        "4, NEUTRAL",
        "5, POSITIVE",
        "14, POSITIVE",
        "15, VERY_POSITIVE",
        "20, VERY_POSITIVE"
    })
    void is_named_by_the_nearest_word_and_half_way_by_the_one_further_from_neutral(int tenths, EmotionLevel level) {
        assertThat(new Emotion(tenths).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"-2, -20", "-1.25, -13", "-0.04, 0", "0, 0", "0.05, 1", "1.5, 15", "2, 20"})
    void takes_the_nearest_tenth_of_a_value(double value, int tenths) {
        assertThat(Emotion.ofValue(value)).isEqualTo(new Emotion(tenths));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.01, 2.01, 7, Double.NaN, Double.POSITIVE_INFINITY})
    void refuses_a_value_off_the_scale(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Emotion.ofValue(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {-21, 21})
    void refuses_tenths_off_the_scale(int tenths) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Emotion(tenths));
    }

    @Test
    void gives_its_value_back() {
        assertThat(new Emotion(-15).value()).isEqualTo(-1.5);
        assertThat(EmotionLevel.VERY_NEGATIVE.value()).isEqualTo(-2);
        assertThat(EmotionLevel.NEUTRAL.value()).isZero();
    }
}
