package org.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.journeymaps.testing.FakeWiki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestedTitleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final FakeWiki wiki = new FakeWiki();

    @Test
    void names_the_day_in_the_creators_language() {
        assertThat(title(Set.of())).isEqualTo("Customer journey map – 21 Nov 2026");
        wiki.setLocale(Locale.FRANCE);
        assertThat(title(Set.of())).isEqualTo("Carte de parcours client – 21 nov. 2026");
    }

    @Test
    void appends_a_number_while_the_title_is_taken() {
        assertThat(title(Set.of("Customer journey map – 21 Nov 2026", "Customer journey map – 21 Nov 2026 (2)")))
                .isEqualTo("Customer journey map – 21 Nov 2026 (3)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customer journey map – 21 Nov 2026",
                "Customer journey map – 3 Sep 2027 (12)",
                "Customer journey map – 3 Sept 2027",
                "Carte de parcours client – 1 févr. 2025",
                "Carte de parcours client – 21 nov. 2026 (2)"
            })
    void is_known_again_on_any_day_in_either_language(String title) {
        assertThat(SuggestedTitle.isOfAMap(title, wiki.words())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customer journey map",
                "Customer journey map – spring 2026",
                "Customer journey map – 21 Nov 2026 with sales",
                "Our customer journey map – 21 Nov 2026",
                "Mapping workshop – 21 Nov 2026",
                ""
            })
    void is_not_what_somebody_has_chosen(String title) {
        assertThat(SuggestedTitle.isOfAMap(title, wiki.words())).isFalse();
    }

    private String title(Set<String> taken) {
        return new SuggestedTitle(SuggestedTitle.OF_A_MAP, wiki.words(), DAY).unlike(taken::contains);
    }
}
