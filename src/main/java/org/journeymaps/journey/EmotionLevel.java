package org.journeymaps.journey;

import java.text.Normalizer;
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

    /** The level that a word of a person's text names, in English or in French, whatever its case and accents: "Très négatif". */
    static Optional<EmotionLevel> ofWord(String word) {
        String plain = Normalizer.normalize(word.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s_-]+", " ")
                .toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(level -> plain.equals(level.key().replace('_', ' ')) || plain.equals(level.french))
                .findFirst();
    }
}
