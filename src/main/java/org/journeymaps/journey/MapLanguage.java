package org.journeymaps.journey;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The language in which a map is written: the one that it names, or else what its words look like. */
public final class MapLanguage {

    /** More words tell no more. */
    private static final int ENOUGH = 400;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Words that are frequent in one of the two languages and not in the other. */
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "du", "une", "et", "est", "pour", "sur", "dans", "son", "sa", "ses", "au", "aux",
            "avec", "par", "qui", "que", "ne", "pas", "ou", "un", "se", "d", "l", "s", "qu", "après", "achat");

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "to",
            "is",
            "for",
            "in",
            "with",
            "by",
            "his",
            "her",
            "it",
            "not",
            "that",
            "this",
            "are",
            "at",
            "from",
            "what",
            "my",
            "their",
            "an",
            "has",
            "you",
            "or",
            "purchase",
            "sales");

    private MapLanguage() {}

    /** The tag of the language (BCP 47), such as {@code fr}; empty when the map does not say and nobody can tell. */
    public static String of(JourneyContent map) {
        String named = Objects.requireNonNull(Header.LANGUAGE.get(map.header()));
        return named.isEmpty() ? guess(map) : named;
    }

    private static String guess(JourneyContent map) {
        int[] found = new int[2];
        Stream.of(
                        Stream.of(
                                map.header().title(),
                                map.header().scenario(),
                                map.header().goal()),
                        map.stages().stream().flatMap(stage -> Stream.of(stage.name(), stage.goal())),
                        map.touchpoints().stream().map(Touchpoint::name),
                        map.cards().stream().map(Card::text))
                .flatMap(texts -> texts)
                .flatMap(NO_LETTERS::splitAsStream)
                .limit(ENOUGH)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(word -> {
                    found[0] += FRENCH.contains(word) ? 1 : 0;
                    found[1] += ENGLISH.contains(word) ? 1 : 0;
                });
        if (found[0] == found[1]) {
            return "";
        }
        return found[0] > found[1] ? "fr" : "en";
    }
}
