package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.journey.Touchpoint;
import org.junit.jupiter.api.Test;

class CardHeightTest {

    private final CardHeight height = new CardHeight(93, new Vocabulary(BundleWords.ENGLISH));

    @Test
    void a_card_has_the_lines_that_its_name_takes() {
        assertThat(highest("Pays")).isEqualTo(36);
        assertThat(highest("Waits for the confirmation")).isEqualTo(18 + 2 * 18);
    }

    @Test
    void a_word_that_does_not_fit_takes_as_many_lines_as_it_is_broken_into() {
        assertThat(highest("x".repeat(40))).isEqualTo(18 + 4 * 18);
    }

    @Test
    void each_tag_of_a_card_adds_its_lines_and_the_gap_above() {
        Touchpoint plain = Touchpoint.named("t1", "s1", "Pays");
        assertThat(height.highest(List.of(plain.withTeam("Shop")))).isEqualTo(36 + 20);
        assertThat(height.highest(List.of(plain.withTeam("Shop").withImportance(3))))
                .isEqualTo(36 + 20 + 20);
        assertThat(height.highest(List.of(plain, plain.withImportance(3)))).isEqualTo(36 + 20);
    }

    @Test
    void a_map_without_cards_has_the_height_of_an_empty_one() {
        assertThat(height.highest(List.of())).isEqualTo(18);
    }

    private int highest(String name) {
        return height.highest(List.of(Touchpoint.named("t1", "s1", name)));
    }
}
