package org.journeymaps.library;

import java.util.Locale;
import java.util.UUID;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;

/**
 * A complete journey to start from, in English and in French. Wherever a locale is asked for, French gets the French texts and
 * every other language the English ones.
 *
 * @param id a stable word, such as {@code sports-subscription}
 */
public record ReadyMadeJourney(String id, JourneyContent english, JourneyContent french) {

    public JourneyContent content(Locale locale) {
        return Languages.isFrench(locale) ? french : english;
    }

    public String title(Locale locale) {
        return content(locale).title();
    }

    /** What happens in the journey, in one line. */
    public String summary(Locale locale) {
        return content(locale).header().scenario();
    }

    /** A fresh map that holds this journey, at revision 0. */
    public JourneyMap map(Locale locale, UUID key) {
        return new JourneyMap(key, 0, content(locale));
    }
}
