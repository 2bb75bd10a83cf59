package org.journeymaps.library;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Touchpoint;

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

    /** The emotions along the journey in map order, for a small picture of its curve. */
    public List<Emotion> emotions() {
        return english.touchpoints().stream()
                .map(Touchpoint::emotion)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A fresh map that holds this journey, at revision 0. */
    public JourneyMap map(Locale locale, UUID key) {
        return new JourneyMap(key, 0, content(locale));
    }
}
