package org.journeymaps.journey;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The five words of the emotion scale, from lowest to highest. */
public enum EmotionLevel implements Keyed {
    VERY_NEGATIVE(-2, "tres negatif"),
    NEGATIVE(-1, "negatif"),
    NEUTRAL(0, "neutre"),
    POSITIVE(1, "positif"),
    VERY_POSITIVE(2, "tres positif");

    private final int value;
    private final String french;

    EmotionLevel(int value, String french) {
        this.value = value;
        this.french = french;
    }

    /** The level's place on the scale, −2 to 2. */
    public int value() {
        return value;
    }

    /** The level that a word of a person's text names, in English or in French, whatever its case, accents, gender and spaces: "Très négative". */
    static Optional<EmotionLevel> ofWord(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s_-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(level -> List.of(level.key().replace('_', ' '), level.french, level.feminine())
                        .contains(plain))
                .findFirst();
    }

    private String feminine() {
        return french.replaceAll("if$", "ive");
    }
}
