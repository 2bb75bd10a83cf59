package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymaps.testing.Samples.KEY;
import static org.journeymaps.testing.Samples.content;
import static org.journeymaps.testing.Samples.stage;
import static org.journeymaps.testing.Samples.touchpoint;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyMapTest {

    private final JourneyContent content =
            content(List.of(stage("one")), List.of(), List.of(touchpoint("t", "one")), List.of());

    @Test
    void counts_a_revision_for_each_edit_and_keeps_its_key() throws EditConflictException {
        JourneyMap started = JourneyMap.empty(KEY).apply(new StartFrom(content));
        assertThat(started).isEqualTo(new JourneyMap(KEY, 1, content));
        assertThat(started.apply(Add.of(stage("two"), After.LAST)).revision()).isEqualTo(2);
    }

    @Test
    void is_empty_until_it_has_a_stage() {
        assertThat(JourneyMap.empty(KEY).isEmpty()).isTrue();
        assertThat(JourneyMap.empty(KEY).revision()).isZero();
        assertThat(new JourneyMap(KEY, 3, content).isEmpty()).isFalse();
    }

    @Test
    void does_not_change_with_the_lists_it_was_made_of() {
        List<Stage> stages = new ArrayList<>(List.of(stage("one")));
        JourneyContent copied = content(stages, List.of(), List.of(), List.of());
        stages.clear();
        assertThat(copied.stages()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> content.touchpoints().remove(0));
    }

    @Test
    void refuses_a_negative_revision() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JourneyMap(KEY, -1, content));
    }

    @Test
    void tidies_the_space_around_texts_and_the_ends_of_lines() {
        assertThat(new Stage("s", "  Pay \n", "one\r\ntwo\rthree", StageColour.RED, Details.NONE))
                .isEqualTo(new Stage("s", "Pay", "one\ntwo\nthree", StageColour.RED, Details.NONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void refuses_ratings_outside_one_to_five(int rating) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Card("c", "pains", "s", "text", rating, Details.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Touchpoint(
                        "t", "s", "name", Channel.WEB, "", null, rating, false, Evidence.ASSUMED, Details.NONE));
    }
}
