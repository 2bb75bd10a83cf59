package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The macro browser searches the title and the description of a macro, letter by letter. */
class MacroWordsTest {

    private static final String MACRO = "org.journeymaps.confluence.journey-map.";

    @ParameterizedTest
    @CsvSource({
        "'', journey map mapping persona experience emotion touchpoint",
        "_fr, parcours carte cartographie persona expérience experience émotion emotion"
    })
    void the_macro_is_found_by_the_words_that_people_have_for_it(String language, String words) {
        Map<String, String> texts = Bundle.read(language).texts();
        String searched = texts.get(MACRO + "label") + " " + texts.get(MACRO + "desc");
        assertThat(Arrays.asList(words.split(" ")))
                .allSatisfy(
                        word -> assertThat(searched.toLowerCase(Locale.ROOT)).contains(word));
    }
}
