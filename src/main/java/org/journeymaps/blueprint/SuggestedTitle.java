package org.journeymaps.blueprint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import org.journeymaps.render.Words;

/**
 * A title for a new page, with the day in the words of the creator's language.
 *
 * @param key of the title in the bundles, where {0} is the day
 */
record SuggestedTitle(String key, Words words, LocalDate day) {

    /** The first title that is not taken: the plain one, else the one with 2 behind it, and so on. */
    String unlike(Predicate<String> taken) {
        String date = DateTimeFormatter.ofPattern("d MMM uuuu", words.locale()).format(day);
        String plain = words.text(key, date);
        String title = plain;
        for (int number = 2; taken.test(title); number++) {
            title = plain + " (" + number + ")";
        }
        return title;
    }
}
