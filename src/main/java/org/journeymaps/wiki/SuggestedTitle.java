package org.journeymaps.wiki;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.render.Words;

/**
 * A title for a new page, with the day in the words of the creator's language.
 *
 * @param key of the title in the bundles, where {0} is the day
 */
public record SuggestedTitle(String key, Words words, LocalDate day) {

    /** The key of the title for a page that holds a map and nothing else. */
    public static final String OF_A_MAP = "journey-maps.blueprint.title";

    private static final String DAY = "d MMM uuuu";
    private static final Pattern NUMBER = Pattern.compile(" \\(\\d+\\)$");

    /** The languages that Confluence is shipped with and the app has words for. */
    private static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.UK, Locale.FRANCE);

    /** The first title that is not taken: the plain one, else the one with 2 behind it, and so on. */
    public String unlike(Predicate<String> taken) {
        String plain =
                words.text(key, DateTimeFormatter.ofPattern(DAY, words.locale()).format(day));
        String title = plain;
        for (int number = 2; taken.test(title); number++) {
            title = plain + " (" + number + ")";
        }
        return title;
    }

    /** Whether a page is still called as it was suggested for that of a map, whoever created it and on whatever day. */
    public static boolean isOfAMap(String title, Words words) {
        String plain = NUMBER.matcher(title).replaceFirst("");
        return Stream.concat(LANGUAGES.stream(), Stream.of(words.locale()))
                .anyMatch(language -> isOfAMapIn(words.in(language), plain));
    }

    private static boolean isOfAMapIn(Words words, String title) {
        String[] around = words.text(OF_A_MAP, "\n").split("\n", -1);
        DateTimeFormatter form = new DateTimeFormatterBuilder()
                .appendLiteral(around[0])
                .appendPattern(DAY)
                .appendLiteral(around[1])
                .toFormatter(words.locale());
        ParsePosition end = new ParsePosition(0);
        return form.parseUnresolved(title, end) != null && end.getIndex() == title.length();
    }
}
