package org.journeymaps.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.journeymaps.testing.FakeWiki;
import org.junit.jupiter.api.Test;

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

    private String title(Set<String> taken) {
        return new SuggestedTitle("journey-maps.blueprint.title", wiki.words(), DAY).unlike(taken::contains);
    }
}
