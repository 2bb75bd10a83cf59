package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void quotes_long_texts_in_part_and_never_half_a_character() {
        Problem problem =
                new Problem("$", "key", List.of("x".repeat(250), "x".repeat(251), "x".repeat(248) + "😀😀", 5));
        assertThat(problem.arguments())
                .containsExactly("x".repeat(250), "x".repeat(249) + "…", "x".repeat(248) + "…", 5);
    }

    @Test
    void is_the_same_at_another_place() {
        Problem problem = new Problem("$.title", "key", List.of(1));
        assertThat(problem.line()).isZero();
        assertThat(problem.at(3, 7)).isEqualTo(new Problem("$.title", "key", List.of(1), 3, 7));
    }

    @Test
    void an_exception_names_the_first_twenty_problems() {
        List<Problem> many = Collections.nCopies(21, new Problem("$.title", "key", List.of()));
        InvalidTextException exception = new InvalidTextException(many);
        assertThat(exception.problems()).hasSize(20);
        assertThat(exception).hasMessage("key at $.title");
        assertThatIllegalArgumentException().isThrownBy(() -> new InvalidTextException(List.of()));
    }
}
